package dev.footing.api.diagnosis;

import dev.footing.api.quantity.Identified;

/**
 * Who sees to a remedy or an action, which is not always who does it. A role: in a small company one person has
 * several.
 */
public enum Owner implements Identified {
    /** The founders together. */
    FOUNDERS,
    /** Whoever leads engineering. */
    ENGINEERING_LEAD,
    /** Whoever decides what the product does. */
    PRODUCT_LEAD,
    /** Everybody. */
    WHOLE_TEAM
}
