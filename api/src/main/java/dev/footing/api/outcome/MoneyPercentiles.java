package dev.footing.api.outcome;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Percentiles of an amount of money over the trials of a simulation.
 *
 * @param p5 5 in 100 trials lie below
 * @param p25 25 in 100 trials lie below
 * @param p50 the median
 * @param p75 75 in 100 trials lie below
 * @param p95 95 in 100 trials lie below
 */
public record MoneyPercentiles(Money p5, Money p25, Money p50, Money p75, Money p95)
        implements Described<MoneyPercentiles> {
    /** What its members are, in documents and in hashes. */
    public static final Description<MoneyPercentiles> DESCRIPTION = Description.of(MoneyPercentiles.class)
            .amount("p5", "5 in 100 trials lie below", MoneyPercentiles::p5)
            .amount("p25", "25 in 100 trials lie below", MoneyPercentiles::p25)
            .amount("p50", "median", MoneyPercentiles::p50)
            .amount("p75", "75 in 100 trials lie below", MoneyPercentiles::p75)
            .amount("p95", "95 in 100 trials lie below", MoneyPercentiles::p95)
            .build();

    /**
     * Refuses amounts out of order or in several currencies.
     *
     * @param p5 5 in 100 trials lie below
     * @param p25 25 in 100 trials lie below
     * @param p50 the median
     * @param p75 75 in 100 trials lie below
     * @param p95 95 in 100 trials lie below
     */
    public MoneyPercentiles {
        Objects.requireNonNull(p5, "p5");
        Objects.requireNonNull(p25, "p25");
        Objects.requireNonNull(p50, "p50");
        Objects.requireNonNull(p75, "p75");
        Objects.requireNonNull(p95, "p95");
        SimulationRules.checkOrder(p5, p25, p50, p75, p95);
    }

    @Override
    public Description<MoneyPercentiles> description() {
        return DESCRIPTION;
    }
}
