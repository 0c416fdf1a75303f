package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;

/**
 * How a raw value becomes a score: 0 at one value, 100 at another, a straight line between them over the value or over
 * its logarithm, and no less and no more beyond them.
 *
 * @param zeroAt the raw value that scores 0
 * @param hundredAt the raw value that scores 100
 * @param logarithmic whether the line is straight over the logarithm; both values are above 0 then
 */
public record Curve(double zeroAt, double hundredAt, boolean logarithmic) {
    /**
     * Refuses a curve without a slope.
     *
     * @param zeroAt the raw value that scores 0
     * @param hundredAt the raw value that scores 100
     * @param logarithmic whether the line is straight over the logarithm
     */
    public Curve {
        zeroAt = Range.FINITE.check("zeroAt", zeroAt);
        hundredAt = Range.FINITE.check("hundredAt", hundredAt);
        if (zeroAt == hundredAt || (logarithmic && !(zeroAt > 0 && hundredAt > 0))) {
            throw new InvalidValueException(
                    "curve",
                    zeroAt + " and " + hundredAt,
                    "must lead from one value to another, both above 0 for a logarithm",
                    "Give two different values.");
        }
    }
}
