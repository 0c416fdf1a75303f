package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** What a founder expects of the decision at one of three horizons. */
public enum TenTenTenReason implements Identified {
    /** A demonstration for customers can be deployed. */
    DEMO_DEPLOYABLE,
    /** A thousandfold growth needs no change. */
    GROWTH_1000X_UNCHANGED,
    /** Rebuilding stays possible once the real load is known. */
    REBUILD_OPTION_KEPT,
    /** The team learns. */
    LEARNING,
    /** The team has control. */
    CONTROL,
    /** Hosting costs less. */
    HOSTING_SAVINGS
}
