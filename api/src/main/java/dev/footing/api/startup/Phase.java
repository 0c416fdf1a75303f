package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** How far a startup has come. Where it is not stated it is derived from users or age by the policy. */
public enum Phase implements Identified {
    /** Still looking for a product that a market wants; usually the first year and a half. */
    PRE_PRODUCT_MARKET_FIT,
    /** The product is wanted and sells; usually up to three years. */
    POST_PRODUCT_MARKET_FIT,
    /** Many users; cost and scale decide. */
    GROWTH
}
