package dev.footing.api.sensitivity;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What one input moves: the margin of the winner over its rival, in the plan view, at both ends of the range in which
 * the input may lie, with everything else as it is. It says nothing of inputs that move together.
 */
@Value.Immutable
public abstract class Sensitivity {
    Sensitivity() {}

    /** {@return the id of the input, or of a number of the policy such as {@code policy/margin}} */
    public abstract String input();

    /** {@return what it counts} */
    public abstract Unit unit();

    /** {@return the lower end of its range} */
    public abstract double low();

    /** {@return the upper end of its range} */
    public abstract double high();

    /** {@return the margin at the lower end; absent where one of the two strategies is not proposed there} */
    public abstract Optional<Money> marginAtLow();

    /** {@return the margin at the upper end; absent where one of the two strategies is not proposed there} */
    public abstract Optional<Money> marginAtHigh();

    /**
     * {@return the larger change of the margin towards the two ends; at least the whole margin where one of the two
     * strategies vanishes on the way}
     */
    public abstract Money importance();

    /** {@return how firmly the number stands} */
    public abstract Grade grade();

    /** {@return whether its source is so old that the range was widened for it} */
    @Value.Default
    public boolean stale() {
        return false;
    }

    /** {@return whether it was stated; false where a default stands in, and for numbers of the policy} */
    public abstract boolean answered();

    @Value.Check
    Sensitivity canonical() {
        double low = Range.FINITE.check("low", low());
        double high = Range.FINITE.check("high", high());
        if (low > high) {
            throw new InvalidValueException(
                    "low", low + " against a high of " + high, "must not be above high", "Give the lower end first.");
        }
        if (importance().isNegative()) {
            throw new InvalidValueException(
                    "importance", importance().toString(), "must not be negative", "Give the size of the change.");
        }
        boolean same = Double.compare(low, low()) == 0 && Double.compare(high, high()) == 0;
        return same ? this : builder().from(this).low(low).high(high).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sensitivity}; all but the margins and staleness is required. */
    public static final class Builder extends ImmutableSensitivity.Builder {
        Builder() {}
    }
}
