package dev.footing.api.diagnosis;

import dev.footing.api.quantity.Identified;

/** What is known of a trap. */
public enum TrapState implements Identified {
    /** A motive leads into it, facts speak for it and none against. */
    RAISED,
    /** A motive leads into it, and the facts are divided or missing. */
    OPEN,
    /** No motive that was named leads into it, or facts speak against it and none for it. */
    CLEAR,
    /** No motive was stated. */
    UNKNOWN
}
