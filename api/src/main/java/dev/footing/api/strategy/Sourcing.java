package dev.footing.api.strategy;

import dev.footing.api.quantity.Identified;

/** How a strategy gets infrastructure as a whole. Single components have a sourcing of their own. */
public enum Sourcing implements Identified {
    /** Bought as a service. */
    MANAGED,
    /** Run by the team itself. */
    SELF_RUN,
    /** Some parts bought, some run. */
    HYBRID
}
