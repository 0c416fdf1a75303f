package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Motive;
import org.immutables.value.Value;

/** What is known of a trap: the motives that lead into it, and the facts for and against. */
@Value.Immutable
public abstract class TrapFinding {
    /** What its members are, in documents and in hashes. */
    public static final Description<TrapFinding> DESCRIPTION = Description.of(TrapFinding.class)
            .add("id", Trap.class, "the trap", TrapFinding::trap)
            .add("state", TrapState.class, "whether the startup is in it", TrapFinding::state)
            .list("motives", Motive.class, "stated motives that lead into it", TrapFinding::motives)
            .add("for", Explanation.LIST, "what speaks for it", TrapFinding::forIt)
            .add("against", Explanation.LIST, "what speaks against it", TrapFinding::against)
            .add("remedy", Remedy.TYPE, "what mends it", TrapFinding::remedy)
            .build();

    TrapFinding() {}

    /** {@return the trap} */
    public abstract Trap trap();

    /** {@return what follows} */
    public abstract TrapState state();

    /** {@return the motives that were named and lead into it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Motive> motives();

    /** {@return the facts that speak for it} */
    public abstract ImmutableList<Explanation> forIt();

    /** {@return the facts that speak against it} */
    public abstract ImmutableList<Explanation> against();

    /** {@return what to do about it} */
    public abstract Remedy remedy();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrapFinding}; trap, state and remedy are required. */
    public static final class Builder extends ImmutableTrapFinding.Builder {
        Builder() {}
    }
}
