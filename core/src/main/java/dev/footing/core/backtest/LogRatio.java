package dev.footing.core.backtest;

import java.util.List;

/**
 * By how much something came out otherwise than forecast, on the scale of logarithms.
 *
 * @param ratio the logarithm of what came about over the median of the forecast
 * @param effect how far that follows the logarithm of the factor in question: 1 where it does so in full
 * @param spread its standard deviation, as the band of the forecast has it
 */
record LogRatio(double ratio, double effect, double spread) {
    /** Between the ends of a band from 5 to 95 in 100 of a normal distribution. */
    private static final double BAND = 3.289707;
    /** Nobody measures better than this. */
    private static final double LEAST_SPREAD = 0.1;

    /** Of positive figures, with the band of the forecast. */
    static LogRatio of(double actual, double low, double median, double high, double effect) {
        return new LogRatio(
                StrictMath.log(actual / median), effect, Math.max(LEAST_SPREAD, StrictMath.log(high / low) / BAND));
    }

    /**
     * The factor behind several: normal observations around a normal belief, of which the factor 1 is the middle.
     *
     * @param seen what was observed
     * @param prior the standard deviation of the logarithm of the factor before anything was seen
     * @return the factor, and its standard error
     */
    static Fitted factor(List<LogRatio> seen, double prior) {
        double weight = 1 / (prior * prior);
        double sum = 0;
        for (LogRatio one : seen) {
            double precision = one.effect / (one.spread * one.spread);
            weight += one.effect * precision;
            sum += one.ratio * precision;
        }
        double factor = StrictMath.exp(sum / weight);
        return new Fitted(factor, factor / StrictMath.sqrt(weight));
    }
}
