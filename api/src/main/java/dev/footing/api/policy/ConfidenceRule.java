package dev.footing.api.policy;

import dev.footing.api.quantity.Identified;

/** Whose chance a verdict's confidence is, and so what makes a close call. */
public enum ConfidenceRule implements Identified {
    /** The share of trials in which the strategy is ahead of the best feasible one of another sourcing. */
    RIVAL,
    /**
     * The chance of the direction in which the strategy lies. Where no direction is likely enough the startup stays, if
     * it can.
     */
    DIRECTION
}
