package dev.footing.api.policy;

import dev.footing.api.quantity.Identified;

/** When a strategy is beyond its ceiling. */
public enum CeilingRule implements Identified {
    /** When its users are above the ceiling, or the list price of its load is. */
    USERS_AND_BILL,
    /** When the list price of its load is, where a product is live and its bill is known; else when its users are. */
    BILL_WHERE_LIVE
}
