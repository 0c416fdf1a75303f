package dev.footing.api.scorecard;

import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
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
    /** What its members are, in documents and in hashes. */
    public static final Description<CriterionScore> DESCRIPTION = Description.of(CriterionScore.class)
            .add(
                    "id",
                    ValueType.of(Scalar.Kind.DOTTED_ID),
                    "the criterion",
                    score -> score.criterion().id())
            .add("raw", Unit.NONE, "the figure that was scored", CriterionScore::raw)
            .add(
                    "unit",
                    Unit.class,
                    "what the figure counts",
                    score -> score.criterion().unit())
            .add("score", ValueType.HUNDRED, "0 to 100", CriterionScore::score)
            .add("weight", ValueType.HUNDRED, "what it weighs in the startup's phase", CriterionScore::weight)
            .add("contribution", Unit.NONE, "what it adds to the score", CriterionScore::contribution)
            .build();

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
