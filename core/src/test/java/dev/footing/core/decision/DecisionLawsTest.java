package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of what is decided by plans alone; {@code SimulationLawsTest} has those of the simulation. */
class DecisionLawsTest {
    /** No strategy can bind more. */
    private static final double MOST_ENGINEERS = 1e6;

    private static final List<StrategyId> IDS =
            Stream.of("acme.a", "acme.b", "acme.c").map(StrategyId::of).toList();

    static Stream<Long> seeds() {
        return Seeds.from(7_000, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_verdict_holds_together(long seed) {
        Case generated = Case.of(seed);
        Assessment assessment = generated.assess();
        assertThat(assessment.strategies())
                .extracting(StrategyAssessment::rank)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, IDS.size()).boxed().toList());
        Verdict verdict = assessment.verdict();
        assertThat(verdict.recommended().isPresent()).isEqualTo(verdict.kind().recommends());
        verdict.strategy()
                .ifPresent(
                        id -> assertThat(assessment.strategy(id).orElseThrow().feasible())
                                .isTrue());
        verdict.rival()
                .ifPresent(
                        id -> assertThat(assessment.strategy(id).orElseThrow().feasible())
                                .isTrue());
        verdict.recommended()
                .ifPresent(id -> assertThat(lasts(
                                assessment.understood(),
                                assessment.strategy(id).orElseThrow().plan()))
                        .isTrue());
        assertThat(generated.assess()).isEqualTo(assessment);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_name_changes_nothing(long seed) {
        Case generated = Case.of(seed);
        Startup renamed = generated.startup().toBuilder().name("Renamed").build();
        Assessment other = new Case(renamed, generated.strategies()).assess();
        Assessment assessment = generated.assess();
        assertThat(other.verdict()).isEqualTo(assessment.verdict());
        assertThat(other.strategies()).isEqualTo(assessment.strategies());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_strategy_changes_no_plan_and_one_that_is_ruled_out_no_order(long seed) {
        Case generated = Case.of(seed);
        if (generated.startup().team().engineers().value() >= MOST_ENGINEERS) {
            return;
        }
        Assessment before = generated.assess();
        Strategy losing = Fixtures.strategy("acme.losing").toBuilder()
                .platformFixed(BigMoney.parse("USD 1000000000000"))
                .build();
        assertThat(plans(generated.with(losing).assess())).containsAllEntriesOf(plans(before));
        Strategy vetoed = Fixtures.strategy("acme.vetoed").toBuilder()
                .steadyEffort(Estimate.fixed(MOST_ENGINEERS))
                .build();
        Assessment after = generated.with(vetoed).assess();
        assertThat(plans(after)).containsAllEntriesOf(plans(before));
        assertThat(after.strategies())
                .filteredOn(one -> !one.id().equals(vetoed.id()))
                .extracting(StrategyAssessment::id)
                .containsExactlyElementsOf(
                        before.strategies().stream().map(StrategyAssessment::id).toList());
        assertThat(after.verdict().strategy()).isEqualTo(before.verdict().strategy());
    }

    private static boolean lasts(Startup startup, PlanOutcome plan) {
        int until = startup.funding()
                .map(funding -> funding.month())
                .orElse(startup.budget().horizonMonths());
        return plan.cashByMonth().stream().limit(until).noneMatch(Money::isNegative);
    }

    private static Map<StrategyId, PlanOutcome> plans(Assessment assessment) {
        return assessment.strategies().stream()
                .collect(Collectors.toMap(StrategyAssessment::id, StrategyAssessment::plan));
    }

    private record Case(Startup startup, List<Strategy> strategies) {
        static Case of(long seed) {
            RandomGenerator random = Seeds.random(seed);
            Startup startup = StartupGenerator.next(random, IDS);
            return new Case(
                    startup,
                    IDS.stream().map(id -> StrategyGenerator.next(random, id)).toList());
        }

        Case with(Strategy strategy) {
            List<Strategy> more = new ArrayList<>(strategies);
            more.add(strategy);
            return new Case(startup, more);
        }

        Assessment assess() {
            return FirstRules.assessor()
                    .provider(Bench.provider(strategies))
                    .withoutSimulation()
                    .build()
                    .assess(startup);
        }
    }
}
