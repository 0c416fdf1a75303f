package dev.footing.core.claims;

import dev.footing.api.quantity.Identified;

/** The claims of the founding article that are kept, each with what stands against it. */
public enum Claim implements Identified {
    /** The budget of a company that builds everything itself. */
    BUDGET_FROM_SCRATCH,
    /** The budget of a company that buys. */
    BUDGET_MANAGED,
    /** Engineers as a share of the budget. */
    ENGINEERS_SIXTY_PERCENT,
    /** What buying leaves for the product. */
    PRODUCT_GAIN,
    /** How much faster money goes than planned. */
    BURN_MULTIPLE,
    /** Hosting costs more where it is self-run. */
    SELF_RUN_HOSTING_DEARER,
    /** The return of building. */
    RETURN_FROM_SCRATCH,
    /** The return of buying. */
    RETURN_MANAGED,
    /** How many times the one return is the other. */
    RETURN_RATIO,
    /** When TechFlow's money would end. */
    TECHFLOW_RUNWAY,
    /** How far TechFlow's estimate was off. */
    TECHFLOW_UNDERESTIMATE,
    /** How little time infrastructure takes at first. */
    EARLY_TIME_SPLIT,
    /** When a first version is out. */
    FIRST_VERSION,
    /** How much growth needs no change. */
    GROWTH_UNCHANGED,
    /** Companies that never reach their second round. */
    NO_SERIES_B,
    /** Startups with the wrong allocation. */
    WRONG_ALLOCATION,
    /** Startups with the right allocation. */
    RIGHT_ALLOCATION,
    /** Months lost to learning. */
    LEARNING_TAX,
    /** On how many decisions all of it is said to rest. */
    DECISIONS_WITHOUT_DATA,
    /** Who wrote it. */
    WRITTEN_BY_A_VENDOR
}
