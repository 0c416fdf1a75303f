package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Unit;

/**
 * A mean over cases with its 95% interval.
 *
 * @param mean the mean
 * @param low where 95 in 100 means of cases that are drawn again with repetition begin
 * @param high where they end
 */
public record MeanScore(double mean, double low, double high) {
    /** What its members are, in documents. */
    public static final Description<MeanScore> DESCRIPTION = Description.of(MeanScore.class)
            .add("mean", Unit.NONE, "mean over the cases", MeanScore::mean)
            .add("low", Unit.NONE, "lower end of its 95% interval", MeanScore::low)
            .add("high", Unit.NONE, "its upper end", MeanScore::high)
            .build();

    /**
     * Refuses what is not finite, and an interval out of order.
     *
     * @param mean the mean
     * @param low the lower end
     * @param high the upper end
     */
    public MeanScore {
        boolean finite = Double.isFinite(mean) && Double.isFinite(low) && Double.isFinite(high);
        InvalidValueException.throwIf(
                !finite || low > high,
                "low",
                mean + " in " + low + " to " + high,
                "must be finite and in order",
                "Score at least one case.");
    }
}
