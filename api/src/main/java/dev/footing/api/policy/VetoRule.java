package dev.footing.api.policy;

import dev.footing.api.quantity.Identified;

/** What rules a strategy out, whatever its figures. On the strategy that a startup is on, most are only warnings. */
public enum VetoRule implements Identified {
    /** It is not bought, and the team lacks expertise that it needs. */
    EXPERTISE_REALITY_CHECK,
    /** It is bought, and a rule forbids that. */
    MANAGED_FORBIDDEN,
    /** The startup would outgrow it within the horizon. */
    BEYOND_ITS_CEILING,
    /** It binds more engineers than there are. */
    TEAM_CANNOT_RUN_IT
}
