package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;

/**
 * The next round as a plan states it.
 *
 * @param pitch P(s): the chance that investors say yes
 * @param raiseProbability the pitch, or nothing where cash or product do not reach the round
 * @param valuationLow the low end of the valuation
 * @param valuationHigh the high end of the valuation
 */
record PlanRound(double pitch, double raiseProbability, double valuationLow, double valuationHigh) {
    private static final double NORMAL_P90 = 1.2815515655446004;

    static PlanRound of(double pitch, double raiseProbability, double productShare, Calibration calibration) {
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            double first = Amounts.toDouble(lines.lowBase()) + Amounts.toDouble(lines.lowSlope()) * productShare;
            double second = Amounts.toDouble(lines.highBase()) + Amounts.toDouble(lines.highSlope()) * productShare;
            return new PlanRound(pitch, raiseProbability, Math.min(first, second), Math.max(first, second));
        }
        Estimate.LogNormal amount = (Estimate.LogNormal)
                ((Valuation.Independent) calibration.valuation()).amount().toEstimate();
        double spread = StrictMath.exp(NORMAL_P90 * amount.sigma());
        return new PlanRound(pitch, raiseProbability, amount.median() / spread, amount.median() * spread);
    }
}
