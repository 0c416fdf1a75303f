package dev.footing.api.policy;

import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Objects;

/**
 * How the chance of a round depends on the month in which it is raised. The chance at the reference product share is
 * {@code chance24 * F(month) / F(24)}, where F is the log-normal distribution of the months until a startup raises, of
 * those that do. A round that is planned early is less likely than one that is planned late.
 *
 * @param chance24 the chance of having raised within 24 months, above 0 and below 1
 * @param medianMonths the median of the months until those raise who do
 * @param sigma the standard deviation of the logarithm of these months
 */
public record RoundTiming(Share chance24, Months medianMonths, double sigma) {
    /** Which chances there may be. */
    public static final Range CHANCE = Range.above(0, 0.99, Unit.SHARE);
    /** Which medians there may be. */
    public static final Range MEDIAN = Range.above(0, 1_200, Unit.MONTHS);
    /** Which spreads there may be. */
    public static final Range SIGMA = Range.above(0, 3, Unit.LOG);

    /**
     * Refuses null and what is out of range.
     *
     * @param chance24 the chance of having raised within 24 months, above 0 and below 1
     * @param medianMonths the median of the months until those raise who do
     * @param sigma the standard deviation of the logarithm of these months
     */
    public RoundTiming {
        Objects.requireNonNull(chance24, "chance24");
        Objects.requireNonNull(medianMonths, "medianMonths");
        CHANCE.check("chance24", chance24.value());
        MEDIAN.check("medianMonths", medianMonths.value());
        sigma = SIGMA.check("sigma", sigma);
    }
}
