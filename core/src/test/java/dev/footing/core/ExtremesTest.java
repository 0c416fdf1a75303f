package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the ends of all ranges figures are numbers still, and what is beyond them is refused with a way out. */
class ExtremesTest {
    private static final int TRIALS = 5_000;

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 1_000_000_001, Integer.MAX_VALUE})
    void refuses_a_number_of_trials(int trials) {
        assertThatThrownBy(() -> FirstRules.assessor().trials(trials))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("trials")
                .hasMessageContaining("must be at least 1 and at most 1,000,000,000")
                .hasMessageContaining("Give a");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_025})
    void refuses_a_number_of_threads(int threads) {
        assertThatThrownBy(() -> FirstRules.assessor().threads(threads))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("threads")
                .hasMessageContaining("must be at least 1 and at most 1,024");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void takes_any_seed(long seed) {
        Generated one = Generated.of(5);
        assertThat(one.assess(with -> with.trials(10).seed(seed)).provenance().seed())
                .hasValue(seed);
    }

    static Stream<Arguments> strategies() {
        return Stream.of(
                strategy(
                        "sigma 0",
                        one -> one.steadyEffort(Estimate.logNormal(1, 0)).overrunSigma(0)),
                strategy(
                        "sigma 3",
                        one -> one.timeToProduction(Estimate.logNormal(1_200, 3))
                                .buildEffort(Estimate.logNormal(1e6, 3))
                                .steadyEffort(Estimate.logNormal(1e6, 3))
                                .priceIndex(Estimate.logNormal(1e6, 3))
                                .overrunSigma(3)),
                strategy(
                        "no width",
                        one -> one.steadyEffort(Estimate.range(2, 2, 2))
                                .timeToProduction(Estimate.range(3, 3, 3))
                                .priceIndex(Estimate.range(1, 1, 1))),
                strategy(
                        "hardly any width",
                        one -> one.steadyEffort(Estimate.range(2, 2, 2.0000000000000004))
                                .priceIndex(Estimate.range(0.5, 0.5, 0.5000000000000001))),
                strategy(
                        "large bills",
                        one -> one.platformFixed(BigMoney.parse("USD 1000000000000000"))
                                .platformPerUser(BigMoney.parse("USD 1000000000000000"))
                                .priceIndex(Estimate.logNormal(1e6, 3))),
                strategy(
                        "a million incidents a month",
                        one -> one.incidentRate(PerMonth.of(1e6))
                                .incidentEffort(Estimate.logNormal(1e9, 3))
                                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 1000000000000000"), 3))),
                strategy(
                        "small incidents, a million a month",
                        one -> one.incidentRate(PerMonth.of(1e6)).incidentEffort(Estimate.range(0, 1e-9, 1e-8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strategies")
    void extreme_strategies_have_figures(String name, Strategy strategy) {
        for (Startup startup : List.of(Fixtures.reference(), Fixtures.growing("acme.plain"))) {
            Generated one = new Generated(startup, List.of(strategy, Fixtures.strategy("acme.plain")));
            finite(one.assess(TRIALS));
        }
    }

    static Stream<Arguments> startups() {
        Startup growing = Fixtures.growing("acme.plain").with(Inputs.HORIZON, 120);
        return Stream.of(
                startup("least team", growing.with(Inputs.ENGINEERS, 1e-6)),
                startup("largest team", growing.with(Inputs.ENGINEERS, 1e6)),
                startup("largest cash", growing.with(Inputs.CASH, BigMoney.parse("USD 1000000000000000"))),
                startup("no cash", growing.with(Inputs.CASH, BigMoney.parse("USD 0"))),
                startup(
                        "growth 10 and volatility 5",
                        growing.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(10)).with(Inputs.GROWTH_VOLATILITY, 5.0)),
                startup(
                        "shrinking at once",
                        growing.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(-1)).with(Inputs.GROWTH_VOLATILITY, 5.0)),
                startup("log-normal growth", growing.with(Inputs.MONTHLY_GROWTH, Estimate.logNormal(10, 3))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("startups")
    void extreme_startups_have_figures(String name, Startup startup) {
        Generated one = new Generated(startup, List.of(Fixtures.strategy("acme.plain"), wild()));
        finite(one.assess(TRIALS));
    }

    @Test
    void refuses_a_growth_that_leads_beyond_all_numbers() {
        Startup beyond = Fixtures.growing("acme.plain")
                .with(Inputs.HORIZON, 120)
                .with(Inputs.MONTHLY_GROWTH, Estimate.logNormal(10, 3))
                .with(Inputs.GROWTH_VOLATILITY, 5.0)
                .with(Inputs.ACTIVE_USERS, 1e12)
                .with(Inputs.REVENUE_PER_USER, MoneyEstimate.logNormal(BigMoney.parse("USD 1000000000000000"), 3));
        Generated one = new Generated(beyond, List.of(Fixtures.strategy("acme.plain"), wild()));
        assertThatThrownBy(() -> one.assess(TRIALS))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("/usage/monthlyGrowth")
                .hasMessageContaining("is not finite")
                .hasMessageContaining("shorten the horizon");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generated_ones_have_figures(long seed) {
        finite(Generated.of(seed).assess(300));
    }

    static Stream<Long> seeds() {
        return Seeds.from(90_000, 300);
    }

    @Test
    void no_strategy_is_simulated_where_none_is_proposed() {
        Assessment none = new Generated(Fixtures.reference(), List.of()).assess(300);
        assertThat(none.strategies()).isEmpty();
        assertThat(none.provenance().trials()).hasValue(300);
    }

    private static void finite(Assessment assessment) {
        for (StrategyAssessment one : assessment.strategies()) {
            SimulatedOutcome outcome = one.simulation().orElseThrow();
            SimulatedOutcome.DESCRIPTION
                    .members()
                    .forEach(member -> member.get(outcome)
                            .ifPresent(figure -> assertThat(figure.toString())
                                    .as(member.name())
                                    .doesNotContain("NaN", "Infinity")));
            assertThat(List.of(outcome.incidents(), outcome.best())).allMatch(Double::isFinite);
            Distribution share = outcome.productShare();
            assertThat(List.of(share.mean(), share.p5(), share.p95())).allMatch(part -> part >= 0 && part <= 1);
        }
    }

    private static Strategy wild() {
        return Fixtures.strategy("acme.wild").toBuilder()
                .platformPerUser(BigMoney.parse("USD 1000000000000000"))
                .priceIndex(Estimate.logNormal(1e6, 3))
                .timeToProduction(Estimate.logNormal(2, 3))
                .build();
    }

    private static Arguments strategy(String name, UnaryOperator<Strategy.Builder> change) {
        return Arguments.of(
                name,
                change.apply(Fixtures.strategy("acme.extreme").toBuilder()).build());
    }

    private static Arguments startup(String name, Startup startup) {
        return Arguments.of(name, startup);
    }
}
