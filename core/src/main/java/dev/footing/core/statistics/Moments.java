package dev.footing.core.statistics;

import com.google.common.base.Preconditions;

/**
 * Means, standard deviations, skewness and errors from three sums: of how far values lie from a reference value, and of
 * the squares and cubes of that. With a reference near the values, as the figure of the plan, no digits cancel out.
 *
 * <p>Sums of doubles depend on their order, so there is one: within a block four lanes side by side, lane by lane at
 * its end; blocks are added up by the caller, in their order.
 */
public final class Moments {
    private static final int LANES = 4;

    /** What is left of three sums that cancel is noise below so small a part of them. */
    private static final double LAST_DIGITS = 1e-9;

    private Moments() {}

    /**
     * Adds one block of values to sums.
     *
     * @param values what is added up
     * @param n how many of them
     * @param reference a finite value that all blocks of a figure share
     * @param sums at 0 the sum of differences to the reference, at 1 the sum of their squares, at 2 that of their
     *     cubes; all grow
     */
    public static void add(double[] values, int n, double reference, double[] sums) {
        Preconditions.checkPositionIndex(n, values.length, "n");
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        double thirdSquares = 0;
        double fourthSquares = 0;
        double firstCubes = 0;
        double secondCubes = 0;
        double thirdCubes = 0;
        double fourthCubes = 0;
        int k = 0;
        for (; k <= n - LANES; k += LANES) {
            double a = values[k] - reference;
            double b = values[k + 1] - reference;
            double c = values[k + 2] - reference;
            double d = values[k + 3] - reference;
            first += a;
            second += b;
            third += c;
            fourth += d;
            firstSquares += a * a;
            secondSquares += b * b;
            thirdSquares += c * c;
            fourthSquares += d * d;
            firstCubes += a * a * a;
            secondCubes += b * b * b;
            thirdCubes += c * c * c;
            fourthCubes += d * d * d;
        }
        for (; k < n; k++) {
            double a = values[k] - reference;
            first += a;
            firstSquares += a * a;
            firstCubes += a * a * a;
        }
        sums[0] += (first + second) + (third + fourth);
        sums[1] += (firstSquares + secondSquares) + (thirdSquares + fourthSquares);
        sums[2] += (firstCubes + secondCubes) + (thirdCubes + fourthCubes);
    }

    /**
     * {@return the mean; the reference itself where all values equal it}
     *
     * @param reference what the sum was taken from
     * @param sum the sum of differences to the reference
     * @param count of how many values, at least 1
     */
    public static double mean(double reference, double sum, long count) {
        checkNumber("sum of differences", sum);
        checkSome(count);
        return reference + sum / count;
    }

    /**
     * {@return the standard deviation of the values, of which these are a sample: never negative, 0 for a single one,
     * positive infinity where one is infinite}
     *
     * @param sum the sum of differences to a reference
     * @param squares the sum of squares of differences to the same
     * @param count of how many values, at least 1
     */
    public static double standardDeviation(double sum, double squares, long count) {
        checkNumber("sum of differences", sum);
        checkNumber("sum of squares", squares);
        checkSome(count);
        if (count == 1) {
            return 0;
        }
        if (Double.isInfinite(squares)) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares - mean * sum) / (count - 1));
    }

    /**
     * {@return the sum of the cubes of differences to the mean, whose sign says on which side few values lie far off; 0
     * where it is lost in rounding, or beyond all numbers}
     *
     * @param sum the sum of differences to a reference
     * @param squares the sum of squares of differences to the same
     * @param cubes the sum of their cubes
     * @param count of how many values, at least 1
     */
    public static double cubesAroundMean(double sum, double squares, double cubes, long count) {
        checkSome(count);
        double mean = sum / count;
        double around = cubes - 3 * mean * squares + 2 * mean * mean * sum;
        double lost = LAST_DIGITS * (Math.abs(cubes) + Math.abs(3 * mean * squares));
        return Math.abs(around) > lost && Double.isFinite(around) ? around : 0;
    }

    /**
     * {@return the standard error of the mean of all values, from how far the means of independent groups of them lie
     * apart, each weighed by its part of the values; 0 where there is but one group}
     *
     * @param sums of each group, the sum of differences to a reference that all share
     * @param counts of how many values each; a group without any is left out
     */
    public static double errorOf(double[] sums, long[] counts) {
        Preconditions.checkArgument(
                sums.length == counts.length, "%s sums cannot have %s counts.", sums.length, counts.length);
        double sum = 0;
        long count = 0;
        int groups = 0;
        for (int r = 0; r < sums.length; r++) {
            if (counts[r] > 0) {
                checkNumber("sum of differences", sums[r]);
                sum += sums[r];
                count += counts[r];
                groups++;
            }
        }
        checkSome(count);
        if (groups == 1) {
            return 0;
        }
        if (Double.isInfinite(sum)) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = sum / count;
        double total = 0;
        for (int r = 0; r < sums.length; r++) {
            if (counts[r] > 0) {
                double apart = (sums[r] / counts[r] - mean) * counts[r] / count;
                total += apart * apart;
            }
        }
        return Math.sqrt(total * groups / (groups - 1));
    }

    private static void checkNumber(String what, double sum) {
        if (Double.isNaN(sum)) {
            throw new IllegalArgumentException("The " + what + " is NaN, but every figure of a trial is a number: look "
                    + "for a division by zero or a difference of infinities where it was worked out.");
        }
    }

    private static void checkSome(long count) {
        Preconditions.checkArgument(count > 0, "%s values have no mean and no spread.", count);
    }
}
