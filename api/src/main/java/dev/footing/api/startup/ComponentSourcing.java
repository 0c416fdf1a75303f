package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** How one component is got now. */
public enum ComponentSourcing implements Identified {
    /** Bought as a service. */
    MANAGED,
    /** Existing software, run by the team. */
    SELF_RUN,
    /** Written in-house. */
    CUSTOM,
    /** Not needed. */
    NONE
}
