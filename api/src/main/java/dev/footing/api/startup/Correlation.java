package dev.footing.api.startup;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;

/**
 * Two uncertain inputs that move together, as Spearman's rank correlation. The two are kept in the order of their ids,
 * so that the same statement is the same value.
 *
 * @param first the id of one uncertain input
 * @param second the id of another
 * @param rank the rank correlation, -1 to 1
 */
public record Correlation(String first, String second, double rank) {
    static final Range RANK = Range.of(-1, 1, Unit.RATIO);

    /**
     * Refuses an input with itself and ranks outside -1 to 1.
     *
     * @param first the id of one uncertain input
     * @param second the id of another
     * @param rank the rank correlation, -1 to 1
     */
    public Correlation {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        rank = RANK.check("rank", rank);
        InvalidValueException.throwIf(
                first.equals(second),
                "between",
                first + " twice",
                "must name two different inputs",
                "Name two uncertain inputs.");
        if (first.compareTo(second) > 0) {
            String swapped = first;
            first = second;
            second = swapped;
        }
    }
}
