package dev.footing.api.outcome;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * After how many months cash ran out, over the trials of a simulation. Trials in which it lasts are counted as longer
 * than the horizon and as nothing else: a percentile among them is absent, and so are mean, standard deviation and
 * error as soon as there is one of them.
 */
@Value.Immutable
public abstract class RunwayDistribution implements Encodable {
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
    public void encodeTo(Encoding encoding, String path) {
        put(encoding, path + ".mean", mean());
        put(encoding, path + ".stdev", stdev());
        put(encoding, path + ".error", error());
        put(encoding, path + ".p5", p5());
        put(encoding, path + ".p25", p25());
        put(encoding, path + ".p50", p50());
        put(encoding, path + ".p75", p75());
        put(encoding, path + ".p95", p95());
    }

    private static void put(Encoding encoding, String path, OptionalDouble months) {
        encoding.put(path, months.isPresent() ? Optional.of(months.getAsDouble()) : Optional.empty());
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
