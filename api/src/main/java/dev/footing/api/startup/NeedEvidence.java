package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** What shows that a planned optimization is needed. */
public enum NeedEvidence implements Identified {
    /** Nothing. */
    NONE,
    /** Customers or engineers say so. */
    REPORTED,
    /** Measurements say so. */
    MEASURED
}
