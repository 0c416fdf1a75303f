package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import java.util.Objects;

/**
 * How good chances were. Both scores are proper: no chance does better on average than the one that is believed.
 *
 * @param brier the mean squared distance of a chance from what came about; 0 is perfect, a coin has 0.25
 * @param log the mean logarithm of the chance of what came about; 0 is perfect, a coin has -0.69
 */
public record Scores(MeanScore brier, MeanScore log) {
    /** What its members are, in documents. */
    public static final Description<Scores> DESCRIPTION = Description.of(Scores.class)
            .add("brier", MeanScore.DESCRIPTION, "mean squared miss; 0 is perfect", Scores::brier)
            .add("log", MeanScore.DESCRIPTION, "mean logarithm of the chance of what came about", Scores::log)
            .build();

    /**
     * Refuses null.
     *
     * @param brier the mean squared distance
     * @param log the mean logarithm
     */
    public Scores {
        Objects.requireNonNull(brier, "brier");
        Objects.requireNonNull(log, "log");
    }
}
