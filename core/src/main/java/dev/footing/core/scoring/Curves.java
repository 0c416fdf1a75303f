package dev.footing.core.scoring;

import dev.footing.api.policy.Curve;

/** Scores on curves. */
final class Curves {
    private static final double HUNDRED = 100;

    private Curves() {}

    /** The score of a raw value, 0 to 100. A raw value of 0 lies beyond the lower end of a logarithmic curve. */
    static double score(Curve curve, double raw) {
        double at = curve.logarithmic() ? StrictMath.log(Math.max(0, raw)) : raw;
        double zero = curve.logarithmic() ? StrictMath.log(curve.zeroAt()) : curve.zeroAt();
        double hundred = curve.logarithmic() ? StrictMath.log(curve.hundredAt()) : curve.hundredAt();
        return Math.min(HUNDRED, Math.max(0, HUNDRED * ((at - zero) / (hundred - zero))));
    }
}
