package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** What to do about an optimization. */
public enum Advice implements Identified {
    /** There is a need: do it. */
    GO,
    /** There is none yet: wait. */
    POSTPONE,
    /** It is planned, and an answer is missing that the rule needs. */
    UNKNOWN,
    /** It is not planned. */
    NOT_PLANNED
}
