package dev.footing.cli.catalog;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * One figure of a claim.
 *
 * @param what what it measures, in a few words
 * @param unit what it counts; money is in US dollars
 * @param published what was published
 * @param beside what stands beside it: what follows from other figures of the same article, or what is public; absent
 *     where there is nothing to compare it with
 */
public record ClaimFigure(String what, Unit unit, Span published, Optional<Span> beside) {
    /**
     * Refuses null.
     *
     * @param what what it measures
     * @param unit what it counts
     * @param published what was published
     * @param beside what stands beside it
     */
    public ClaimFigure {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(beside, "beside");
    }

    /**
     * Two numbers that bound a figure.
     *
     * @param low the lower one
     * @param high the upper one, which may be the same
     */
    public record Span(double low, double high) {
        /**
         * Refuses what is not a number.
         *
         * @param low the lower one
         * @param high the upper one, not below it
         */
        public Span {
            low = Range.FINITE.check("low", low);
            high = Range.FINITE.check("high", high);
            if (low > high) {
                throw new IllegalArgumentException(low + " is above " + high + ".");
            }
        }

        static Span of(double number) {
            return new Span(number, number);
        }

        /** The span between two numbers in either order. */
        static Span between(double first, double second) {
            return new Span(Math.min(first, second), Math.max(first, second));
        }
    }
}
