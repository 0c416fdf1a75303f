package dev.footing.core.sensitivity;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Range;

/** Something that can be changed by itself: an input, a number of the policy, a discount. It serves one thread. */
interface SensitivityDriver {
    /** How results name it. */
    String id();

    /** The values that it may have, and what they count. */
    Range range();

    /** Whether it takes whole numbers alone. */
    default boolean whole() {
        return false;
    }

    /** Its value as it is; of an uncertain number the likely one. */
    double value();

    /** What was stated, its spread included. */
    default Object stated() {
        return value();
    }

    /**
     * Sets it and leaves the rest.
     *
     * @param value another value
     * @return the changed question
     * @throws IllegalArgumentException where no startup can be so
     */
    ChangedQuestion at(double value);

    /** Where its value comes from. */
    Evidence evidence();

    /** Whether it is stated about the startup. */
    default boolean answered() {
        return false;
    }

    /** By how much a change is measured: its size, or what stands in for that where the value is nought. */
    default double size() {
        return Math.abs(value());
    }
}
