package dev.footing.api.outcome;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import org.joda.money.Money;

/**
 * By how much the objective of a strategy is above that of another on the same luck: the difference is taken trial by
 * trial, so what befalls both cancels.
 *
 * @param other the strategy that it is compared with
 * @param mean the mean difference; negative where it is behind
 * @param error the Monte Carlo standard error of that mean
 * @param low the lower end of the mean's 95% interval
 * @param high the upper end of the mean's 95% interval
 * @param ahead the share of trials in which it is ahead
 */
public record PairedDifference(StrategyId other, Money mean, Money error, Money low, Money high, Probability ahead)
        implements Encodable {
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
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".other", other.value())
                .put(path + ".mean", mean)
                .put(path + ".error", error)
                .put(path + ".low", low)
                .put(path + ".high", high)
                .put(path + ".ahead", ahead);
    }
}
