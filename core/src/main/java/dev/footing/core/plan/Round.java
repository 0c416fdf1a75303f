package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;

/**
 * The next round (section 5 of the page on the model).
 *
 * @param pitch P(s): the chance that investors say yes
 * @param raiseProbability the pitch, or nothing where cash or product do not reach the round
 * @param valuationLow the low end of the valuation
 * @param valuationHigh the high end of the valuation
 * @param expected raise probability times mean valuation
 */
record Round(double pitch, double raiseProbability, double valuationLow, double valuationHigh, double expected) {
    private static final double NORMAL_P90 = 1.2815515655446004;
    private static final double LEAST_SHARE = 0.01;

    static Round of(double productShare, boolean reached, Calibration calibration) {
        double pitch = pitch(productShare, calibration);
        double raise = reached ? pitch : 0;
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            double one = Amounts.toDouble(lines.lowBase()) + Amounts.toDouble(lines.lowSlope()) * productShare;
            double other = Amounts.toDouble(lines.highBase()) + Amounts.toDouble(lines.highSlope()) * productShare;
            double low = Math.min(one, other);
            double high = Math.max(one, other);
            return new Round(pitch, raise, low, high, raise * ((low + high) / 2));
        }
        Estimate.LogNormal amount = (Estimate.LogNormal)
                ((Valuation.Independent) calibration.valuation()).amount().toEstimate();
        double spread = NORMAL_P90 * amount.sigma();
        return new Round(
                pitch,
                raise,
                amount.median() * StrictMath.exp(-spread),
                amount.median() * StrictMath.exp(spread),
                raise * (amount.median() * StrictMath.exp(amount.sigma() * amount.sigma() / 2)));
    }

    private static double pitch(double productShare, Calibration calibration) {
        double logSlope = calibration.roundLogSlope().likely();
        double odds = calibration.roundIntercept() + calibration.roundSlope() * productShare;
        if (logSlope != 0) {
            odds += logSlope * StrictMath.log(Math.max(productShare, LEAST_SHARE) / calibration.roundReferenceShare());
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
