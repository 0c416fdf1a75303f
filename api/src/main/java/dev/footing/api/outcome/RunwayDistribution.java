package dev.footing.api.outcome;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Unit;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * After how many months cash ran out, over the trials of a simulation. Trials in which it lasts are counted as longer
 * than the horizon and as nothing else: a percentile among them is absent, and so are mean, standard deviation and
 * error as soon as there is one of them.
 */
@Value.Immutable
public abstract class RunwayDistribution implements Described<RunwayDistribution> {
    /** What its members are, in documents and in hashes. */
    public static final Description<RunwayDistribution> DESCRIPTION = Description.of(RunwayDistribution.class)
            .orNull("mean", Unit.MONTHS, "mean over the trials", RunwayDistribution::mean)
            .orNull("stdev", Unit.MONTHS, "standard deviation over the trials", RunwayDistribution::stdev)
            .orNull("error", Unit.MONTHS, "standard error of the mean", RunwayDistribution::error)
            .orNull("p5", Unit.MONTHS, "5 in 100 trials lie below", RunwayDistribution::p5)
            .orNull("p25", Unit.MONTHS, "25 in 100 trials lie below", RunwayDistribution::p25)
            .orNull("p50", Unit.MONTHS, "median", RunwayDistribution::p50)
            .orNull("p75", Unit.MONTHS, "75 in 100 trials lie below", RunwayDistribution::p75)
            .orNull("p95", Unit.MONTHS, "95 in 100 trials lie below", RunwayDistribution::p95)
            .build();

    /** Months over the trials. */
    public static final ValueType TYPE = ValueType.parts(DESCRIPTION, Unit.MONTHS);

    RunwayDistribution() {}

    /** {@return the mean in months; present only where cash ran out in every trial} */
    public abstract OptionalDouble mean();

    /** {@return the standard deviation; present only with the mean} */
    public abstract OptionalDouble stdev();

    /** {@return the Monte Carlo standard error of the mean; present only with it} */
    public abstract OptionalDouble error();

    /** {@return in 5 of 100 trials cash runs out before; absent beyond the horizon} */
    public abstract OptionalDouble p5();

    /** {@return in 25 of 100 trials cash runs out before; absent beyond the horizon} */
    public abstract OptionalDouble p25();

    /** {@return in half of the trials cash runs out before; absent beyond the horizon} */
    public abstract OptionalDouble p50();

    /** {@return in 75 of 100 trials cash runs out before; absent beyond the horizon} */
    public abstract OptionalDouble p75();

    /** {@return in 95 of 100 trials cash runs out before; absent beyond the horizon} */
    public abstract OptionalDouble p95();

    @Override
    public Description<RunwayDistribution> description() {
        return DESCRIPTION;
    }

    @Value.Check
    RunwayDistribution canonical() {
        return SimulationRules.canonical(this);
    }

    /** {@return a builder without anything set: beyond the horizon in every trial} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RunwayDistribution}; nothing is required. */
    public static final class Builder extends ImmutableRunwayDistribution.Builder {
        Builder() {}
    }
}
