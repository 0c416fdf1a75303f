package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Motive;
import org.immutables.value.Value;

/** A motive that was named and can be honoured or checked, and what came of it. */
@Value.Immutable
public abstract class MotiveFinding {
    /** What its members are, in documents and in hashes. */
    public static final Description<MotiveFinding> DESCRIPTION = Description.of(MotiveFinding.class)
            .add("id", Motive.class, "the motive", MotiveFinding::motive)
            .add("state", MotiveState.class, "what became of it", MotiveFinding::state)
            .add("evidence", Explanation.LIST, "the facts behind that", MotiveFinding::evidence)
            .list("bills", StrategyBill.DESCRIPTION, "what each strategy costs in the last month", MotiveFinding::bills)
            .build();

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
