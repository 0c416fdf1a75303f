package dev.footing.api.sensitivity;

import dev.footing.api.quantity.Evidence;
import java.util.Objects;

/**
 * A number that a figure comes from, and where the number itself comes from.
 *
 * @param path the id of an input such as {@code /team/engineers}; of a strategy's number
 *     {@code managed-kubernetes/steadyEffort}; of the parameters of the world {@code calibration/gapSteady}; of the
 *     rules of judgement {@code policy/margin}
 * @param evidence where the number comes from
 */
public record Basis(String path, Evidence evidence) {
    /**
     * Refuses null.
     *
     * @param path where the number stands
     * @param evidence where it comes from
     */
    public Basis {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(evidence, "evidence");
    }
}
