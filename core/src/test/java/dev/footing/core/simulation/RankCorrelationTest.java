package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.plan.PlainCases;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.QuantileTables;
import dev.footing.testkit.Fixtures;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;

/**
 * Stated rank correlations are those of what is drawn. Spearman's correlation of n independent pairs has a deviation of
 * at most 1/sqrt(n); 5 of these, for 12 correlations, fail a right engine for fewer than 1 of 100,000 seeds.
 */
class RankCorrelationTest {
    private static final int BLOCKS = 64;
    private static final int TRIALS = BLOCKS * Lattice.BLOCK;
    private static final double ERROR = 5 / StrictMath.sqrt(TRIALS);

    @Test
    void growth_and_revenue_per_user_are_correlated_as_stated() {
        for (double rank : new double[] {0.4, -0.9, 0, 0.97}) {
            Drawn drawn = draw(between(Inputs.MONTHLY_GROWTH, Inputs.REVENUE_PER_USER, rank));
            assertThat(Ranks.correlation(drawn.growth(), drawn.revenuePerUser()))
                    .isCloseTo(rank, within(ERROR));
            assertThat(Ranks.correlation(drawn.growth(), drawn.engineerCost())).isCloseTo(0, within(ERROR));
        }
    }

    @Test
    void the_order_in_which_two_inputs_are_named_does_not_matter() {
        Drawn drawn = draw(between(Inputs.REVENUE_PER_USER, Inputs.MONTHLY_GROWTH, -0.5));
        assertThat(Ranks.correlation(drawn.growth(), drawn.revenuePerUser())).isCloseTo(-0.5, within(ERROR));
    }

    @Test
    void three_inputs_are_correlated_as_stated_at_once() {
        Drawn drawn = draw(
                between(Inputs.MONTHLY_GROWTH, Inputs.REVENUE_PER_USER, 0.6),
                between(Inputs.REVENUE_PER_USER, Inputs.COST_PER_ENGINEER, -0.4),
                between(Inputs.COST_PER_ENGINEER, Inputs.MONTHLY_GROWTH, 0.3));
        assertThat(Ranks.correlation(drawn.growth(), drawn.revenuePerUser())).isCloseTo(0.6, within(ERROR));
        assertThat(Ranks.correlation(drawn.revenuePerUser(), drawn.engineerCost()))
                .isCloseTo(-0.4, within(ERROR));
        assertThat(Ranks.correlation(drawn.growth(), drawn.engineerCost())).isCloseTo(0.3, within(ERROR));
    }

    @Test
    void a_correlation_changes_no_input_taken_alone() {
        Drawn drawn = draw(
                between(Inputs.MONTHLY_GROWTH, Inputs.REVENUE_PER_USER, -0.9),
                between(Inputs.REVENUE_PER_USER, Inputs.COST_PER_ENGINEER, 0.2));
        ContinuousDistribution beta = BetaDistribution.of(3, 3);
        assertDistributed(scaled(drawn.growth(), 0, 0.2), beta);
        assertDistributed(drawn.revenuePerUser(), LogNormalDistribution.of(StrictMath.log(5), 0.7));
        // A range of 10, 11 and 15 thousand.
        assertDistributed(scaled(drawn.engineerCost(), 10_000, 5_000), BetaDistribution.of(1.8, 4.2));
    }

    /**
     * Kolmogorov's test. By Massart's inequality the distance of n independent values exceeds d with a chance of at
     * most 2 exp(-2 n d^2), which is 1 in 100,000 here; numbers of a lattice are spread more evenly than that.
     */
    private static void assertDistributed(double[] values, ContinuousDistribution expected) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double share = expected.cumulativeProbability(sorted[i]);
            distance = Math.max(distance, Math.abs(share - (i + 0.5) / sorted.length));
        }
        assertThat(distance).isLessThan(StrictMath.sqrt(StrictMath.log(2e5) / (2 * TRIALS)));
    }

    private static double[] scaled(double[] values, double low, double width) {
        return Arrays.stream(values).map(value -> (value - low) / width).toArray();
    }

    private static Correlation between(Input<?> first, Input<?> second, double rank) {
        return new Correlation(first.id(), second.id(), rank);
    }

    /** What was drawn of each input, trial by trial. */
    private static final class Drawn {
        private final double[] growth = new double[TRIALS];
        private final double[] revenuePerUser = new double[TRIALS];
        private final double[] engineerCost = new double[TRIALS];

        double[] growth() {
            return growth;
        }

        double[] revenuePerUser() {
            return revenuePerUser;
        }

        double[] engineerCost() {
            return engineerCost;
        }
    }

    private static Drawn draw(Correlation... correlations) {
        Startup startup = Fixtures.minimal().toBuilder()
                .team(Team.builder()
                        .from(Fixtures.minimal().team())
                        .monthlyCostPerEngineer(MoneyEstimate.range(
                                PlainCases.usd(10_000), PlainCases.usd(11_000), PlainCases.usd(15_000)))
                        .build())
                .usage(Usage.builder()
                        .monthlyGrowth(Estimate.range(0, 0.1, 0.2))
                        .monthlyRevenuePerUser(MoneyEstimate.logNormal(PlainCases.usd(5), 0.7))
                        .build())
                .correlations(List.of(correlations))
                .build();
        SharedSampler sampler = new SharedSampler(startup, PlainCases.field(), new Sampler.Maker(new QuantileTables()));
        RandomDraws luck = new RandomDraws(4, Lattice.of(4), Copula.of(startup.correlations()));
        SharedDraws draws = new SharedDraws(Lattice.BLOCK, 0);
        Drawn drawn = new Drawn();
        for (int block = 0; block < BLOCKS; block++) {
            luck.begin(block);
            sampler.fill(draws, luck);
            System.arraycopy(draws.growth(), 0, drawn.growth, block * Lattice.BLOCK, Lattice.BLOCK);
            System.arraycopy(draws.revenuePerUser(), 0, drawn.revenuePerUser, block * Lattice.BLOCK, Lattice.BLOCK);
            System.arraycopy(draws.engineerCost(), 0, drawn.engineerCost, block * Lattice.BLOCK, Lattice.BLOCK);
        }
        return drawn;
    }
}
