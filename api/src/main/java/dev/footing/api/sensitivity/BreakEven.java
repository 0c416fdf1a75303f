package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * Where two strategies are as good as each other while one driver moves and all else stays, in the plan view. Feasible
 * or ruled out makes no difference here: it compares objectives alone.
 *
 * @param driver the id of an input, or of another driver such as {@code managed-discount}
 * @param unit what it counts
 * @param first one of the strategies: the one that is ahead as it stands
 * @param second the other
 * @param answer where they break even
 */
public record BreakEven(String driver, Unit unit, StrategyId first, StrategyId second, Answer answer) {
    /**
     * Refuses null.
     *
     * @param driver the id of an input, or of another driver
     * @param unit what it counts
     * @param first one of the strategies
     * @param second the other
     * @param answer where they break even
     */
    public BreakEven {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(answer, "answer");
    }

    /** Where two strategies break even: at some values, at none as one is always better, or nobody can say. */
    public sealed interface Answer permits Crossings, Always, Undefined {}

    /**
     * They break even at one value or at several.
     *
     * @param low the lowest value that was looked at
     * @param high the highest value that was looked at
     * @param crossings the values, in ascending order, at least one
     */
    public record Crossings(double low, double high, ImmutableList<Crossing> crossings) implements Answer {
        /**
         * Refuses null and no crossing at all.
         *
         * @param low the lowest value that was looked at
         * @param high the highest value that was looked at
         * @param crossings the values, in ascending order, at least one
         */
        public Crossings {
            low = Range.FINITE.check("low", low);
            high = Range.FINITE.check("high", high);
            Objects.requireNonNull(crossings, "crossings");
            if (crossings.isEmpty()) {
                throw new IllegalArgumentException("Without a crossing one of the two is always better.");
            }
        }
    }

    /**
     * One of the two is better everywhere.
     *
     * @param low the lowest value that was looked at
     * @param high the highest value that was looked at
     * @param winner the better one
     */
    public record Always(double low, double high, StrategyId winner) implements Answer {
        /**
         * Refuses null.
         *
         * @param low the lowest value that was looked at
         * @param high the highest value that was looked at
         * @param winner the better one
         */
        public Always {
            low = Range.FINITE.check("low", low);
            high = Range.FINITE.check("high", high);
            Objects.requireNonNull(winner, "winner");
        }
    }

    /**
     * There is no answer.
     *
     * @param why what is missing
     */
    public record Undefined(Reason why) implements Answer {
        /**
         * Refuses null.
         *
         * @param why what is missing
         */
        public Undefined {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why there is no answer. */
    public enum Reason implements Identified {
        /** The profile does not say this input, and no default stands in for it. */
        NOT_STATED,
        /** The two are at no value proposed together. */
        NOT_PROPOSED,
        /** The two are equal at every value. */
        EQUAL
    }
}
