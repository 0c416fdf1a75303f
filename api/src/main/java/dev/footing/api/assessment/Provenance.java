package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CustomCriterion;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** By what a result was made, so that it can be made again and told from others. */
@Value.Immutable
public abstract class Provenance {
    private static final Range TRIALS = Range.of(1, 1e9, Unit.COUNT);

    Provenance() {}

    /** {@return the version of Footing, or {@code development} outside a packaged build} */
    public abstract String engine();

    /** {@return the parameters of the world} */
    public abstract Calibration calibration();

    /** {@return the rules of judgement} */
    public abstract Policy policy();

    /** {@return criteria of the scorecard that were handed over beside those of the policy, by id} */
    public abstract ImmutableList<CustomCriterion> criteria();

    /** {@return the providers that were asked, by id} */
    public abstract ImmutableList<ProviderRecord> providers();

    /** {@return the number from which all luck was drawn; absent without a simulation} */
    public abstract OptionalLong seed();

    /** {@return how many trials were simulated; absent without a simulation} */
    public abstract OptionalInt trials();

    /**
     * {@return SHA-256 over the canonical text of startup, calibration, policy, criteria, strategies, seed, trials and
     * figures; providers that proposed nothing do not enter}
     */
    public abstract String hash();

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
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provenance}; all but criteria, providers, seed and trials is required. */
    public static final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
