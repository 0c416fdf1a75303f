package dev.footing.api.outcome;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;

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
        implements Described<Distribution> {
    /** What its members are, in documents and in hashes. */
    public static final Description<Distribution> DESCRIPTION = Description.of(Distribution.class)
            .add("mean", Unit.NONE, "mean over the trials", Distribution::mean)
            .add("stdev", Unit.NONE, "standard deviation over the trials", Distribution::stdev)
            .add("error", Unit.NONE, "standard error of the mean", Distribution::error)
            .add("p5", Unit.NONE, "5 in 100 trials lie below", Distribution::p5)
            .add("p25", Unit.NONE, "25 in 100 trials lie below", Distribution::p25)
            .add("p50", Unit.NONE, "median", Distribution::p50)
            .add("p75", Unit.NONE, "75 in 100 trials lie below", Distribution::p75)
            .add("p95", Unit.NONE, "95 in 100 trials lie below", Distribution::p95)
            .build();

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

    /**
     * Says what the figures count.
     *
     * @param unit the unit
     * @return the type of such a member
     */
    public static ValueType in(Unit unit) {
        return ValueType.parts(DESCRIPTION, unit);
    }

    @Override
    public Description<Distribution> description() {
        return DESCRIPTION;
    }
}
