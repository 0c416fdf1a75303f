package dev.footing.api.scorecard;

import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a criterion may look at: one strategy, the startup that it is for, and what plan and simulation say of it. The
 * figures are those that the result states, after the last trial. Of the other strategies it says no more than the
 * simulation does: how often this one is the best, and how it compares with its rival.
 */
@Value.Immutable
public abstract class ScoredStrategy {
    ScoredStrategy() {}

    /** {@return the startup as understood: defaults filled in, the phase derived} */
    public abstract Startup startup();

    /** {@return the strategy as its provider tailored it} */
    public abstract Strategy strategy();

    /** {@return what it does when nothing goes wrong} */
    public abstract PlanOutcome plan();

    /** {@return what it may do, over all trials; absent where no simulation was asked for} */
    public abstract Optional<SimulatedOutcome> simulation();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoredStrategy}; all but the simulation is required. */
    public static final class Builder extends ImmutableScoredStrategy.Builder {
        Builder() {}
    }
}
