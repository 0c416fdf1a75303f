package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is ahead while one driver moves and all else stays, decided as the verdict is: by the simulation where there is
 * one, else by the plans. {@link #best()} says which of all strategies is ahead where, feasible or not and mixes
 * included. The answer is to a second question: where the objectives of two of them are equal, feasible or not.
 *
 * @param driver the id of an input, or of another driver such as {@code managed-discount}
 * @param unit what it counts
 * @param first one of the strategies: the one that is ahead as it stands
 * @param second the other
 * @param answer where they break even
 * @param best which of all strategies is ahead, from the lowest value that was looked at to the highest; empty where
 *     there is nothing to move
 */
public record BreakEven(
        String driver, Unit unit, StrategyId first, StrategyId second, Answer answer, ImmutableList<Stretch> best) {
    /** What its members are, in documents and in hashes. */
    public static final Description<BreakEven> DESCRIPTION = Description.of(BreakEven.class)
            .text("driver", "what is moved", BreakEven::driver)
            .add("unit", Unit.class, "what it counts", BreakEven::unit)
            .add(
                    "between",
                    new ValueType.Elements(ValueType.text(), 2),
                    "the two strategies",
                    even -> ImmutableList.of(even.first(), even.second()))
            .maybe(
                    "low",
                    Unit.NONE,
                    "the lowest value that was looked at",
                    even -> even.as(Crossings.class)
                            .map(Crossings::low)
                            .or(() -> even.as(Always.class).map(Always::low)))
            .maybe(
                    "high",
                    Unit.NONE,
                    "the highest value that was looked at",
                    even -> even.as(Crossings.class)
                            .map(Crossings::high)
                            .or(() -> even.as(Always.class).map(Always::high)))
            .maybe(
                    "crossings",
                    ValueType.listOf(Crossing.DESCRIPTION),
                    "where the winner changes",
                    even -> even.as(Crossings.class).map(Crossings::crossings))
            .maybe(
                    "always",
                    ValueType.text(),
                    "who wins everywhere",
                    even -> even.as(Always.class).map(Always::winner))
            .maybe(
                    "undefined",
                    Reason.class,
                    "why there is no answer",
                    even -> even.as(Undefined.class).map(Undefined::why))
            .maybe(
                    "best",
                    ValueType.listOf(Stretch.DESCRIPTION),
                    "which of all strategies is ahead where",
                    even -> Optional.of(even.best()).filter(best -> !best.isEmpty()))
            .build();

    /**
     * Refuses null.
     *
     * @param driver the id of an input, or of another driver
     * @param unit what it counts
     * @param first one of the strategies
     * @param second the other
     * @param answer where they break even
     * @param best which of all strategies is ahead
     */
    public BreakEven {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(best, "best");
    }

    /**
     * The answer for two strategies alone.
     *
     * @param driver the id of an input, or of another driver
     * @param unit what it counts
     * @param first one of the strategies
     * @param second the other
     * @param answer where they break even
     */
    public BreakEven(String driver, Unit unit, StrategyId first, StrategyId second, Answer answer) {
        this(driver, unit, first, second, answer, ImmutableList.of());
    }

    private <A extends Answer> Optional<A> as(Class<A> kind) {
        return kind.isInstance(answer) ? Optional.of(kind.cast(answer)) : Optional.empty();
    }

    /** Where two strategies break even: at some values, at none as one is always better, or it cannot be said. */
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
