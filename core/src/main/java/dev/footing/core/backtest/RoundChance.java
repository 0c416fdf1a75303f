package dev.footing.core.backtest;

import dev.footing.api.policy.RoundTiming;
import dev.footing.core.random.Normal;
import java.util.List;

/**
 * The chance of a round within 24 months that fits rounds which came about or did not: the highest of the likelihood of
 * the rounds times a beta distribution that is worth so many rounds at the chance that was believed before. For rounds
 * of one month at the reference product share this is {@code (n0 p0 + k) / (n0 + n)}.
 *
 * @param before what was believed before
 * @param worth how many rounds that is worth
 */
record RoundChance(RoundTiming before, double worth) {
    private static final double LEAST = 1e-4;
    private static final double MOST = 0.98;
    private static final double MOST_LIKELY = 0.99;
    private static final int STEPS = 80;
    private static final double GOLDEN = 0.6180339887498949;
    private static final double STEP = 1e-4;

    /**
     * A round of which the end is known.
     *
     * @param month the month for which it was planned
     * @param pitch the chance that was said that investors say yes, above 0 and below 1
     * @param reach the chance that was said of reaching the round, 0 to 1
     * @param came whether it came about
     */
    record Seen(int month, double pitch, double reach, boolean came) {}

    /** The chance that fits. */
    Fitted fit(List<Seen> rounds) {
        double low = LEAST;
        double high = MOST;
        for (int i = 0; i < STEPS; i++) {
            double lower = high - GOLDEN * (high - low);
            double upper = low + GOLDEN * (high - low);
            if (likelihood(lower, rounds) < likelihood(upper, rounds)) {
                low = lower;
            } else {
                high = upper;
            }
        }
        double chance = (low + high) / 2;
        double step = Math.min(STEP, chance / 2);
        double bend =
                (likelihood(chance + step, rounds) - 2 * likelihood(chance, rounds) + likelihood(chance - step, rounds))
                        / (step * step);
        return new Fitted(chance, 1 / StrictMath.sqrt(Math.max(-bend, Double.MIN_NORMAL)));
    }

    private double likelihood(double chance, List<Seen> rounds) {
        double believed = before.chance24().value();
        double sum = worth * (believed * StrictMath.log(chance) + (1 - believed) * StrictMath.log1p(-chance));
        for (Seen round : rounds) {
            double odds = logit(round.pitch) + odds(chance, round.month) - odds(believed, round.month);
            double raised = round.reach / (1 + StrictMath.exp(-odds));
            sum += StrictMath.log(Math.max(Double.MIN_NORMAL, round.came ? raised : 1 - raised));
        }
        return sum;
    }

    /** The log-odds of a round in a month, as the page on the model has them. */
    private double odds(double chance24, int month) {
        return logit(Math.min(MOST_LIKELY, chance24 * raisedBy(month) / raisedBy(24)));
    }

    private double raisedBy(int month) {
        return Normal.cdf(StrictMath.log(month / before.medianMonths().value()) / before.sigma());
    }

    private static double logit(double chance) {
        return StrictMath.log(chance / (1 - chance));
    }
}
