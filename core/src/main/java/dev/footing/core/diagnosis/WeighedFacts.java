package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;

/**
 * KnownFacts for and against something, each side in the order in which the facts were looked at.
 *
 * @param forIt the facts that speak for it
 * @param against the facts that speak against it
 */
record WeighedFacts(ImmutableList<Explanation> forIt, ImmutableList<Explanation> against) {
    static WeighedFacts none() {
        return new WeighedFacts(ImmutableList.of(), ImmutableList.of());
    }

    static WeighedFacts of(boolean isForIt, Explanation.Builder fact) {
        ImmutableList<Explanation> facts = ImmutableList.of(fact.build());
        return isForIt ? new WeighedFacts(facts, ImmutableList.of()) : new WeighedFacts(ImmutableList.of(), facts);
    }

    /** A fact for it where a condition holds, else nothing. */
    static WeighedFacts forIf(boolean holds, Explanation.Builder fact) {
        return holds ? of(true, fact) : none();
    }

    /** A fact against it where a condition holds, else nothing. */
    static WeighedFacts againstIf(boolean holds, Explanation.Builder fact) {
        return holds ? of(false, fact) : none();
    }

    static WeighedFacts all(WeighedFacts... parts) {
        ImmutableList.Builder<Explanation> forIt = ImmutableList.builder();
        ImmutableList.Builder<Explanation> against = ImmutableList.builder();
        for (WeighedFacts part : parts) {
            forIt.addAll(part.forIt);
            against.addAll(part.against);
        }
        return new WeighedFacts(forIt.build(), against.build());
    }
}
