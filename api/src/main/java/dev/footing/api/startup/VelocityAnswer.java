package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** Whether customers get features faster or slower by the decision. */
public enum VelocityAnswer implements Identified {
    /** Faster. */
    FASTER,
    /** No difference. */
    SAME,
    /** Slower. */
    SLOWER
}
