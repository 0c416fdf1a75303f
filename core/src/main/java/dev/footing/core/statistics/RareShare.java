package dev.footing.core.statistics;

import com.google.common.base.Preconditions;

/**
 * How exact the share of trials is that show what few of them show. Where none does, the spread of the trials says that
 * the share is nought, and surely so; yet an event of 1 in 18,000 is missed by four in five runs of 4,096 trials. What
 * is left out then is told by Jeffreys' interval: with {@code k} of {@code n} trials the share has the distribution
 * Beta({@code k + 1/2}, {@code n - k + 1/2}), which for few of many is {@code chi2(2k + 1)/2n} (Brown, Cai and
 * DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001). Its 99% point is taken, as
 * all of the doubt lies on one side; chi-squared by the formula of Wilson and Hilferty (1931), right to 1 in 50 here.
 *
 * <pre>{@code
 * RareShare.error(0, 4_096, 1.96); // 0.0004: up to 3.3 in 4,096
 * RareShare.error(100, 4_096, 1.96); // 0: the spread of the trials says it
 * }</pre>
 */
public final class RareShare {
    /** What so many trials show, and as many do not, is seen well enough for the spread of the trials to say. */
    private static final int SEEN_WELL = 100;

    private static final double NORMAL_975 = 1.959963984540054;
    private static final double NORMAL_99 = 2.3263478740408408;

    /** A sample rarely holds the largest values, so it shows less skew than there is: found in the shipped profiles. */
    private static final double SHOWN = 1.0 / 3;

    /** So many jumps, or more, are as good as normal. */
    private static final double MANY = 1_000;

    private RareShare() {}

    /**
     * {@return the standard error that is to be added, in squares, to that which the trials show; the fewer show the
     * event, or the fewer do not, the larger, and 0 from 100 on}
     *
     * @param seen how many trials show it
     * @param trials of how many, at least 1
     * @param interval half of a 95% interval in standard errors, above 0
     */
    public static double error(long seen, long trials, double interval) {
        Preconditions.checkArgument(trials > 0 && seen >= 0 && seen <= trials, "%s of %s trials.", seen, trials);
        long few = Math.min(seen, trials - seen);
        if (few >= SEEN_WELL) {
            return 0;
        }
        double reach = (atMost((double) few, NORMAL_99) - (double) few) / interval;
        double unseen = Math.max(0, reach * reach - (double) few) * (double) (SEEN_WELL - few) / SEEN_WELL;
        return Math.min(1, StrictMath.sqrt(unseen) / trials);
    }

    /**
     * {@return the standard error that is to be added, in squares, to that of a mean which hangs on few large values,
     * as a part of it. A mean of jumps is as exact as they are many, and Jeffreys' interval of few reaches further up
     * than their spread says}
     *
     * @param jumps as how many equal jumps the values vary: the cube of the sum of their squares over the square of the
     *     sum of their cubes, both around the mean; infinite where they are symmetrical
     * @param interval half of a 95% interval in standard errors, above 0
     */
    public static double widening(double jumps, double interval) {
        if (!(jumps < MANY)) {
            return 0;
        }
        double few = Math.max(1, jumps * SHOWN);
        double reach = (atMost(few, NORMAL_975) - few) / interval;
        return StrictMath.sqrt(Math.max(0, reach * reach / few - 1));
    }

    /** How many there may be on the mean of as many trials where so many were seen: half a point of chi-squared. */
    private static double atMost(double seen, double normal) {
        double freedom = 2 * seen + 1;
        double ninth = 2 / (9 * freedom);
        double root = 1 - ninth + normal * StrictMath.sqrt(ninth);
        return freedom * root * root * root / 2;
    }
}
