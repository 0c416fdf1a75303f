package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** What a team member may have done before; the five questions of the expertise audit. */
public enum ExpertiseArea implements Identified {
    /** Built and run Kubernetes in production. */
    PRODUCTION_KUBERNETES,
    /** Secured systems, passed audits and handled incidents. */
    SECURITY_AND_COMPLIANCE,
    /** Designed recovery from disasters, and tried it. */
    DISASTER_RECOVERY,
    /** Set up monitoring, logs and alerts that others relied on. */
    OBSERVABILITY,
    /** Grown systems past their first limits. */
    SCALING
}
