package dev.footing.api.sensitivity;

import dev.footing.api.quantity.Range;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.immutables.value.Value;

/** A value of a driver at which the better one of two strategies changes. */
@Value.Immutable
public abstract class Crossing {
    Crossing() {}

    /** {@return the value; of a jump the first one on the upper side} */
    public abstract double at();

    /** {@return the better one just below} */
    public abstract StrategyId winnerBelow();

    /** {@return the better one just above} */
    public abstract StrategyId winnerAbove();

    /** {@return whether the difference jumps from one sign to the other there, without being nothing in between} */
    public abstract boolean jump();

    /** {@return what a simulation says there, the first strategy against the second; absent where none was run} */
    public abstract Optional<Confirmation> confirmed();

    @Value.Check
    Crossing canonical() {
        double at = Range.FINITE.check("at", at());
        return Double.compare(at, at()) == 0
                ? this
                : builder().from(this).at(at).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Crossing}; all but the confirmation is required. */
    public static final class Builder extends ImmutableCrossing.Builder {
        Builder() {}
    }
}
