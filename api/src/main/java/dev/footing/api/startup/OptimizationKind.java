package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** An optimization that a team may plan before it is needed. */
public enum OptimizationKind implements Identified {
    /** Tuning for a million users. */
    MILLION_USER_TUNING,
    /** Running in several regions. */
    MULTI_REGION,
    /** A layer of caches. */
    CACHE,
    /** Splitting the product into services. */
    MICROSERVICES
}
