package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** The tests that the article puts to a decision on infrastructure. */
public enum FrameworkTest implements Identified {
    /** What the decision brings within ten days, ten months and ten years. */
    TEN_TEN_TEN,
    /** Whether customers get features faster or slower by it. */
    PRODUCT_VELOCITY,
    /** Whether the team has done before what it would have to do. */
    EXPERTISE_REALITY_CHECK,
    /** Whether customers gain anything by it. */
    CUSTOMER_BACK
}
