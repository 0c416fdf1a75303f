package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.plan.PlainCases;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * The engine against figures that have a formula. Means may be 8.5 stated errors off, which 16 randomisations are for 1
 * of 2.5 million seeds (Student's t with 15 degrees of freedom): over some 40 of them a right engine fails for 1 of
 * 60,000. Shares and deviations may be 5 errors of independent trials off, which are wider than theirs.
 */
class ClosedFormsTest {
    private static final int TRIALS = 65_536;
    private static final double ROOT = 256;

    @Test
    void time_to_production_is_a_range_times_an_overrun() {
        double low = 1;
        double likely = 2;
        double high = 6;
        double sigma = 0.41;
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.range(low, likely, high))
                .overrunSigma(sigma)
                .build();
        Distribution months = outcome(notLive(), strategy).timeToProductionMonths();

        double mean = (low + 4 * likely + high) / 6;
        // Variance of a beta of shapes 1 + 4p and 5 - 4p, whose sum is 6.
        double first = 1 + 4 * (likely - low) / (high - low);
        double variance = (high - low) * (high - low) * first * (6 - first) / (36 * 7);
        double overrun = StrictMath.exp(sigma * sigma);
        check(months, mean * StrictMath.exp(sigma * sigma / 2));
        double stdev = StrictMath.sqrt((variance + mean * mean) * overrun * overrun - mean * mean * overrun);
        assertThat(months.stdev()).isCloseTo(stdev, within(0.03 * stdev));
    }

    @Test
    void percentiles_of_a_range_are_those_of_its_beta_distribution() {
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.range(1, 2, 6))
                .build();
        Distribution months = outcome(notLive(), strategy).timeToProductionMonths();
        BetaDistribution beta = BetaDistribution.of(1.8, 4.2);
        // A bucket is 1/256 wide, and no rank of 65,536 trials is off by more than 5 errors.
        assertThat(List.of(months.p5(), months.p25(), months.p50(), months.p75(), months.p95()))
                .zipSatisfy(EngineFigures.SHARES, (value, share) -> {
                    double below = beta.cumulativeProbability((value * (1 + 1.0 / 256) - 1) / 5);
                    double above = beta.cumulativeProbability((value * (1 - 1.0 / 256) - 1) / 5);
                    double error = 5 * StrictMath.sqrt(share * (1 - share)) / ROOT;
                    assertThat(share).isBetween(above - error, below + error);
                });
    }

    @Test
    void incidents_come_at_their_rate_and_cost_what_one_costs() {
        double rate = 0.3;
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.fixed(0))
                .incidentRate(PerMonth.of(rate))
                .incidentEffort(Estimate.range(0, 0.1, 0.2))
                .incidentCost(MoneyEstimate.logNormal(PlainCases.usd(10_000), 0.5))
                .build();
        SimulatedOutcome outcome = outcome(live(), strategy);

        double count = rate * 18;
        double once = 10_000 * StrictMath.exp(0.125);
        assertThat(outcome.incidents()).isCloseTo(count, within(5 * StrictMath.sqrt(count) / ROOT));
        check(outcome.incidentCost(), count * once);
        // Of a compound Poisson sum the variance is the count times the mean square.
        double stdev = StrictMath.sqrt(count * 1e8 * StrictMath.exp(0.5));
        assertThat(number(outcome.incidentCost().stdev())).isCloseTo(stdev, within(0.03 * stdev));
        check(outcome.infrastructureEngineering(), 10_000 * (18 * 0.5 + count * 0.1));
        check(outcome.totalCostOfOwnership(), 10_000 * (18 * 0.5 + count * 0.1) + 18_000 + count * once);
    }

    @Test
    void without_a_product_there_are_no_incidents() {
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.fixed(4.25))
                .incidentRate(PerMonth.of(0.4))
                .incidentCost(MoneyEstimate.fixed(PlainCases.usd(1_000)))
                .build();
        check(outcome(notLive(), strategy).incidentCost(), 1_000 * 0.4 * 13.75);
    }

    @Test
    void the_number_of_incidents_is_a_poisson_number() {
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.fixed(0))
                .incidentRate(PerMonth.of(0.07))
                .incidentCost(MoneyEstimate.fixed(PlainCases.usd(1)))
                .build();
        MoneyDistribution cost = outcome(live(), strategy).incidentCost();
        PoissonDistribution count = PoissonDistribution.of(0.07 * 18);
        for (int p = 0; p < 5; p++) {
            double value = number(List.of(
                            cost.bands().p5(),
                            cost.bands().p25(),
                            cost.bands().p50(),
                            cost.bands().p75(),
                            cost.bands().p95())
                    .get(p));
            // A bucket of a histogram is 1/256 wide; rounded to cents.
            double expected = count.inverseCumulativeProbability(EngineFigures.SHARES.get(p));
            assertThat(value).isCloseTo(expected, within(expected / 256 + 0.005));
        }
        double stdev = StrictMath.sqrt(0.07 * 18);
        assertThat(number(cost.stdev())).isCloseTo(stdev, within(0.03 * stdev));
    }

    @Test
    void a_strategy_has_the_incidents_of_one_with_fewer_and_others_beside() {
        // Costs of 1 an incident, so that the objectives differ by the incidents beyond: those of 0.06 a month. Were
        // they not shared, the difference would vary as much as 0.08 a month does.
        Strategy few = failing("acme.few", 0.01);
        Strategy many = failing("acme.many", 0.07);
        EngineCase one = EngineCase.of(live(), PlainCases.field(), few, many);
        int trials = 4_095;
        PairedObjectives paired = one.simulate(trials, 3).paired(0, 1);

        assertThat(paired.mean()).isCloseTo(1_000 * 0.06 * 18, within(5 * 1_000 * StrictMath.sqrt(0.06 * 18 / trials)));
        // Below 4,096 trials the error is the deviation by the root of the number.
        double variance = paired.error() * paired.error() * trials / 1e6;
        // The variance of a Poisson number's variance over n trials is near (m + 2m^2)/n: 5 errors are 0.15.
        assertThat(variance).isCloseTo(0.06 * 18, within(0.15));
        assertThat(variance).isLessThan(0.08 * 18 - 0.15);
        // Ahead wherever there is at least one beyond.
        double ahead = 1 - StrictMath.exp(-0.06 * 18);
        assertThat(paired.ahead()).isCloseTo(ahead, within(5 * StrictMath.sqrt(ahead * (1 - ahead) / trials)));
    }

    @Test
    void more_than_64_incidents_a_month_count_with_their_mean() {
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.fixed(0))
                .incidentRate(PerMonth.of(200))
                .incidentCost(MoneyEstimate.range(PlainCases.usd(0), PlainCases.usd(100), PlainCases.usd(200)))
                .build();
        SimulatedOutcome outcome = simulate(EngineCase.of(live(), PlainCases.field(), strategy), 4_096)
                .outcome(0, none());
        check(outcome.incidentCost(), 200 * 18 * 100);
        assertThat(outcome.incidents()).isCloseTo(200 * 18, within(5 * StrictMath.sqrt(64 * 18) / 64));
    }

    @Test
    void money_that_burns_evenly_lasts_cash_over_burn_and_beyond_the_horizon_where_it_does() {
        // Three engineers at 10,000 to 20,000 and a platform of 1,000 burn 900,000 in 18 months where one costs 16,333.
        Startup startup = notLive().toBuilder()
                .budget(Budget.builder()
                        .cash(PlainCases.usd(900_000))
                        .horizonMonths(18)
                        .build())
                .team(Team.builder()
                        .from(Fixtures.minimal().team())
                        .monthlyCostPerEngineer(MoneyEstimate.range(
                                PlainCases.usd(10_000), PlainCases.usd(15_000), PlainCases.usd(20_000)))
                        .build())
                .build();
        Strategy strategy = quiet("acme.one").toBuilder()
                .timeToProduction(Estimate.fixed(0))
                .build();
        SimulatedOutcome outcome = outcome(startup, strategy);

        BetaDistribution beta = BetaDistribution.of(3, 3);
        double enough = (900_000.0 / 18 - 1_000) / 3;
        double lasts = beta.cumulativeProbability((enough - 10_000) / 10_000);
        assertThat(outcome.lastsToHorizon().probability())
                .isCloseTo(lasts, within(5 * StrictMath.sqrt(lasts * (1 - lasts)) / ROOT));
        assertThat(outcome.lasts()).isEqualTo(outcome.lastsToHorizon());
        assertThat(lasts).isBetween(0.6, 0.75);
        // 5 and 25 of 100 run out before the horizon, half of them do not.
        for (double share : List.of(0.05, 0.25)) {
            double cost = 10_000 + 10_000 * beta.inverseCumulativeProbability(1 - share);
            double months = (share < 0.1
                            ? outcome.runwayMonths().p5()
                            : outcome.runwayMonths().p25())
                    .orElseThrow();
            assertThat(months).isCloseTo(900_000 / (3 * cost + 1_000), within(months / 256 + 0.06));
        }
        assertThat(outcome.runwayMonths().p50()).isEmpty();
        assertThat(outcome.runwayMonths().p95()).isEmpty();
        assertThat(outcome.runwayMonths().mean()).isEmpty();
        check(outcome.cashAtHorizon(), 900_000 - 18 * (3 * 15_000 + 1_000));
        double stdev = 18 * 3 * 10_000 / StrictMath.sqrt(28);
        assertThat(number(outcome.cashAtHorizon().stdev())).isCloseTo(stdev, within(0.01 * stdev));
    }

    @Test
    void revenue_compounds_with_growth_that_is_drawn_once() {
        // The mean of (1 + g)^m for log-normal g, by the binomial theorem: moments of g are exp(k mu + k^2 s^2/2).
        double median = 0.04;
        double sigma = 0.5;
        Startup startup = live().toBuilder()
                .usage(Usage.builder()
                        .activeUsers(Users.of(1_000))
                        .monthlyGrowth(Estimate.logNormal(median, sigma))
                        .monthlyRevenuePerUser(MoneyEstimate.logNormal(PlainCases.usd(5), 0.7))
                        .build())
                .build();
        double userMonths = 0;
        for (int m = 1; m <= 18; m++) {
            double binomial = 1;
            for (int k = 0; k <= m; k++) {
                userMonths += 1_000 * binomial * StrictMath.pow(median, k) * StrictMath.exp(k * k * sigma * sigma / 2);
                binomial *= (double) (m - k) / (k + 1);
            }
        }
        check(outcome(startup, quiet("acme.one")).revenue(), userMonths * 5 * StrictMath.exp(0.245));
    }

    @Test
    void noise_of_growth_leaves_its_mean_and_widens_the_spread() {
        Startup startup = live().toBuilder()
                .usage(Usage.builder()
                        .activeUsers(Users.of(1_000))
                        .monthlyGrowth(Estimate.fixed(0.3))
                        .growthVolatility(PerMonth.of(0.05))
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(PlainCases.usd(2)))
                        .build())
                .build();
        EngineCase one = EngineCase.of(startup, PlainCases.field(), quiet("acme.one"));
        Simulation simulation = simulate(one, TRIALS);
        Signals signals = simulation.signals(0);
        // Growth is never below zero at 6 deviations, so monthly factors are independent and multiply.
        double mean = 1_000 * StrictMath.pow(1.3, 18);
        double square = StrictMath.pow(1.3 * 1.3 + 0.05 * 0.05, 18) * 1e6;
        double stdev = StrictMath.sqrt(square - mean * mean);
        assertThat(signals.meanUsers()).isCloseTo(mean, within(5 * stdev / ROOT));
        double userMonths = 0;
        for (int m = 1; m <= 18; m++) {
            userMonths += 1_000 * StrictMath.pow(1.3, m);
        }
        check(simulation.outcome(0, none()).revenue(), 2 * userMonths);
    }

    @Test
    void loss_counts_in_full_and_growth_by_the_share_of_the_product_where_growth_hangs_on_it() {
        // Half of an engineer of three keeps the platform, so five sixths of growth remain, and none of the loss.
        for (double growth : List.of(0.12, -0.12)) {
            Startup startup = live().toBuilder()
                    .usage(Usage.builder()
                            .activeUsers(Users.of(1_000))
                            .monthlyGrowth(Estimate.fixed(growth))
                            .build())
                    .build();
            Simulation simulation = simulate(EngineCase.of(startup, PlainCases.article(), atOnce("acme.one")), 256);
            double expected = 1_000 * StrictMath.pow(1 + (growth > 0 ? growth * 2.5 / 3 : growth), 18);
            assertThat(simulation.signals(0).meanUsers()).isCloseTo(expected, within(1e-9 * expected));
        }
    }

    @Test
    void a_valuation_has_its_own_spread_and_the_round_the_mean_of_both() {
        SimulatedOutcome field = outcome(Fixtures.reference(), PlainCases.field(), atOnce("acme.one"));
        double valued = 48e6 * StrictMath.exp(0.55 * 0.55 / 2);
        MoneyDistribution valuation = field.round().orElseThrow().valuation();
        assertThat(number(valuation.mean())).isCloseTo(valued, within(0.01));
        double stdev = valued * StrictMath.sqrt(StrictMath.exp(0.55 * 0.55) - 1);
        assertThat(number(valuation.stdev())).isCloseTo(stdev, within(0.01));
        for (int p = 0; p < 5; p += 2) {
            double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(EngineFigures.SHARES.get(p));
            double expected = 48e6 * StrictMath.exp(0.55 * z);
            Money stated = p == 0
                    ? valuation.bands().p5()
                    : p == 2 ? valuation.bands().p50() : valuation.bands().p95();
            assertThat(number(stated)).isCloseTo(expected, within(0.03 * expected));
        }
        // Half of eight engineers all the time: the share of the product is 15/16 in every trial.
        double share = 7.5 / 8;
        SimulatedOutcome article = outcome(Fixtures.reference(), PlainCases.article(), atOnce("acme.one"));
        double low = 2.4e6 + 14e6 * share;
        double high = 1.6e6 + 26e6 * share;
        valuation = article.round().orElseThrow().valuation();
        assertThat(number(valuation.mean())).isCloseTo((low + high) / 2, within(0.01));
        assertThat(number(valuation.stdev())).isCloseTo((high - low) / StrictMath.sqrt(12), within(0.01));
        assertThat(number(valuation.bands().p50())).isCloseTo((low + high) / 2, within(0.02 * high));
        double slope = (logit(0.65) - logit(0.25)) / 0.5;
        double pitch = 1 / (1 + StrictMath.exp(-(logit(0.25) + slope * (share - 0.4))));
        assertThat(article.round().orElseThrow().pitch().mean()).isCloseTo(pitch, within(1e-12));
        assertThat(number(article.round().orElseThrow().expectedValue().mean()))
                .isCloseTo(pitch * (low + high) / 2, within(0.01));
        assertThat(article.round().orElseThrow().pitch().stdev()).isCloseTo(0, within(1e-12));
        // The coin and the valuation are drawn, so the value spreads although its chance and its mean do not.
        double mean = pitch * (low + high) / 2;
        double square = pitch * ((low + high) * (low + high) / 4 + (high - low) * (high - low) / 12);
        double spread = StrictMath.sqrt(square - mean * mean);
        assertThat(number(article.round().orElseThrow().expectedValue().stdev()))
                .isCloseTo(spread, within(0.01));
        double invested = 2_000_000;
        assertThat(article.round()
                        .orElseThrow()
                        .returnOnInvested()
                        .orElseThrow()
                        .stdev())
                .isCloseTo(spread / invested, within(1e-8));
    }

    private static double logit(double p) {
        return StrictMath.log(p / (1 - p));
    }

    private static Strategy failing(String id, double rate) {
        return atOnce(id).toBuilder()
                .incidentRate(PerMonth.of(rate))
                .incidentCost(MoneyEstimate.fixed(PlainCases.usd(1_000)))
                .build();
    }

    private static Strategy atOnce(String id) {
        return quiet(id).toBuilder().timeToProduction(Estimate.fixed(0)).build();
    }

    private static Strategy quiet(String id) {
        return Fixtures.strategy(id).toBuilder()
                .overrunSigma(0)
                .buildEffort(Estimate.fixed(1))
                .exitEffort(EngineerMonths.of(0))
                .build();
    }

    private static Startup notLive() {
        return Fixtures.minimal().toBuilder()
                .expertise(ExpertiseAudit.all(Answer.NO))
                .build();
    }

    private static Startup live() {
        return notLive().toBuilder()
                .usage(Usage.builder().activeUsers(Users.of(1_000)).build())
                .build();
    }

    private static SimulatedOutcome outcome(Startup startup, Strategy strategy) {
        return outcome(startup, PlainCases.field(), strategy);
    }

    private static SimulatedOutcome outcome(Startup startup, Calibration calibration, Strategy strategy) {
        return simulate(EngineCase.of(startup, calibration, strategy), TRIALS).outcome(0, none());
    }

    private static Simulation simulate(EngineCase one, long trials) {
        return one.simulate(trials, 11);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static void check(Distribution figure, double expected) {
        assertThat(figure.mean()).isCloseTo(expected, within(8.5 * figure.error() + 1e-9 * Math.abs(expected)));
        assertThat(figure.error()).isLessThan(0.01 * figure.stdev());
    }

    private static void check(MoneyDistribution figure, double expected) {
        double error = number(figure.error());
        assertThat(number(figure.mean())).isCloseTo(expected, within(8.5 * error + 0.01));
        assertThat(error).isLessThan(0.03 * number(figure.stdev()) + 0.01);
    }

    private static double number(Money amount) {
        return amount.getAmount().doubleValue();
    }
}
