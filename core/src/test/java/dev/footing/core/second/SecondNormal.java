package dev.footing.core.second;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, by a library. */
final class SecondNormal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private SecondNormal() {}

    /** Its distribution function. */
    static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }
}
