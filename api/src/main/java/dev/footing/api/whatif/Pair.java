package dev.footing.api.whatif;

import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * The two strategies between which it is decided as stated.
 *
 * @param first the strategy that is ahead
 * @param second its rival, or where it has none the next of those that are feasible
 */
public record Pair(StrategyId first, StrategyId second) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Pair> DESCRIPTION = Description.of(Pair.class)
            .text("first", "the strategy that is ahead", Pair::first)
            .text("second", "the strategy that comes next", Pair::second)
            .build();

    /**
     * Refuses null and a strategy beside itself.
     *
     * @param first the strategy that is ahead
     * @param second the other
     */
    public Pair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        InvalidValueException.throwIf(
                first.equals(second),
                "second",
                second.value(),
                "must not be the first",
                "Name the strategy that comes next.");
    }
}
