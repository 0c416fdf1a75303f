package dev.footing.api.startup;

import java.util.Objects;

/**
 * An optimization that the team plans.
 *
 * @param kind what is planned
 * @param evidence what shows that it is needed
 */
public record PlannedOptimization(OptimizationKind kind, NeedEvidence evidence) {
    /**
     * Refuses null.
     *
     * @param kind what is planned
     * @param evidence what shows that it is needed
     */
    public PlannedOptimization {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
    }
}
