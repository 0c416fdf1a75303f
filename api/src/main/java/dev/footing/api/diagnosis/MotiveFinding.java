package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Motive;
import org.immutables.value.Value;

/** A motive that was named and can be honoured or checked, and what came of it. */
@Value.Immutable
public abstract class MotiveFinding {
    MotiveFinding() {}

    /** {@return the motive} */
    public abstract Motive motive();

    /** {@return what became of it} */
    public abstract MotiveState state();

    /** {@return the facts behind that} */
    public abstract ImmutableList<Explanation> evidence();

    /** {@return what every strategy costs in the last month, cheapest in all first; empty where no bill decides it} */
    public abstract ImmutableList<StrategyBill> bills();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MotiveFinding}; motive and state are required. */
    public static final class Builder extends ImmutableMotiveFinding.Builder {
        Builder() {}
    }
}
