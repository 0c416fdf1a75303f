package dev.footing.core.statistics;

import dev.footing.api.quantity.Estimate;

/** Means of uncertain numbers. */
public final class Means {
    private Means() {}

    /**
     * The mean of what an estimate says: of a Beta-PERT of shape 4 {@code (low + 4 likely + high) / 6}, of a log-normal
     * {@code median * exp(sigma^2/2)}.
     *
     * @param estimate the estimate
     * @return its mean, in its own unit
     */
    public static double of(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return (pert.low() + 4 * pert.likely() + pert.high()) / 6;
        }
        return estimate instanceof Estimate.LogNormal normal
                ? normal.median() * StrictMath.exp(normal.sigma() * normal.sigma() / 2)
                : estimate.likely();
    }
}
