package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** An answer that may be missing. Unknown counts as no in the arithmetic and is reported as unknown. */
public enum Answer implements Identified {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It was not stated. */
    UNKNOWN
}
