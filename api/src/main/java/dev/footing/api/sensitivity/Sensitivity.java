package dev.footing.api.sensitivity;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What one number moves: the margin of the winner over its rival, by the simulation where there is one, else by the
 * plans, at both ends of the range in which the number may lie, with everything else as it is. It is an input, or a
 * number of the policy, of the calibration, or of one of the two strategies or the current one. It says nothing of
 * numbers that move together.
 */
@Value.Immutable
public abstract class Sensitivity {
    /** What its members are, in documents and in hashes. */
    public static final Description<Sensitivity> DESCRIPTION = Description.of(Sensitivity.class)
            .text(
                    "input",
                    "the id of the input, or the path of a number of the rules or of a strategy",
                    Sensitivity::input)
            .add("importance", ValueType.amountNotNegative(), "larger change of the margin", Sensitivity::importance)
            .yesNo("answered", "whether it was stated", Sensitivity::answered)
            .add("unit", Unit.class, "what it counts", Sensitivity::unit)
            .add("low", Unit.NONE, "lower end of its range", Sensitivity::low)
            .add("high", Unit.NONE, "upper end of its range", Sensitivity::high)
            .maybe("marginAtLow", ValueType.amount(), "margin at the lower end", Sensitivity::marginAtLow)
            .maybe("marginAtHigh", ValueType.amount(), "margin at the upper end", Sensitivity::marginAtHigh)
            .add("grade", Grade.class, "how firmly the number stands", Sensitivity::grade)
            .yesNo("stale", "whether its source is old", Sensitivity::stale)
            .maybe("source", ValueType.text(), "where the number comes from", Sensitivity::source)
            .build();

    Sensitivity() {}

    /**
     * {@return the id of the input, or the path of a number of the rules such as {@code policy/margin} and
     * {@code calibration/overlap}, or of a strategy such as {@code paas/priceIndex}}
     */
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
     * {@return larger change of the margin towards the two ends; at least the whole margin where one of the two
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

    /** {@return where the number comes from, as its evidence says; absent where that is not known} */
    public abstract Optional<String> source();

    /** {@return whether it was stated; false where a default stands in, and for numbers of the policy} */
    public abstract boolean answered();

    @Value.Check
    Sensitivity canonical() {
        double low = Range.FINITE.check("low", low());
        double high = Range.FINITE.check("high", high());
        TurnInterval.checkOrder(low, high);
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

    /** Builds a {@link Sensitivity}; all but the margins, staleness and source is required. */
    public static final class Builder extends ImmutableSensitivity.Builder {
        Builder() {}
    }
}
