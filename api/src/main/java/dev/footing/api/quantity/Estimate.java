package dev.footing.api.quantity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import java.util.function.DoubleUnaryOperator;

/**
 * An uncertain number: what is known of it in advance. It is either fixed, a range with its most likely value, or
 * log-normal. It is a statement about one number, drawn once a trial; it is not a series over time.
 *
 * <p>The plan view uses {@link #likely()} alone; the simulation draws from the distribution.
 *
 * <pre>{@code
 * Estimate growth = Estimate.range(0.0, 0.1, 0.2);
 * Estimate incident = Estimate.percentiles(4_000, 90_000);
 * }</pre>
 */
public sealed interface Estimate permits Estimate.Fixed, Estimate.Pert, Estimate.LogNormal {
    /** The 95th percentile of the standard normal distribution, which turns percentiles into sigma. */
    double NORMAL_P95 = 1.6448536269514722;

    /** The largest sigma: beyond it a log-normal quantity spans more than ten powers of ten. */
    Range SIGMA = Range.of(0, 3, Unit.LOG);

    /** {@return the value that the plan view uses: the number itself, the most likely value, or the median} */
    double likely();

    /**
     * {@return the mean, in its own unit: of a Beta-PERT of shape 4 {@code (low + 4 likely + high) / 6}, of a
     * log-normal {@code median * exp(sigma^2/2)}}
     */
    double mean();

    /**
     * {@return the numbers that state the estimate and must lie in its range: the value, the three points, or the
     * median}
     */
    ImmutableList<Double> anchors();

    /**
     * Changes each number that states the estimate, in its unit; sigma stays. Ends that change places are put in order.
     *
     * @param change the new number for each
     * @return an estimate of the same form; fixed where its ends become equal
     * @throws InvalidValueException where the new numbers state none
     */
    Estimate map(DoubleUnaryOperator change);

    /**
     * A number that is known.
     *
     * @param value any finite number
     * @return the estimate
     * @throws InvalidValueException where it is not finite
     */
    static Estimate fixed(double value) {
        return new Fixed(value);
    }

    /**
     * A number between two ends, with the most likely one between them: a Beta-PERT distribution of shape 4. Equal ends
     * make it {@link #fixed}.
     *
     * @param low the lowest possible value
     * @param likely the most likely value
     * @param high the highest possible value
     * @return the estimate
     * @throws InvalidValueException unless {@code low <= likely <= high}, all finite
     */
    static Estimate range(double low, double likely, double high) {
        return low == high && likely == low ? fixed(likely) : new Pert(low, likely, high);
    }

    /**
     * A positive number whose logarithm is normal.
     *
     * @param median the median, above 0
     * @param sigma the standard deviation of the natural logarithm, 0 to 3
     * @return the estimate
     * @throws InvalidValueException where one is outside
     */
    static Estimate logNormal(double median, double sigma) {
        return new LogNormal(median, sigma);
    }

    /**
     * A positive number whose logarithm is normal, stated by its 5th and 95th percentile: the median is the square root
     * of their product, sigma is {@code ln(p95/p5) / (2 * 1.6448536269514722)}.
     *
     * @param p5 the 5th percentile, above 0
     * @param p95 the 95th percentile, not below {@code p5}
     * @return the estimate
     * @throws InvalidValueException where they are not such percentiles
     */
    static Estimate percentiles(double p5, double p95) {
        EstimateRules.POSITIVE.check("p5", p5);
        EstimateRules.POSITIVE.check("p95", p95);
        EstimateRules.ordered("p5", p5, "p95", p95);
        // The root of each, as the product of two large numbers would overflow, is off by an ulp: multiply where it can
        // be.
        double product = p5 * p95;
        boolean exact = product > Double.MIN_NORMAL && product < Double.MAX_VALUE;
        double median = exact ? StrictMath.sqrt(product) : StrictMath.sqrt(p5) * StrictMath.sqrt(p95);
        return logNormal(median, StrictMath.log(p95 / p5) / (2 * NORMAL_P95));
    }

    /**
     * A number that is known.
     *
     * @param value the number, finite
     */
    record Fixed(double value) implements Estimate {
        /**
         * Refuses what is not a number.
         *
         * @param value the number, finite
         */
        public Fixed {
            value = Range.FINITE.check("value", value);
        }

        @Override
        public double likely() {
            return value;
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public ImmutableList<Double> anchors() {
            return ImmutableList.of(value);
        }

        @Override
        public Estimate map(DoubleUnaryOperator change) {
            return fixed(change.applyAsDouble(value));
        }
    }

    /**
     * A Beta-PERT distribution of shape 4 on {@code [low, high]}: alpha is {@code 1 + 4(likely-low)/(high-low)}, beta
     * is {@code 1 + 4(high-likely)/(high-low)} (Vose, Risk Analysis). {@link #range} makes it, and takes equal ends
     * too.
     *
     * @param low the lowest possible value
     * @param likely the most likely value
     * @param high the highest possible value, above {@code low}
     */
    record Pert(double low, double likely, double high) implements Estimate {
        /**
         * Refuses points out of order, and equal ends, for which the distribution is not defined.
         *
         * @param low the lowest possible value
         * @param likely the most likely value
         * @param high the highest possible value
         */
        public Pert {
            low = Range.FINITE.check("low", low);
            likely = Range.FINITE.check("likely", likely);
            high = Range.FINITE.check("high", high);
            EstimateRules.ordered("low", low, "likely", likely);
            EstimateRules.ordered("likely", likely, "high", high);
            if (low == high) {
                throw EstimateRules.equalEnds(Double.toString(low));
            }
        }

        @Override
        public double mean() {
            return (low + 4 * likely + high) / 6;
        }

        @Override
        public ImmutableList<Double> anchors() {
            return ImmutableList.of(low, likely, high);
        }

        @Override
        public Estimate map(DoubleUnaryOperator change) {
            double first = change.applyAsDouble(low);
            double last = change.applyAsDouble(high);
            return range(Math.min(first, last), change.applyAsDouble(likely), Math.max(first, last));
        }
    }

    /**
     * A log-normal distribution.
     *
     * @param median the median, above 0
     * @param sigma the standard deviation of the natural logarithm, 0 to 3
     */
    record LogNormal(double median, double sigma) implements Estimate {
        /**
         * Refuses a median that is not positive and a sigma outside its range.
         *
         * @param median the median, above 0
         * @param sigma the standard deviation of the natural logarithm, 0 to 3
         */
        public LogNormal {
            median = EstimateRules.POSITIVE.check("median", median);
            sigma = SIGMA.check("sigma", sigma);
        }

        @Override
        public double likely() {
            return median;
        }

        @Override
        public double mean() {
            return median * StrictMath.exp(sigma * sigma / 2);
        }

        @Override
        public ImmutableList<Double> anchors() {
            return ImmutableList.of(median);
        }

        @Override
        public Estimate map(DoubleUnaryOperator change) {
            return logNormal(change.applyAsDouble(median), sigma);
        }
    }
}
