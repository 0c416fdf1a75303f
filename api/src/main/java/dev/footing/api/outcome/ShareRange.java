package dev.footing.api.outcome;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;

/**
 * Two relative figures between which one lies, such as a return of -0.25 to 0.5.
 *
 * @param low the lower figure, finite
 * @param high the upper figure, finite and not below
 */
public record ShareRange(double low, double high) {
    /**
     * Refuses figures out of order and what is not a number; folds negative zero.
     *
     * @param low the lower figure, finite
     * @param high the upper figure, finite and not below
     */
    public ShareRange {
        low = Range.FINITE.check("low", low);
        high = Range.FINITE.check("high", high);
        InvalidValueException.throwIf(
                low > high,
                "low",
                low + " against a high of " + high,
                "must not be above high",
                "Give the lower figure first.");
    }
}
