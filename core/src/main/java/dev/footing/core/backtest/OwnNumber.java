package dev.footing.core.backtest;

import dev.footing.api.quantity.Identified;
import java.util.Objects;

/**
 * A number that outcomes can speak of: what it was, and what it comes to with them.
 *
 * @param name its path in the calibration or the policy; of strategies {@code STRATEGY effort}; {@code growth} and
 *     {@code burn}, which are numbers of each startup and in neither
 * @param place where it stands
 * @param was what it was before
 * @param value what it comes to; the same without cases
 * @param error its standard error
 * @param cases on how many cases it rests
 * @param weight how much these weigh beside what was believed before: 0 nothing, 1 everything
 */
public record OwnNumber(String name, Place place, double was, double value, double error, int cases, double weight) {
    /** Where a number stands. */
    public enum Place implements Identified {
        /** In the calibration. */
        CALIBRATION,
        /** In the policy. */
        POLICY,
        /** In each profile: nothing that could be written here. */
        PROFILES
    }

    /**
     * Refuses null.
     *
     * @param name its name
     * @param place where it stands
     * @param was what it was before
     * @param value what it comes to
     * @param error its standard error
     * @param cases on how many cases it rests
     * @param weight how much these weigh
     */
    public OwnNumber {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
    }

    /** {@return whether any case speaks of it} */
    public boolean seen() {
        return cases > 0;
    }
}
