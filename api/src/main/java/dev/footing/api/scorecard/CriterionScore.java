package dev.footing.api.scorecard;

import dev.footing.api.policy.CriterionInfo;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;

/**
 * How a strategy does on one criterion.
 *
 * @param criterion what the criterion is; its unit is that of the raw value
 * @param raw the figure that was scored
 * @param score 0 to 100
 * @param weight what the score weighs in the startup's phase, 0 to 100
 */
public record CriterionScore(CriterionInfo criterion, double raw, double score, double weight) {
    private static final Range HUNDRED = Range.of(0, 100, Unit.NONE);

    /**
     * Refuses scores and weights below 0 or above 100.
     *
     * @param criterion what the criterion is
     * @param raw the figure that was scored
     * @param score 0 to 100
     * @param weight 0 to 100
     */
    public CriterionScore {
        Objects.requireNonNull(criterion, "criterion");
        raw = Range.FINITE.check("raw", raw);
        score = HUNDRED.check("score", score);
        weight = HUNDRED.check("weight", weight);
    }

    /** {@return what it adds to the score of the whole} */
    public double contribution() {
        return score * weight / HUNDRED.high();
    }
}
