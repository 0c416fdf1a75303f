package dev.footing.api.policy;

import java.util.Objects;

/**
 * How one criterion is scored and weighed.
 *
 * @param curve how a raw value becomes a score
 * @param weights what the score weighs in each phase
 */
public record CriterionRule(Curve curve, PhaseWeights weights) {
    /**
     * Refuses null.
     *
     * @param curve how a raw value becomes a score
     * @param weights what the score weighs in each phase
     */
    public CriterionRule {
        Objects.requireNonNull(curve, "curve");
        Objects.requireNonNull(weights, "weights");
    }
}
