package dev.footing.api.sensitivity;

import dev.footing.api.description.Description;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A value of a driver at which the better one of two strategies changes. */
@Value.Immutable
public abstract class Crossing {
    /** What its members are, in documents and in hashes. */
    public static final Description<Crossing> DESCRIPTION = Description.of(Crossing.class)
            .add("at", Unit.NONE, "where the two cross", Crossing::at)
            .text("winnerBelow", "who wins below", Crossing::winnerBelow)
            .text("winnerAbove", "who wins above", Crossing::winnerAbove)
            .yesNo("jump", "whether the difference jumps", Crossing::jump)
            .maybe(
                    "confirmed",
                    Confirmation.DESCRIPTION,
                    "the simulated difference there, which is none within its error unless it jumps",
                    Crossing::confirmed)
            .maybe("within", TurnInterval.DESCRIPTION, "between which values it lies", Crossing::within)
            .maybe("planned", Unit.NONE, "where the plans cross, outside of those values", Crossing::planned)
            .build();

    Crossing() {}

    /** {@return the value; of a jump the first one on the upper side} */
    public abstract double at();

    /** {@return the better one just below} */
    public abstract StrategyId winnerBelow();

    /** {@return the better one just above} */
    public abstract StrategyId winnerAbove();

    /** {@return whether the difference jumps from one sign to the other there, without being nothing in between} */
    public abstract boolean jump();

    /**
     * {@return the simulated difference there, the first strategy against the second: none within its error, or of a
     * jump that on the upper side; absent where nothing was simulated}
     */
    public abstract Optional<Confirmation> confirmed();

    /** {@return between which values it lies, as exactly as the trials tell; absent where nothing was simulated} */
    public abstract Optional<TurnInterval> within();

    /**
     * {@return where the two plans cross in the same direction, where that lies outside of {@link #within()}; absent
     * where it does not, and where the plans do not cross so}
     */
    public abstract OptionalDouble planned();

    @Value.Check
    Crossing canonical() {
        double at = Range.FINITE.check("at", at());
        OptionalDouble planned = planned().isPresent()
                ? OptionalDouble.of(Range.FINITE.check("planned", planned().getAsDouble()))
                : OptionalDouble.empty();
        return Double.compare(at, at()) == 0 && planned.equals(planned())
                ? this
                : builder().from(this).at(at).planned(planned).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Crossing}; only the value, the two strategies and the jump are required. */
    public static final class Builder extends ImmutableCrossing.Builder {
        Builder() {}
    }
}
