package dev.footing.api.outcome;

/**
 * Two relative figures between which one lies, such as a return of -0.25 to 0.5.
 *
 * @param low the lower figure, finite
 * @param high the upper figure, finite and not below
 */
public record ShareRange(double low, double high) {
    /**
     * Refuses figures out of order.
     *
     * @param low the lower figure, finite
     * @param high the upper figure, finite and not below
     */
    public ShareRange {
        if (!(low <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("A range needs low <= high, but has " + low + " and " + high);
        }
        low = low + 0.0;
        high = high + 0.0;
    }
}
