package dev.footing.core.cashflow;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.RoundTiming;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.core.random.Normal;

/** The next round (section 5 of the page on the model), one entry a trial. */
final class Round {
    private static final double LEAST_SHARE = 0.01;
    /** However late it is, a round is not certain. */
    private static final double MOST_LIKELY = 0.99;

    private final double intercept;
    private final double slope;
    private final boolean logarithmic;
    private final double referenceShare;
    private final double meanBase;
    private final double meanSlope;
    private final double widthBase;
    private final double widthSlope;
    private final double ownVariance;

    private final double[] share;
    private final double[] pitch;
    private final double[] raise;
    private final double[] valuation;
    private final double[] variance;
    private final double[] expected;

    Round(Calibration calibration, int roundMonth, int width) {
        this.intercept = calibration.roundTiming().isPresent()
                ? logOdds(calibration.roundTiming().orElseThrow(), roundMonth)
                : calibration.roundIntercept().orElse(0.0);
        this.slope = calibration.roundSlope();
        this.logarithmic = !calibration.roundLogSlope().equals(Estimate.fixed(0));
        this.referenceShare = calibration.roundReferenceShare();
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            this.meanBase = (Amounts.toDouble(lines.lowBase()) + Amounts.toDouble(lines.highBase())) / 2;
            this.meanSlope = (Amounts.toDouble(lines.lowSlope()) + Amounts.toDouble(lines.highSlope())) / 2;
            this.widthBase = Amounts.toDouble(lines.highBase()) - Amounts.toDouble(lines.lowBase());
            this.widthSlope = Amounts.toDouble(lines.highSlope()) - Amounts.toDouble(lines.lowSlope());
            this.ownVariance = 0;
        } else {
            Estimate.LogNormal amount = (Estimate.LogNormal)
                    ((Valuation.Independent) calibration.valuation()).amount().toEstimate();
            this.meanBase = amount.median() * StrictMath.exp(amount.sigma() * amount.sigma() / 2);
            this.meanSlope = 0;
            this.widthBase = 0;
            this.widthSlope = 0;
            double relative = StrictMath.exp(amount.sigma() * amount.sigma()) - 1;
            this.ownVariance = meanBase * meanBase * relative;
        }
        this.share = new double[width];
        this.pitch = new double[width];
        this.raise = new double[width];
        this.valuation = new double[width];
        this.variance = new double[width];
        this.expected = new double[width];
    }

    /** The log-odds of a round in a month at the reference product share. */
    private static double logOdds(RoundTiming timing, int month) {
        double chance =
                Math.min(MOST_LIKELY, timing.chance24().value() * raisedBy(timing, month) / raisedBy(timing, 24));
        return StrictMath.log(chance / (1 - chance));
    }

    /** The share of those that raise who have raised by a month. */
    private static double raisedBy(RoundTiming timing, int month) {
        return Normal.cdf(StrictMath.log(month / timing.medianMonths().value()) / timing.sigma());
    }

    void hold(Situation situation, Transition transition, SharedDraws draws, CashFlow flow) {
        Rows.times(share, 1 / (situation.engineers() * situation.calibratedRoundMonth()), flow.productBeforeRound());
        for (int k = 0; k < share.length; k++) {
            double odds = intercept + slope * share[k];
            if (logarithmic) {
                odds += draws.roundLogSlope()[k] * StrictMath.log(Math.max(share[k], LEAST_SHARE) / referenceShare);
            }
            pitch[k] = 1 / (1 + StrictMath.exp(-odds));
        }
        double[] lowest = flow.lowestBeforeRound();
        double[] months = transition.months();
        for (int k = 0; k < share.length; k++) {
            boolean product = situation.live() || months[k] < situation.calibratedRoundMonth();
            raise[k] = product && lowest[k] >= 0 ? pitch[k] : 0;
        }
        for (int k = 0; k < share.length; k++) {
            valuation[k] = meanBase + meanSlope * share[k];
        }
        for (int k = 0; k < share.length; k++) {
            double width = widthBase + widthSlope * share[k];
            variance[k] = ownVariance + width * width / 12;
        }
        Rows.product(expected, raise, valuation);
    }

    /** Mean product share of the months up to the round. */
    double[] share() {
        return share;
    }

    /** P(s): the chance that investors say yes. */
    double[] pitch() {
        return pitch;
    }

    /** The pitch, or nothing where cash or product do not reach the round. */
    double[] raise() {
        return raise;
    }

    /** The mean valuation. */
    double[] valuation() {
        return valuation;
    }

    /** The variance of the valuation around its mean: of a uniform one, or of a log-normal one. */
    double[] variance() {
        return variance;
    }

    /** Raise probability times mean valuation. */
    double[] expected() {
        return expected;
    }
}
