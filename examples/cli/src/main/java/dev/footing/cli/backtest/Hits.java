package dev.footing.cli.backtest;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How many of some cases were hit, with the exact interval of the share behind it (Clopper and Pearson, 95%).
 *
 * @param hits how many
 * @param cases of how many
 */
public record Hits(int hits, int cases) {
    private static final double TAIL = 0.025;

    /** {@return the share; 0 without cases} */
    public double share() {
        return cases == 0 ? 0 : (double) hits / cases;
    }

    /** {@return the lower end of the interval} */
    public double low() {
        return hits == 0 ? 0 : BetaDistribution.of(hits, cases - hits + 1.0).inverseCumulativeProbability(TAIL);
    }

    /** {@return the upper end of the interval} */
    public double high() {
        return hits == cases ? 1 : BetaDistribution.of(hits + 1.0, cases - hits).inverseSurvivalProbability(TAIL);
    }
}
