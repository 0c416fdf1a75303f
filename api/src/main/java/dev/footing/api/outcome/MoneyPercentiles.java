package dev.footing.api.outcome;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
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
public record MoneyPercentiles(Money p5, Money p25, Money p50, Money p75, Money p95) implements Encodable {
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
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".p5", p5)
                .put(path + ".p25", p25)
                .put(path + ".p50", p50)
                .put(path + ".p75", p75)
                .put(path + ".p95", p95);
    }
}
