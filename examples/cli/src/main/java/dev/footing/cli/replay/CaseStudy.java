package dev.footing.cli.replay;

import dev.footing.api.quantity.Identified;

/** The companies whose story can be replayed, as described in the founding article. */
public enum CaseStudy implements Identified {
    /** It built everything itself and was sold below what had been put in. */
    TECHFLOW,
    /** It took infrastructure for its product and was wound down. */
    DATASYNC,
    /** It bought its infrastructure and raised its next round. */
    CONNECTAPP
}
