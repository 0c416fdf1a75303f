package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.random.Lattice;
import dev.footing.testkit.Fixtures;
import org.junit.jupiter.api.Test;

/**
 * Factors between companies. Bounds are five standard errors of 65,536 draws: with the five bounds here an alarm is
 * false about once in 350,000 changes of the seed.
 */
class DiscrepancyTest {
    private static final int BLOCKS = 256;
    private static final double SIGMA = 0.6;
    private static final double N = (double) BLOCKS * Lattice.BLOCK;

    private final Discrepancy discrepancy = new Discrepancy(11, SIGMA);

    private static Strategy strategy(String id, Sourcing sourcing) {
        Strategy any = Fixtures.strategy(id);
        return any.toBuilder().info(StrategyInfo.of(id, id, sourcing, id)).build();
    }

    private double[] draws(Strategy strategy) {
        double[] all = new double[BLOCKS * Lattice.BLOCK];
        for (int block = 0; block < BLOCKS; block++) {
            System.arraycopy(discrepancy.factors(block, strategy), 0, all, block * Lattice.BLOCK, Lattice.BLOCK);
        }
        return all;
    }

    private static double[] normals(double[] factors) {
        double[] normals = factors.clone();
        for (int i = 0; i < normals.length; i++) {
            normals[i] = (StrictMath.log(factors[i]) + SIGMA * SIGMA / 2) / SIGMA;
        }
        return normals;
    }

    private static double meanProduct(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum / first.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @Test
    void factors_have_mean_one_and_the_spread_of_the_policy() {
        double[] factors = draws(strategy("acme.a", Sourcing.MANAGED));
        double deviation = StrictMath.sqrt(StrictMath.exp(SIGMA * SIGMA) - 1);
        assertThat(mean(factors)).isCloseTo(1, within(5 * deviation / StrictMath.sqrt(N)));
        double[] normals = normals(factors);
        assertThat(meanProduct(normals, normals)).isCloseTo(1, within(5 * StrictMath.sqrt(2 / N)));
    }

    @Test
    void three_quarters_of_the_variance_are_common_to_a_sourcing_and_none_to_two() {
        double[] first = normals(draws(strategy("acme.a", Sourcing.SELF_RUN)));
        double[] sibling = normals(draws(strategy("acme.b", Sourcing.SELF_RUN)));
        double[] other = normals(draws(strategy("acme.c", Sourcing.HYBRID)));
        assertThat(meanProduct(first, sibling)).isCloseTo(0.75, within(5 * StrictMath.sqrt((1 + 0.75 * 0.75) / N)));
        assertThat(meanProduct(first, other)).isCloseTo(0, within(5 / StrictMath.sqrt(N)));
        assertThat(meanProduct(sibling, other)).isCloseTo(0, within(5 / StrictMath.sqrt(N)));
    }

    @Test
    void no_strategy_moves_the_factors_of_another_and_none_spread_without_a_discrepancy() {
        Strategy first = strategy("acme.a", Sourcing.MANAGED);
        double[] alone = new Discrepancy(11, SIGMA).factors(3, first).clone();
        discrepancy.factors(3, strategy("acme.b", Sourcing.MANAGED));
        assertThat(discrepancy.factors(3, first)).containsExactly(alone);
        assertThat(new Discrepancy(11, 0).factors(3, first)).containsOnly(1.0);
    }
}
