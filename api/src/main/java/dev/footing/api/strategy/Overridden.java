package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Evidence;
import java.util.Objects;
import java.util.Optional;

/**
 * A strategy some of whose numbers were replaced, with what was there before.
 *
 * @param strategy the strategy as it competes
 * @param numbers what was replaced, in the order in which it was; a number that was replaced twice stands twice
 */
public record Overridden(Strategy strategy, ImmutableList<ReplacedNumber> numbers) {
    /**
     * A number that was replaced for one startup.
     *
     * @param override what asked for it
     * @param was the number before; empty where there was none
     * @param value the number that stands in its place, of the plain type of its form; never empty
     */
    public record ReplacedNumber(StrategyOverride override, Optional<?> was, Optional<?> value) {
        /**
         * Refuses null.
         *
         * @param override what asked for it
         * @param was the number before
         * @param value the number that stands in its place
         */
        public ReplacedNumber {
            Objects.requireNonNull(override, "override");
            Objects.requireNonNull(was, "was");
            Objects.requireNonNull(value, "value");
        }

        /** {@return where the number comes from} */
        public Evidence evidence() {
            return override.evidence();
        }
    }

    /**
     * Refuses null.
     *
     * @param strategy the strategy as it competes
     * @param numbers what was replaced
     */
    public Overridden {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(numbers, "numbers");
    }
}
