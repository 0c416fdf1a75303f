package dev.footing.api.diagnosis;

import dev.footing.api.outcome.Probability;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Months;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether and when the spiral gets to a later stage if nothing changes, that is, if the startup stays on the strategy
 * that it is on. It tells nothing of what happens after a move.
 */
@Value.Immutable
public abstract class StageForecast {
    StageForecast() {}

    /** {@return the stage} */
    public abstract SpiralStage stage();

    /** {@return in which share of the trials it is reached within the months looked at; absent without a simulation} */
    public abstract Optional<Probability> chance();

    /**
     * {@return in which month from now it is reached: of a simulation the median over the trials that reach it, else
     * that of the plan; absent where it is not reached}
     */
    public abstract Optional<Months> month();

    @Value.Check
    void check() {
        chance().ifPresent(chance -> {
            if ((chance.probability() > 0) != month().isPresent()) {
                throw new InvalidValueException(
                        "month",
                        month().isPresent() ? "present" : "absent",
                        "must be there just where the chance is above 0",
                        "Give the month in which the stage is reached where some trial reaches it.");
            }
        });
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageForecast}; the stage is required. */
    public static final class Builder extends ImmutableStageForecast.Builder {
        Builder() {}
    }
}
