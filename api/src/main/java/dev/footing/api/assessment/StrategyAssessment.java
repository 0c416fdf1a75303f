package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import org.immutables.value.Value;

/** One proposed strategy and what it would do to the startup. */
@Value.Immutable
public abstract class StrategyAssessment {
    StrategyAssessment() {}

    /** {@return the strategy as its provider tailored it} */
    public abstract Strategy strategy();

    /** {@return the id of the provider that proposed it} */
    public abstract String provider();

    /** {@return what it does when nothing goes wrong} */
    public abstract PlanOutcome plan();

    /** {@return what has to be said beside these figures} */
    public abstract ImmutableList<Explanation> notes();

    /** {@return the strategy's id} */
    public StrategyId id() {
        return strategy().id();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategyAssessment}; all but the notes is required. */
    public static final class Builder extends ImmutableStrategyAssessment.Builder {
        Builder() {}
    }
}
