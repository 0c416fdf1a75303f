package dev.footing.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Simulations;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Assessments that a page has to bear, by what is odd about them. */
final class Cases {
    /** A text that would be markup, end an attribute, or upset the direction of a line. */
    static final String HOSTILE =
            "</title><script>alert(1)</script>\"'&amp;<!--]]> \u05d0\u05d1\u05d2 \u202e\ud83d\ude80 ${1} {{2}}";

    private Cases() {}

    static ImmutableMap<String, Assessment> all() {
        return ImmutableMap.<String, Assessment>builder()
                .put("simulated", Simulations.reference())
                .put("planned", Assessments.reference())
                .put("amounts of trillions", Assessments.wide())
                .put("close call", verdict(Verdict.Kind.CLOSE_CALL))
                .put("cannot tell", verdict(Verdict.Kind.INSUFFICIENT_EVIDENCE))
                .put("vetoed", nothing(Verdict.Kind.VETOED, Code.ALL_LASTING_VETOED))
                .put("nothing lasts", nothing(Verdict.Kind.NO_FEASIBLE_OPTION, Code.NONE_LASTS))
                .put("no strategies", withoutStrategies())
                .put("no round", withoutRound())
                .put("one month", months(Simulations.reference(), 1, 1))
                .put("ten years of twenty strategies", tenYears())
                .put("ten years as planned", months(Assessments.reference(), 120, 20))
                .put("another currency", yen())
                .put("hostile", hostile())
                .put("long name", named("n".repeat(300)))
                .buildOrThrow();
    }

    /** {@return twenty strategies over the longest horizon} */
    static Assessment tenYears() {
        return months(Simulations.reference(), 120, 20);
    }

    private static Assessment named(String name) {
        return Assessment.builder()
                .from(Simulations.reference())
                .understood(Simulations.reference().understood().toBuilder()
                        .name(name)
                        .build())
                .build();
    }

    static Assessment hostile() {
        Assessment plain = named(HOSTILE);
        return Assessment.builder()
                .from(plain)
                .strategies(plain.strategies().stream()
                        .map(strategy -> StrategyAssessment.builder()
                                .from(strategy)
                                .strategy(strategy.strategy().toBuilder()
                                        .info(StrategyInfo.of(
                                                strategy.id().value(), HOSTILE, Sourcing.MANAGED, HOSTILE))
                                        .addNotQuantified(HOSTILE)
                                        .build())
                                .build())
                        .toList())
                .addProblems(Problem.ofProvider(HOSTILE, HOSTILE, HOSTILE, HOSTILE))
                .addNotes(Explanation.of(Code.PHASE_DERIVED)
                        .word("phase", HOSTILE)
                        .word("reason", HOSTILE)
                        .build())
                .build();
    }

    private static Assessment verdict(Verdict.Kind kind) {
        Assessment plain = Simulations.reference();
        return Assessment.builder()
                .from(plain)
                .verdict(Verdict.builder().from(plain.verdict()).kind(kind).build())
                .build();
    }

    private static Assessment nothing(Verdict.Kind kind, Code why) {
        return Assessment.builder()
                .from(Simulations.reference())
                .verdict(Verdict.builder()
                        .kind(kind)
                        .addBecause(Explanation.of(why).build())
                        .addNextQuestions(Explanation.of(Code.CHECK_THE_RULE).build())
                        .build())
                .build();
    }

    private static Assessment withoutStrategies() {
        return Assessment.builder()
                .from(Assessments.reference())
                .strategies(ImmutableList.of())
                .verdict(Verdict.builder()
                        .kind(Verdict.Kind.NO_FEASIBLE_OPTION)
                        .addBecause(Explanation.of(Code.NONE_LASTS).build())
                        .addNextQuestions(
                                Explanation.of(Code.NO_STRATEGY_PROPOSED).build())
                        .build())
                .build();
    }

    private static Assessment withoutRound() {
        Assessment plain = Assessments.reference();
        return Assessment.builder()
                .from(plain)
                .understood(Startup.builder()
                        .name("No round")
                        .budget(plain.understood().budget())
                        .team(plain.understood().team())
                        .build())
                .strategies(plain.strategies().stream()
                        .map(strategy -> StrategyAssessment.builder()
                                .from(strategy)
                                .plan(PlanOutcome.builder()
                                        .from(strategy.plan())
                                        .round(Optional.empty())
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    /** So many months and strategies, with cash that falls steadily. */
    private static Assessment months(Assessment like, int months, int strategies) {
        StrategyAssessment first = like.strategies().get(0);
        return Assessment.builder()
                .from(like)
                .strategies(Stream.concat(
                                Stream.of(first),
                                IntStream.range(1, strategies)
                                        .mapToObj(number -> StrategyAssessment.builder()
                                                .from(first)
                                                .rank(number + 1)
                                                .strategy(first.strategy().toBuilder()
                                                        .info(StrategyInfo.of(
                                                                "acme.another-one-" + number,
                                                                "Another",
                                                                Sourcing.HYBRID,
                                                                "one"))
                                                        .build())
                                                .build()))
                        .map(strategy -> months(strategy, months))
                        .toList())
                .build();
    }

    private static StrategyAssessment months(StrategyAssessment strategy, int months) {
        StrategyAssessment.Builder changed = StrategyAssessment.builder()
                .from(strategy)
                .plan(PlanOutcome.builder()
                        .from(strategy.plan())
                        .cashByMonth(IntStream.rangeClosed(1, months)
                                .mapToObj(month -> usd(2_000_000 - 20_123 * month))
                                .toList())
                        .build());
        strategy.simulation()
                .ifPresent(outcome -> changed.simulation(outcome.toBuilder()
                        .cashByMonth(IntStream.rangeClosed(1, months)
                                .mapToObj(month -> bands(2_000_000 - 20_123 * month, 1_234 * month))
                                .toList())
                        .build()));
        return changed.build();
    }

    private static MoneyPercentiles bands(int middle, int wide) {
        return new MoneyPercentiles(
                usd(middle - 2 * wide), usd(middle - wide), usd(middle), usd(middle + wide), usd(middle + 3 * wide));
    }

    private static Money usd(int amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }

    /** A startup that counts in a currency without cents. */
    private static Assessment yen() {
        Assessment plain = withoutStrategies();
        return Assessment.builder()
                .from(plain)
                .understood(plain.understood().toBuilder()
                        .name("\u6771\u4eac")
                        .budget(Budget.builder()
                                .cash(BigMoney.parse("JPY 200000000"))
                                .build())
                        .team(Team.builder()
                                .engineers(8)
                                .monthlyCostPerEngineer(Money.parse("JPY 900000"))
                                .build())
                        .build())
                .build();
    }
}
