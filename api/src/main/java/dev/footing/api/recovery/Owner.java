package dev.footing.api.recovery;

import dev.footing.api.quantity.Identified;

/** Who sees to it that an action is done, which is not always who does it. */
public enum Owner implements Identified {
    /** The founders. */
    FOUNDERS,
    /** Whoever leads engineering. */
    ENGINEERING_LEAD,
    /** Whoever leads the product. */
    PRODUCT_LEAD
}
