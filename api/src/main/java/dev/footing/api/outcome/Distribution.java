package dev.footing.api.outcome;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.quantity.Range;

/**
 * How a figure came out over the trials of a simulation. Percentiles are values of the figure; {@code error} is about
 * the mean alone: the standard error that comes from having run so many trials and no more.
 *
 * @param mean the mean
 * @param stdev the standard deviation over the trials, zero or more
 * @param error the Monte Carlo standard error of the mean, zero or more
 * @param p5 5 in 100 trials lie below
 * @param p25 25 in 100 trials lie below
 * @param p50 the median
 * @param p75 75 in 100 trials lie below
 * @param p95 95 in 100 trials lie below
 */
public record Distribution(
        double mean, double stdev, double error, double p5, double p25, double p50, double p75, double p95)
        implements Encodable {
    /**
     * Refuses what is not a number, and percentiles out of order.
     *
     * @param mean the mean
     * @param stdev the standard deviation over the trials, zero or more
     * @param error the Monte Carlo standard error of the mean, zero or more
     * @param p5 5 in 100 trials lie below
     * @param p25 25 in 100 trials lie below
     * @param p50 the median
     * @param p75 75 in 100 trials lie below
     * @param p95 95 in 100 trials lie below
     */
    public Distribution {
        mean = Range.FINITE.check("mean", mean);
        stdev = SimulationRules.SPREAD.check("stdev", stdev);
        error = SimulationRules.SPREAD.check("error", error);
        p5 = Range.FINITE.check("p5", p5);
        p25 = Range.FINITE.check("p25", p25);
        p50 = Range.FINITE.check("p50", p50);
        p75 = Range.FINITE.check("p75", p75);
        p95 = Range.FINITE.check("p95", p95);
        SimulationRules.checkOrder(p5, p25, p50, p75, p95);
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".mean", mean)
                .put(path + ".stdev", stdev)
                .put(path + ".error", error)
                .put(path + ".p5", p5)
                .put(path + ".p25", p25)
                .put(path + ".p50", p50)
                .put(path + ".p75", p75)
                .put(path + ".p95", p95);
    }
}
