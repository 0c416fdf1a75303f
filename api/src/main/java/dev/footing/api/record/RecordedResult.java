package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A result that was written down, as far as it can be compared with another one: what was asked, by which rules it was
 * answered, and the figures that decided. It is no assessment: it holds no plans, no distributions and no reasons, and
 * knows of policy and calibration only what they are called and the hash of their content.
 */
@Value.Immutable
public abstract class RecordedResult {
    private static final Range TRIALS = Range.of(1, 1e9, Unit.COUNT);

    RecordedResult() {}

    /** {@return the startup as understood; a phase that was derived may be absent} */
    public abstract Startup startup();

    /** {@return the version of Footing that made it} */
    public abstract String engine();

    /** {@return the parameters of the world} */
    public abstract RecordedRules calibration();

    /** {@return the rules of judgement} */
    public abstract RecordedRules policy();

    /** {@return the providers that were asked, by id} */
    public abstract ImmutableList<RecordedProvider> providers();

    /** {@return the number from which all luck was drawn; absent without a simulation} */
    public abstract OptionalLong seed();

    /** {@return how many trials were simulated; absent without a simulation} */
    public abstract OptionalInt trials();

    /** {@return the hash by which the result is known} */
    public abstract String hash();

    /** {@return what followed} */
    public abstract RecordedVerdict verdict();

    /** {@return every strategy, by rank} */
    public abstract ImmutableList<RecordedOption> options();

    /**
     * Looks up a strategy.
     *
     * @param id its id
     * @return what was told of it, or empty where it was not proposed
     */
    public Optional<RecordedOption> option(StrategyId id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        trials().ifPresent(trials -> TRIALS.check("trials", trials));
        if (trials().isPresent() != seed().isPresent()) {
            throw new InvalidValueException(
                    "seed",
                    seed().isPresent() ? "present" : "absent",
                    "must stand with trials, or not at all",
                    "Give both after a simulation, and neither without one.");
        }
        if (options().stream().map(RecordedOption::id).distinct().count()
                != options().size()) {
            throw new InvalidValueException(
                    "strategies",
                    options().stream().map(RecordedOption::id).toList().toString(),
                    "must name each strategy once",
                    "Keep one of them.");
        }
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this result} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RecordedResult}; all but providers, seed, trials and options is required. */
    public static final class Builder extends ImmutableRecordedResult.Builder {
        Builder() {}
    }
}
