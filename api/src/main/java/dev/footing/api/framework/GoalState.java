package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** Whether a goal is reached. */
public enum GoalState implements Identified {
    /** It is reached. */
    MET,
    /** It is not reached. */
    MISSED,
    /** An answer or a measurement is missing that it needs. */
    UNKNOWN
}
