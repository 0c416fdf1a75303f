package dev.footing.core.simulation;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tells whether a figure of the engine and the plain one can be the same figure.
 *
 * <p><b>How often it is wrong.</b> A test makes N comparisons; a right implementation may fail it, were the seeds drawn
 * anew, with a chance of at most {@code falseAlarm}, say 1/1,000. By Bonferroni's inequality that holds when each
 * comparison fails with at most alpha = falseAlarm/N, however the comparisons depend on each other; most do, as cost
 * enters ten figures. Each comparison has two errors, and each of these gets alpha/2, so alpha/4 a tail:
 *
 * <ul>
 *   <li>the plain mean is a mean of thousands of independent trials: its error is normal, with the bound z(1 -
 *       alpha/4). For N = 1,000 that is 5.03, for 10,000 it is 5.45, for 100,000 it is 5.85.
 *   <li>the engine's mean is the same where its error is sd/sqrt(n). Where it comes from 16 randomisations it is the
 *       mean of 16 independent numbers, whose spread is measured from the 16 alone: Student's t with 15 degrees of
 *       freedom and the bound t(1 - alpha/4), which is 8.4 for N = 1,000, 10.0 for 10,000 and 11.9 for 100,000. A
 *       normal bound there would raise a false alarm in about one comparison of 6,000 already, where it should be one
 *       of millions.
 * </ul>
 *
 * <p>So two means agree when {@code |difference| <= tBound * engineError + zBound * plainError}. This sum is wider than
 * the bound on {@code z} (a root of a sum of squares, with Welch's degrees of freedom) by up to 1.41, and in return it
 * needs no approximation of how a measured and a known error mix. What it loses is won back over many cases:
 * {@link #commonShift} finds a shift much too small for any single case.
 *
 * <p><b>Heavy tails.</b> Normal tails at 5 sigma are true for the mean of n trials only when n is large against the
 * skewness: by Edgeworth's expansion of the studentised mean the bound moves by g(2z^2 + 1)/6 with g = skewness/sqrt(n)
 * (Hall 1992), so every bound is widened by that, with the skewness of the plain trials. A figure whose skewness is
 * beyond what its trials can bear thus gets a wide bound by itself and no false alarm. As that is blunt, three things
 * keep the sharpness: generated cases are made {@link Reshaped tame} before they are run; {@link #sharesAgree} is exact
 * for counts, however rare; and {@link #percentileAgrees} looks at ranks alone, which have no tails, so it judges the
 * figures of wild cases, too.
 */
final class Agreement {
    /** The number of randomisations behind an error of the engine. */
    static final int RANDOMISATIONS = 16;

    /** What rounding alone may do, relative to the figure. */
    private static final double ROUNDING = 1e-9;

    /** How far apart, relative to the value, the ends of a histogram's bucket are; and what its rank may be off by. */
    private static final double BUCKET = 1.0 / 256;

    private static final double RANK_ERROR = 0.0003;

    private final double alpha;
    private final double zBound;
    private final double tBound;

    /**
     * One test.
     *
     * @param comparisons how many comparisons it makes, or more
     * @param falseAlarm the chance that a right implementation may fail it with, above 0
     */
    Agreement(int comparisons, double falseAlarm) {
        alpha = falseAlarm / comparisons;
        zBound = NormalDistribution.of(0, 1).inverseSurvivalProbability(alpha / 4);
        tBound = TDistribution.of(RANDOMISATIONS - 1).inverseSurvivalProbability(alpha / 4);
    }

    double zBound() {
        return zBound;
    }

    double tBound() {
        return tBound;
    }

    /** What the engine says of a figure: its mean, the error of that, and how it got the error. */
    record Engine(double mean, double error, int trials, boolean randomised) {}

    /** The difference in standard errors; 0 where both are the same but for rounding. */
    static double z(Engine engine, PlainResult.Figure plain) {
        double difference = engine.mean() - plain.mean();
        double error = StrictMath.hypot(engine.error(), plain.error());
        if (Math.abs(difference) <= rounding(engine, plain)) {
            return 0;
        }
        return difference / error;
    }

    /** Whether the two means can be of the same figure. */
    boolean meansAgree(Engine engine, PlainResult.Figure plain) {
        double engineBound = widened(engine.randomised() ? tBound : zBound, plain.skewness(), engine.trials());
        double plainBound = widened(zBound, plain.skewness(), plain.trials());
        double allowed = engineBound * engine.error() + plainBound * plain.error() + rounding(engine, plain);
        return Math.abs(engine.mean() - plain.mean()) <= allowed;
    }

    /**
     * Whether two counts of the same event can have the same chance behind them: Fisher's exact test, whose false
     * alarms are counted exactly for independent trials and are rarer for trials that are spread more evenly than that.
     */
    boolean sharesAgree(int engineCount, int engineTrials, int plainCount, int plainTrials) {
        return chanceOfShares(engineCount, engineTrials, plainCount, plainTrials) > alpha;
    }

    /** Twice the chance of a split of all that happened as uneven as this one, 1 at most. */
    static double chanceOfShares(int engineCount, int engineTrials, int plainCount, int plainTrials) {
        HypergeometricDistribution ofEngine =
                HypergeometricDistribution.of(engineTrials + plainTrials, engineCount + plainCount, engineTrials);
        double asFew = ofEngine.cumulativeProbability(engineCount);
        double asMany = engineCount == 0 ? 1 : ofEngine.survivalProbability(engineCount - 1);
        return Math.min(1, 2 * Math.min(asFew, asMany));
    }

    /**
     * Whether a percentile of the engine can be one of the plain trials: the share of these below it is that
     * percentile, within the errors of two samples and of a histogram. Where many trials have the same value the
     * percentile may lie anywhere in the step.
     *
     * @param value the engine's percentile
     * @param share which percentile, as a share
     */
    boolean percentileAgrees(double value, double share, int engineTrials, double[] plain) {
        double slack = BUCKET * Math.abs(value);
        double below = 0;
        double upTo = 0;
        for (double one : plain) {
            below += one < value - slack ? 1 : 0;
            upTo += one <= value + slack ? 1 : 0;
        }
        double variance = share * (1 - share);
        double errors = StrictMath.sqrt(variance / engineTrials) + StrictMath.sqrt(variance / plain.length);
        double skewness = Math.abs(1 - 2 * share) / StrictMath.sqrt(variance);
        double bound = widened(zBound, skewness, Math.min(engineTrials, plain.length));
        double allowed = bound * errors + RANK_ERROR;
        return below / plain.length - allowed <= share && share <= upTo / plain.length + allowed;
    }

    /**
     * How far the z-values of one figure over independent cases lie to one side, in standard errors: normal for a right
     * implementation, whatever its figures are, when errors are not stated too small. Values beyond 3 count as 3, so
     * that no single case decides.
     */
    static double commonShift(double... z) {
        double sum = 0;
        for (double one : z) {
            sum += Math.max(-3, Math.min(3, one));
        }
        return sum / StrictMath.sqrt(z.length);
    }

    private static double widened(double bound, double skewness, int trials) {
        double g = Math.abs(skewness) / StrictMath.sqrt(trials);
        return bound + g * (2 * bound * bound + 1) / 6;
    }

    private static double rounding(Engine engine, PlainResult.Figure plain) {
        return ROUNDING * Math.max(Math.abs(engine.mean()), Math.abs(plain.mean()));
    }
}
