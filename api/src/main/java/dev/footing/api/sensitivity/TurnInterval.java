package dev.footing.api.sensitivity;

import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;

/**
 * Between which two values of a driver a turn lies: at the ends the trials leave no doubt at 95% who is ahead, and
 * between them they do. Where they leave doubt on a whole side, the end is where that side ends. It is stated to two
 * digits of its width and widened to them.
 *
 * @param low the lower end, in the unit of the driver
 * @param high the upper end, not below the lower one
 */
public record TurnInterval(double low, double high) {
    /** What its members are, in documents and in hashes. */
    public static final Description<TurnInterval> DESCRIPTION = Description.of(TurnInterval.class)
            .add("low", Unit.NONE, "below it the trials leave no doubt (95%)", TurnInterval::low)
            .add("high", Unit.NONE, "above it the trials leave no doubt (95%)", TurnInterval::high)
            .build();

    /**
     * Refuses what is not a number, and ends in the wrong order.
     *
     * @param low the lower end
     * @param high the upper end
     */
    public TurnInterval {
        low = Range.FINITE.check("low", low);
        high = Range.FINITE.check("high", high);
        checkOrder(low, high);
    }

    /** Refuses ends in the wrong order. */
    static void checkOrder(double low, double high) {
        InvalidValueException.throwIf(
                low > high,
                "low",
                low + " against a high of " + high,
                "must not be above high",
                "Give the lower end first.");
    }
}
