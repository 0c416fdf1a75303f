package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** Which round is raised next. What is known of its chance holds for the first one after the seed alone. */
public enum FundingStage implements Identified {
    /** From a seed round to a Series A. */
    SEED_TO_A,
    /** Any round after that. */
    LATER
}
