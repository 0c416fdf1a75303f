package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** What is known of a warning sign. */
public enum FlagState implements Identified {
    /** It is there. */
    RAISED,
    /** It is not there. */
    CLEAR,
    /** It was not checked. */
    UNKNOWN
}
