package dev.footing.api.outcome;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import org.joda.money.Money;

/**
 * By how much the objective of a strategy is above that of another on the same random draws: the difference is taken
 * trial by trial, so what befalls both cancels.
 *
 * @param other the strategy that it is compared with
 * @param mean the mean difference; negative where it is behind
 * @param error the Monte Carlo standard error of that mean
 * @param low the lower end of the mean's 95% interval
 * @param high the upper end of the mean's 95% interval
 * @param ahead the share of trials in which it is ahead
 */
public record PairedDifference(StrategyId other, Money mean, Money error, Money low, Money high, Probability ahead)
        implements Described<PairedDifference> {
    /** What its members are, in documents and in hashes. */
    public static final Description<PairedDifference> DESCRIPTION = Description.of(PairedDifference.class)
            .meaning("paired trial by trial, in money")
            .text("other", "the strategy that it is compared with", PairedDifference::other)
            .amount("mean", "mean of the difference", PairedDifference::mean)
            .amount("error", "standard error of the mean", PairedDifference::error)
            .amount("low", "lower end of the interval", PairedDifference::low)
            .amount("high", "upper end of the interval", PairedDifference::high)
            .add("ahead", Probability.TYPE, "how often it is ahead", PairedDifference::ahead)
            .build();

    /**
     * Refuses null, several currencies, a negative error, and an interval around something else.
     *
     * @param other the strategy that it is compared with
     * @param mean the mean difference; negative where it is behind
     * @param error the Monte Carlo standard error of that mean
     * @param low the lower end of the mean's 95% interval
     * @param high the upper end of the mean's 95% interval
     * @param ahead the share of trials in which it is ahead
     */
    public PairedDifference {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(ahead, "ahead");
        SimulationRules.checkSpread("error", error, mean);
        SimulationRules.checkInterval(low, mean, high);
    }

    @Override
    public Description<PairedDifference> description() {
        return DESCRIPTION;
    }
}
