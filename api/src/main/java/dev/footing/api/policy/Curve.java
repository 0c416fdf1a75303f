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
    private static final double HUNDRED = 100;

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
        InvalidValueException.throwIf(
                !hasSlope(zeroAt, hundredAt, logarithmic),
                "curve",
                zeroAt + " and " + hundredAt,
                "must lead from one value to another, both above 0 for a logarithm",
                "Give two values that differ, and whose difference a number can hold.");
    }

    /**
     * Scores a raw value. One of 0 lies beyond the lower end of a logarithmic curve.
     *
     * @param raw the raw value
     * @return its score, 0 to 100
     */
    public double score(double raw) {
        double at = logarithmic ? StrictMath.log(Math.max(0, raw)) : raw;
        double zero = logarithmic ? StrictMath.log(zeroAt) : zeroAt;
        double hundred = logarithmic ? StrictMath.log(hundredAt) : hundredAt;
        return Math.min(HUNDRED, Math.max(0, HUNDRED * ((at - zero) / (hundred - zero))));
    }

    /**
     * Values may be so near or so far from each other that their difference is nothing or infinite; the logarithm of 0
     * is infinite, and that of less is no number.
     */
    private static boolean hasSlope(double zeroAt, double hundredAt, boolean logarithmic) {
        double rise = logarithmic ? StrictMath.log(hundredAt) - StrictMath.log(zeroAt) : hundredAt - zeroAt;
        return rise != 0 && Double.isFinite(rise);
    }
}
