package dev.footing.api.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.quantity.Share;
import java.util.Objects;

/**
 * How good the chances of rounds were.
 *
 * @param said the mean of the chances that were said, 0 to 1
 * @param came how many rounds came about
 * @param scores the scores of the chances
 * @param reliability how often chances of some size came about, from the smallest to the largest
 */
public record RoundScores(double said, Hits came, Scores scores, ImmutableList<ReliabilityGroup> reliability) {
    /** What its members are, in documents. */
    public static final Description<RoundScores> DESCRIPTION = Description.of(RoundScores.class)
            .share("said", "the mean of the chances that were said", RoundScores::said)
            .add("came", Hits.DESCRIPTION, "how many rounds came about", RoundScores::came)
            .add("scores", Scores.DESCRIPTION, "the scores of the chances", RoundScores::scores)
            .list(
                    "reliability",
                    ReliabilityGroup.DESCRIPTION,
                    "how often chances of some size came about",
                    RoundScores::reliability)
            .build();

    /**
     * Refuses null and what is no share.
     *
     * @param said the mean of the chances
     * @param came how many came about
     * @param scores the scores
     * @param reliability the groups
     */
    public RoundScores {
        said = Share.RANGE.check("said", said);
        Objects.requireNonNull(came, "came");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(reliability, "reliability");
    }
}
