package dev.footing.api.diagnosis;

import dev.footing.api.quantity.Identified;

/** How much a warning sign matters by itself. It is a judgement and not a probability. */
public enum Severity implements Identified {
    /** A habit that costs attention. */
    MINOR,
    /** It costs product work or customers. */
    SERIOUS,
    /** It costs the cash or the next round. */
    CRITICAL
}
