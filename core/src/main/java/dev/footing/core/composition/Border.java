package dev.footing.core.composition;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;

/**
 * What it takes that bought and self-run parts work together, beyond the parts themselves. The strategy
 * {@code selective-build}, which runs one part and buys the rest, is stated to take about so much more than its parts
 * do.
 */
final class Border {
    /** Months beyond those of the slowest part. */
    static final Estimate MONTHS = Estimate.range(0.5, 1, 1.5);

    /** Engineers who keep two ways of working side by side, for each engineer of the startup. */
    static final Estimate EFFORT_EACH = Estimate.range(0.010, 0.015, 0.020);

    static final Evidence MONTHS_EVIDENCE = Evidence.of(
            Grade.ASSUMED,
            "the slowest part, and where bought and self-run parts meet two to six weeks of joining networks, access and"
                    + " alerts: about what selective-build takes beyond its parts, which is a judgement, too");

    static final Evidence EFFORT_EVIDENCE = Evidence.of(
            Grade.ASSUMED,
            "one on-call duty, the parts, and where bought and self-run parts meet one to two engineers of a hundred for"
                    + " two ways of working: about what selective-build takes beyond its parts");

    private Border() {}

    static Estimate effort(double engineers) {
        return Estimate.range(low() * engineers, EFFORT_EACH.likely() * engineers, high() * engineers);
    }

    private static double low() {
        return Estimates.low(EFFORT_EACH);
    }

    private static double high() {
        return Estimates.high(EFFORT_EACH);
    }
}
