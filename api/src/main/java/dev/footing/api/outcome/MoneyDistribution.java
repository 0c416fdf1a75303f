package dev.footing.api.outcome;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Unit;
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
public record MoneyDistribution(Money mean, Money stdev, Money error, MoneyPercentiles bands)
        implements Described<MoneyDistribution> {
    /** What its members are, in documents and in hashes. */
    public static final Description<MoneyDistribution> DESCRIPTION = Description.of(MoneyDistribution.class)
            .amount("mean", "mean over the trials", MoneyDistribution::mean)
            .amount("stdev", "standard deviation over the trials", MoneyDistribution::stdev)
            .amount("error", "standard error of the mean", MoneyDistribution::error)
            .all(MoneyDistribution::bands, MoneyPercentiles.DESCRIPTION)
            .build();

    /** Amounts over the trials. */
    public static final ValueType TYPE = ValueType.parts(DESCRIPTION, Unit.MONEY);

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
    public Description<MoneyDistribution> description() {
        return DESCRIPTION;
    }
}
