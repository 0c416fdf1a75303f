package dev.footing.api.outcome;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How an amount of money came out over the trials of a simulation, as {@link Distribution} for plain numbers. Each
 * amount is rounded once.
 *
 * @param mean the mean
 * @param stdev the standard deviation over the trials
 * @param error the Monte Carlo standard error of the mean
 * @param bands the percentiles
 */
public record MoneyDistribution(Money mean, Money stdev, Money error, MoneyPercentiles bands) implements Encodable {
    /**
     * Refuses several currencies and a negative spread.
     *
     * @param mean the mean
     * @param stdev the standard deviation over the trials
     * @param error the Monte Carlo standard error of the mean
     * @param bands the percentiles
     */
    public MoneyDistribution {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(bands, "bands");
        SimulationRules.checkSpread("stdev", stdev, mean);
        SimulationRules.checkSpread("error", error, mean);
        SimulationRules.checkCurrency("bands", bands.p50(), mean);
    }

    /** {@return the currency of all its amounts} */
    public CurrencyUnit currency() {
        return mean.getCurrencyUnit();
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".mean", mean).put(path + ".stdev", stdev).put(path + ".error", error);
        bands.encodeTo(encoding, path);
    }
}
