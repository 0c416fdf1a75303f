package dev.footing.api.sensitivity;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Values of a driver, next to each other, with which one strategy is ahead of all, decided as a verdict is: of those
 * that are feasible, the best mix among them, the best, and staying unless a gain is material.
 */
@Value.Immutable
public abstract class Stretch {
    /** What its members are, in documents and in hashes. */
    public static final Description<Stretch> DESCRIPTION = Description.of(Stretch.class)
            .add("low", Unit.NONE, "where it begins", Stretch::low)
            .add("high", Unit.NONE, "where it ends", Stretch::high)
            .maybe(
                    "strategy",
                    ValueType.text(),
                    "which strategy is ahead; absent where none is feasible",
                    Stretch::strategy)
            .maybe(
                    "endsWithin",
                    TurnInterval.DESCRIPTION,
                    "how exactly its end is known; absent of the last",
                    Stretch::endsWithin)
            .build();

    Stretch() {}

    /** {@return where it begins, in the unit of the driver} */
    public abstract double low();

    /** {@return where it ends} */
    public abstract double high();

    /** {@return which strategy is ahead; empty where none is feasible} */
    public abstract Optional<StrategyId> strategy();

    /**
     * {@return between which values its end lies; empty of the last stretch, which ends where one looked no further}
     */
    public abstract Optional<TurnInterval> endsWithin();

    @Value.Check
    Stretch canonical() {
        double low = Range.FINITE.check("low", low());
        double high = Range.FINITE.check("high", high());
        TurnInterval.checkOrder(low, high);
        boolean same = Double.compare(low, low()) == 0 && Double.compare(high, high()) == 0;
        return same ? this : builder().from(this).low(low).high(high).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stretch}; both ends are required. */
    public static final class Builder extends ImmutableStretch.Builder {
        Builder() {}
    }
}
