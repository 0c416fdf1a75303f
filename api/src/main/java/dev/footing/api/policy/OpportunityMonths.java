package dev.footing.api.policy;

import dev.footing.api.quantity.Identified;

/** Over which months work on infrastructure costs opportunities beyond its pay. */
public enum OpportunityMonths implements Identified {
    /** Those after a round that is planned, as the chance of the round counts those before; all where none is. */
    AFTER_ROUND,
    /** All of them. */
    ALL
}
