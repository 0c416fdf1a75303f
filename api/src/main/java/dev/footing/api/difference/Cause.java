package dev.footing.api.difference;

import dev.footing.api.quantity.Identified;

/** Why figures of two results differ. */
public enum Cause implements Identified {
    /** What was said of the startup. */
    INPUTS,
    /** The parameters of the world. */
    CALIBRATION,
    /** The rules of judgement. */
    POLICY,
    /** What providers say of strategies, beyond what follows from the startup. */
    STRATEGIES,
    /** Another seed, or another number of trials. */
    LUCK,
    /** Another version of Footing, or a figure that was not computed: what none of the others explains. */
    ENGINE
}
