package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/**
 * Why the team leans the way it does, in its own words. Motives are facts about the decision, read by the diagnosis.
 */
public enum Motive implements Identified {
    /** We did this at a large company. */
    PEDIGREE,
    /** We want to learn it. */
    LEARNING,
    /** We want it under our control. */
    CONTROL,
    /** What we write fits better. */
    CUSTOM_IS_BETTER,
    /** It sets us apart from competitors. */
    DIFFERENTIATOR,
    /** Hosting would cost less. */
    HOSTING_SAVINGS,
    /** A rule forbids managed services. */
    COMPLIANCE_FORBIDS_MANAGED,
    /** At our scale the unit cost decides. */
    UNIT_COST_AT_SCALE
}
