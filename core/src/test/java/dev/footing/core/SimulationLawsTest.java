package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every simulation, whatever the startup and the strategies. */
class SimulationLawsTest {
    private static final int TRIALS = 700;

    /** Each figure is rounded to a cent, and its double to sixteen digits. */
    private static final double CENT = 0.01;

    private static final double DIGITS = 1e-12;

    static Stream<Long> seeds() {
        return Seeds.from(52_000, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void percentiles_stand_in_order_and_shares_are_shares(long seed) {
        for (StrategyAssessment one : Generated.of(seed).assess(TRIALS).strategies()) {
            SimulatedOutcome outcome = one.simulation().orElseThrow();
            SimulatedOutcome.DESCRIPTION
                    .members()
                    .forEach(figure -> figure.get(outcome).ifPresent(SimulationLawsTest::ordered));
            outcome.cashByMonth().forEach(SimulationLawsTest::ordered);
            assertThat(outcome.lasts().probability())
                    .isGreaterThanOrEqualTo(outcome.lastsToHorizon().probability() - DIGITS);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totals_are_the_sums_of_their_parts(long seed) {
        for (StrategyAssessment one : Generated.of(seed).assess(TRIALS).strategies()) {
            SimulatedOutcome outcome = one.simulation().orElseThrow();
            sums(outcome.infrastructureTotal(), outcome.infrastructureEngineering(), outcome.platform());
            sums(
                    outcome.totalCostOfOwnership(),
                    outcome.infrastructureTotal(),
                    outcome.incidentCost(),
                    outcome.complianceCost());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_every_trial_one_strategy_is_the_best(long seed) {
        Assessment assessment = Generated.of(seed).assess(TRIALS);
        assertThat(assessment.strategies().stream()
                        .mapToDouble(one -> one.simulation().orElseThrow().best())
                        .sum())
                .isCloseTo(1, within(DIGITS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void winner_and_rival_see_the_same_difference_from_two_sides(long seed) {
        Assessment assessment = Generated.of(seed).assess(TRIALS);
        Verdict verdict = assessment.verdict();
        if (verdict.strategy().isEmpty() || verdict.rival().isEmpty()) {
            return;
        }
        PairedDifference won = against(assessment, verdict.strategy().orElseThrow());
        PairedDifference lost = against(assessment, verdict.rival().orElseThrow());
        assertThat(won.other()).isEqualTo(verdict.rival().orElseThrow());
        assertThat(lost.other()).isEqualTo(verdict.strategy().orElseThrow());
        assertThat(lost.mean()).isEqualTo(won.mean().negated());
        assertThat(lost.error()).isEqualTo(won.error());
        assertThat(lost.low()).isEqualTo(won.high().negated());
        assertThat(lost.ahead().probability() + won.ahead().probability()).isLessThanOrEqualTo(1 + DIGITS);
        assertThat(verdict.margin()).hasValue(won.mean());
        assertThat(verdict.marginError()).hasValue(won.error());
        assertThat(verdict.confidence().orElseThrow().value())
                .isEqualTo(won.ahead().probability());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_ahead_is_feasible_and_lasts_often_enough(long seed) {
        Assessment assessment = Generated.of(seed).assess(TRIALS);
        Verdict verdict = assessment.verdict();
        assertThat(verdict.recommended().isPresent()).isEqualTo(verdict.kind() == Kind.RECOMMEND);
        List<StrategyAssessment> feasible = assessment.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .toList();
        verdict.strategy()
                .ifPresent(id ->
                        assertThat(feasible).extracting(StrategyAssessment::id).contains(id));
        double least = feasible.stream()
                .mapToDouble(one -> one.simulation().orElseThrow().lasts().probability())
                .min()
                .orElse(1);
        double most = assessment.strategies().stream()
                .filter(one -> one.vetoes().isEmpty())
                .mapToDouble(one -> one.simulation().orElseThrow().lasts().probability())
                .max()
                .orElse(0);
        double tolerance = assessment.provenance().policy().lastingTolerance().value();
        boolean moneyEnds = verdict.warnings().stream().anyMatch(warning -> warning.code() == Code.MONEY_ENDS_ANYWAY);
        assertThat(least).isGreaterThanOrEqualTo(moneyEnds ? 0 : Math.min(0.9, most) - tolerance);
    }

    /** With a million more, cash is above nought wherever it was: in every trial, so not one lasts less. */
    @ParameterizedTest
    @MethodSource("seeds")
    void more_cash_lets_no_trial_end_sooner(long seed) {
        Generated before = Generated.of(seed);
        Budget budget = before.startup().budget();
        Money richer = Amounts.toMoney(
                Math.min(1e15, Amounts.toDouble(budget.cash().toBigMoney()) * 1.5 + 1e5), budget.currency());
        Startup rich = before.startup().toBuilder()
                .budget(Budget.builder().from(budget).cash(richer).build())
                .build();
        Assessment after = before.with(rich).assess(TRIALS);
        for (StrategyAssessment one : before.assess(TRIALS).strategies()) {
            assertThat(simulated(after, one.id()).lasts().probability())
                    .isGreaterThanOrEqualTo(
                            one.simulation().orElseThrow().lasts().probability());
        }
    }

    /** Nothing that a platform costs comes back: neither its setup nor its bill. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_dearer_platform_raises_no_objective(long seed) {
        Generated before = Generated.of(seed);
        if (before.startup().current().isPresent()) {
            return;
        }
        Generated dearer = before.mapping(strategy -> strategy.toBuilder()
                .platformFixed(Amounts.toMoney(
                                Math.min(1e15, Amounts.toDouble(strategy.platformFixed()) + 1_000),
                                strategy.platformFixed().getCurrencyUnit())
                        .toBigMoney())
                .build());
        Assessment after = dearer.assess(TRIALS);
        for (StrategyAssessment one : before.assess(TRIALS).strategies()) {
            Money was = one.simulation().orElseThrow().objective().mean();
            Money is = simulated(after, one.id()).objective().mean();
            assertThat(amount(is)).isLessThanOrEqualTo(amount(was) + CENT + DIGITS * Math.abs(amount(was)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_name_changes_nothing(long seed) {
        Generated one = Generated.of(seed);
        Startup renamed = one.startup().toBuilder().name("Renamed").build();
        assertThat(one.with(renamed).assess(50).strategies())
                .isEqualTo(one.assess(50).strategies());
    }

    private static void ordered(Object figure) {
        if (figure instanceof Distribution spread) {
            assertThat(Stream.of(spread.p5(), spread.p25(), spread.p50(), spread.p75(), spread.p95())
                            .toList())
                    .isSorted();
            assertThat(List.of(spread.mean(), spread.stdev(), spread.error())).allMatch(Double::isFinite);
        } else if (figure instanceof MoneyDistribution amounts) {
            ordered(amounts.bands());
        } else if (figure instanceof MoneyPercentiles amounts) {
            assertThat(List.of(amounts.p5(), amounts.p25(), amounts.p50(), amounts.p75(), amounts.p95()))
                    .isSorted();
        } else if (figure instanceof Probability share) {
            assertThat(share.probability()).isBetween(0.0, 1.0);
            assertThat(share.error()).isBetween(0.0, 1.0);
        }
    }

    private static void sums(MoneyDistribution whole, MoneyDistribution... parts) {
        double sum = Stream.of(parts).mapToDouble(part -> amount(part.mean())).sum();
        double all = Stream.of(parts)
                .mapToDouble(part -> Math.abs(amount(part.mean())))
                .sum();
        assertThat(amount(whole.mean())).isCloseTo(sum, within(parts.length * CENT + DIGITS * all));
    }

    private static double amount(Money money) {
        return Amounts.toDouble(money.toBigMoney());
    }

    private static PairedDifference against(Assessment assessment, StrategyId id) {
        return simulated(assessment, id).againstRival().orElseThrow();
    }

    private static SimulatedOutcome simulated(Assessment assessment, StrategyId id) {
        return assessment.strategy(id).flatMap(StrategyAssessment::simulation).orElseThrow();
    }
}
