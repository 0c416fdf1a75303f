package dev.footing.api.sensitivity;

import dev.footing.api.quantity.Range;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * From which value of a driver on a strategy or a sourcing wins, decided as a verdict is: by the simulation where there
 * is one, else by the plans, with vetoes and the best mix. The answer to "which discount makes managed win?".
 */
public sealed interface TurningPoint permits TurningPoint.At, TurningPoint.Never, TurningPoint.Undefined {
    /**
     * It wins at this value, beyond the error of the trials, and at no smaller one that was looked at.
     *
     * @param value the smallest value
     * @param winner the strategy that wins then
     */
    record At(double value, StrategyId winner) implements TurningPoint {
        /**
         * Refuses null.
         *
         * @param value the smallest value
         * @param winner the strategy that wins then
         */
        public At {
            value = Range.FINITE.check("value", value);
            Objects.requireNonNull(winner, "winner");
        }
    }

    /**
     * It wins at none of the values.
     *
     * @param low the lowest value that was looked at
     * @param high the highest value that was looked at
     */
    record Never(double low, double high) implements TurningPoint {
        /**
         * Refuses what is not a number.
         *
         * @param low the lowest value that was looked at
         * @param high the highest value that was looked at
         */
        public Never {
            low = Range.FINITE.check("low", low);
            high = Range.FINITE.check("high", high);
        }
    }

    /**
     * There is nothing to move.
     *
     * @param why what is missing
     */
    record Undefined(BreakEven.Reason why) implements TurningPoint {
        /**
         * Refuses null.
         *
         * @param why what is missing
         */
        public Undefined {
            Objects.requireNonNull(why, "why");
        }
    }
}
