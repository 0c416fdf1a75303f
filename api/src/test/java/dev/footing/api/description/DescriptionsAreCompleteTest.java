package dev.footing.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionsAreCompleteTest {
    /** Documents name these by id and hash, or write them by tables of their own. */
    private static final ImmutableSet<Class<?>> BY_OTHER_TABLES =
            ImmutableSet.of(Calibration.class, Policy.class, Strategy.class);

    /** Attributes that documents have under another name, by the name of the member. */
    private static final ImmutableMap<String, String> CALLED_OTHERWISE = ImmutableMap.<String, String>builder()
            .put("Assessment.understood", "startup")
            .put("BreakEven.answer", "crossings")
            .put("BreakEven.first", "between")
            .put("BreakEven.second", "between")
            .put("Check.name", "checkedFor")
            .put("Check.record", "recorded")
            .put("Check.today", "checked")
            .put("Check.wires", "tripWires")
            .put("CriterionScore.criterion", "id")
            .put("CustomCriterion.curve", "zeroAt")
            .put("CustomCriterion.weights", "weight")
            .put("FounderTests.customerBack", "questions")
            .put("FounderTests.customersGain", "overall")
            .put("FounderTests.expertise", "areas")
            .put("FounderTests.productVelocity", "product-velocity")
            .put("FounderTests.tenTenTen", "ten-ten-ten")
            .put("MotiveFinding.motive", "id")
            .put("Patterns.boringness", "infrastructure-boringness")
            .put("Patterns.customerBack", "customer-back")
            .put("Patterns.postponement", "optimization-postponement")
            .put("PlannedAction.action", "id")
            .put("Problem.position", "line")
            .put("ReactionWarning.reaction", "id")
            .put("RecordedResult.options", "strategies")
            .put("RedFlagFinding.flag", "id")
            .put("Step.id", "step")
            .put("StrategyAssessment.scorecard", "criteria")
            .put("StrategyTests.expertise", "expertise-reality-check")
            .put("StrategyTests.productVelocity", "product-velocity")
            .put("StrategyTests.tenTenTen", "ten-ten-ten")
            .put("TrapFinding.forIt", "for")
            .put("TrapFinding.trap", "id")
            .put("Verdict.marginError", "margin")
            .buildOrThrow();

    /** Parts whose members stand among those of the value, by one of these members. */
    private static final ImmutableMap<String, String> AMONG_MEMBERS = ImmutableMap.<String, String>builder()
            .put("Assessment.courseOfAction", "roadmap")
            .put("ComparedStrategies.contribution", "amount")
            .put("ComponentCheck.finding", "state")
            .put("DecisionRecord.result", "provenance")
            .put("MoneyDistribution.bands", "p50")
            .put("ParameterOverride.grounds", "evidence")
            .put("PlanOutcome.round", "raiseProbability")
            .put("RecordedOverride.grounds", "evidence")
            .put("SimulatedOutcome.round", "raiseProbability")
            .put("SingleChange.supposed", "input")
            .put("RecordedDiagnosis.raised", "redFlags")
            .put("StrategyOverride.grounds", "evidence")
            .put("TripWire.trigger", "threshold")
            .buildOrThrow();

    /** What no document has, and why. */
    private static final ImmutableMap<String, String> NOT_WRITTEN = ImmutableMap.of(
            "Assessment.analyses",
            "a document has the lists of what was asked for; whoever asked knows",
            "PriceBook.prices",
            "they are among the strategyOverrides of the calibration beside it",
            "RecordedOption.strategy",
            "a record is without the numbers of its strategies; a result has them as parameters");

    @Test
    void every_attribute_of_a_described_type_is_described_or_left_out_on_purpose() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : types()) {
            Set<String> described = described(type);
            attributes(type).filter(name -> !described.contains(name)).forEach(name -> {
                String attribute = type.getSimpleName() + "." + name;
                String member = CALLED_OTHERWISE.getOrDefault(attribute, AMONG_MEMBERS.getOrDefault(attribute, ""));
                if (!described.contains(member)) {
                    missing.add(attribute);
                }
            });
        }
        assertThat(missing).isEqualTo(NOT_WRITTEN.keySet());
    }

    @Test
    void what_is_called_otherwise_is_an_attribute_that_is_not_described_by_its_own_name() {
        Set<String> hidden = types().stream()
                .flatMap(type -> attributes(type)
                        .filter(name -> !described(type).contains(name))
                        .map(name -> type.getSimpleName() + "." + name))
                .collect(Collectors.toSet());
        assertThat(hidden).containsAll(CALLED_OTHERWISE.keySet()).containsAll(AMONG_MEMBERS.keySet());
    }

    @Test
    void every_member_has_a_name_and_a_meaning_of_a_few_words() {
        assertThat(DescribedTypes.all()).hasSizeGreaterThan(50).allSatisfy(description -> {
            assertThat(description.members()).isNotEmpty();
            assertThat(description.members()).extracting(Member::name).doesNotHaveDuplicates();
            assertThat(description.members()).allSatisfy(member -> {
                assertThat(member.name()).matches("[a-z][A-Za-z0-9-]*(\\.[a-z][A-Za-z-]*)?");
                assertThat(member.meaning())
                        .as(description.type().getSimpleName() + "." + member)
                        .isNotBlank()
                        .hasSizeBetween(3, 80)
                        .doesNotEndWith(".");
            });
        });
    }

    @Test
    void only_what_a_description_names_is_hashed() {
        assertThat(Verdict.DESCRIPTION.hashed())
                .extracting(Member::name)
                .containsExactly(
                        "kind",
                        "strategy",
                        "reason",
                        "rival",
                        "margin",
                        "marginError",
                        "confidence",
                        "evpi",
                        "condition",
                        "chances");
        assertThat(PlanOutcome.DESCRIPTION.hashed()).isEqualTo(PlanOutcome.DESCRIPTION.members());
    }

    private static Set<Class<?>> types() {
        return DescribedTypes.all().stream()
                .map(Description::type)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.getName().startsWith("dev.footing.api."))
                .filter(type -> !BY_OTHER_TABLES.contains(type))
                .collect(Collectors.toSet());
    }

    private static Set<String> described(Class<?> type) {
        return DescribedTypes.all().stream()
                .filter(description -> description.type() == type)
                .flatMap(description -> description.members().stream())
                .map(member -> Splitter.on('.').splitToList(member.name()).get(0))
                .collect(Collectors.toSet());
    }

    /** The components of a record, or what the builder of a generated value sets. */
    private static Stream<String> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        }
        Set<String> set = Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(set::contains);
    }
}
