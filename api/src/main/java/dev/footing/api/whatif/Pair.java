package dev.footing.api.whatif;

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
    /**
     * Refuses null and a strategy beside itself.
     *
     * @param first the strategy that is ahead
     * @param second the other
     */
    public Pair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.equals(second)) {
            throw new InvalidValueException(
                    "second", second.value(), "must not be the first", "Name the strategy that comes next.");
        }
    }
}
