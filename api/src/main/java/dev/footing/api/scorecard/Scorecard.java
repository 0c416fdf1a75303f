package dev.footing.api.scorecard;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Encoding;
import java.util.Objects;

/**
 * The scores of a strategy. The score of the whole is the sum of the contributions, in the order of the criteria, so
 * that they add up to it exactly.
 *
 * @param criteria one score for each criterion: those of the policy in their order, then those that were handed over,
 *     by id
 */
public record Scorecard(ImmutableList<CriterionScore> criteria) {
    /**
     * Refuses null.
     *
     * @param criteria one score for each criterion, in their order
     */
    public Scorecard {
        Objects.requireNonNull(criteria, "criteria");
    }

    /** {@return the sum of the contributions, 0 to 100} */
    public double score() {
        double sum = 0;
        for (CriterionScore criterion : criteria) {
            sum += criterion.contribution();
        }
        return sum;
    }

    /**
     * Adds the scores to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        for (CriterionScore criterion : criteria) {
            encoding.put(
                    criterion.criterion().id(),
                    ImmutableList.of(criterion.raw(), criterion.score(), criterion.weight()));
        }
    }
}
