package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** What startups do that get along well with their infrastructure. */
public enum SuccessPattern implements Identified {
    /** Nothing is written in-house that could be had, so that no one has to think about it. */
    INFRASTRUCTURE_BORINGNESS,
    /** Every decision begins with what customers gain. */
    CUSTOMER_BACK,
    /** Nothing is optimized before there is a need. */
    OPTIMIZATION_POSTPONEMENT
}
