package dev.footing.api.diagnosis;

import dev.footing.api.quantity.Identified;

/** What teams usually do about a drought of features, and what makes it worse. */
public enum PoorReaction implements Identified {
    /** Hire people for the platform rather than for the product. */
    HIRE_MORE_DEVOPS,
    /** Work through weekends. */
    WEEKEND_HEROICS,
    /** Take engineers from the product to the platform. */
    CONSCRIPT_PRODUCT_ENGINEERS
}
