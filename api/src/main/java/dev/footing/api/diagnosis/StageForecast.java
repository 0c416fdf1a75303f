package dev.footing.api.diagnosis;

import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Probability;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Months;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether and when the spiral gets to a later stage if nothing changes, that is, if the startup stays on the strategy
 * that it is on. It says nothing of what happens after a move.
 */
@Value.Immutable
public abstract class StageForecast {
    /** What its members are, in documents and in hashes. */
    public static final Description<StageForecast> DESCRIPTION = Description.of(StageForecast.class)
            .add("stage", SpiralStage.class, "the stage", StageForecast::stage)
            .maybe("chance", Probability.TYPE, "how often it is reached", StageForecast::chance)
            .orNull("month", ValueType.of(Scalar.Kind.WHOLE), "counted from now", StageForecast::month)
            .documented()
            .build();

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
            InvalidValueException.throwIf(
                    (chance.probability() > 0) != month().isPresent(),
                    "month",
                    month().isPresent() ? "present" : "absent",
                    "must be there just where the chance is above 0",
                    "Give the month in which the stage is reached where some trial reaches it.");
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
