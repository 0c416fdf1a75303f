package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.OptimizationKind;
import java.util.Arrays;
import java.util.Objects;

/** What an optimization waits for. */
public enum PostponementRule implements Identified {
    /** Tuning for a million users waits for ten thousand. */
    NO_MILLION_USER_TUNING_BEFORE_10K(OptimizationKind.MILLION_USER_TUNING),
    /** Several regions wait for customers who ask for them. */
    NO_MULTI_REGION_BEFORE_DEMAND(OptimizationKind.MULTI_REGION),
    /** A layer of caches waits for a measurement. */
    NO_CACHE_BEFORE_MEASUREMENT(OptimizationKind.CACHE),
    /** Splitting the product waits until the whole hurts. */
    NO_MICROSERVICES_BEFORE_PAIN(OptimizationKind.MICROSERVICES);

    private final OptimizationKind kind;

    PostponementRule(OptimizationKind kind) {
        this.kind = kind;
    }

    /** {@return the optimization that it speaks of} */
    public OptimizationKind kind() {
        return kind;
    }

    /**
     * Looks up the rule for an optimization.
     *
     * @param kind what is planned
     * @return its rule
     */
    public static PostponementRule of(OptimizationKind kind) {
        Objects.requireNonNull(kind, "kind");
        return Arrays.stream(values())
                .filter(rule -> rule.kind == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule for " + kind + "."));
    }
}
