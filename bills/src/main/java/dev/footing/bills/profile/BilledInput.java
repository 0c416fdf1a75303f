package dev.footing.bills.profile;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.startup.Input;
import java.util.Objects;

/**
 * One input as a bill has it.
 *
 * @param input the input
 * @param value its value
 * @param evidence how firmly it stands, and the files that it was read from
 */
public record BilledInput(Input<?> input, Object value, Evidence evidence) {
    /**
     * Refuses null.
     *
     * @param input the input
     * @param value its value
     * @param evidence how firmly it stands
     */
    public BilledInput {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
    }
}
