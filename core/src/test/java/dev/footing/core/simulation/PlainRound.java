package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.MoneyEstimate;

/** Section 5 of the model: the chance of the round, and what the company is valued at. */
final class PlainRound {
    private PlainRound() {}

    /** P(s). */
    static double pitch(Calibration calibration, double s, double logSlope) {
        double logOdds = calibration.roundIntercept().orElseThrow() + calibration.roundSlope() * s;
        if (logSlope != 0) {
            logOdds += logSlope * StrictMath.log(Math.max(s, 0.01) / calibration.roundReferenceShare());
        }
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    static double meanValuation(Calibration calibration, double s) {
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            return (oneLine(lines, s) + otherLine(lines, s)) / 2;
        }
        MoneyEstimate.LogNormal amount = ((Valuation.Independent) calibration.valuation()).amount();
        return Amounts.toDouble(amount.median()) * StrictMath.exp(amount.sigma() * amount.sigma() / 2);
    }

    /** The valuation that a share u of all valuations does not exceed. */
    static double valuation(Calibration calibration, double s, double u) {
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            double low = Math.min(oneLine(lines, s), otherLine(lines, s));
            double high = Math.max(oneLine(lines, s), otherLine(lines, s));
            return low + u * (high - low);
        }
        MoneyEstimate.LogNormal amount = ((Valuation.Independent) calibration.valuation()).amount();
        return Amounts.toDouble(amount.median()) * StrictMath.exp(amount.sigma() * PlainDistributions.normal(u));
    }

    private static double oneLine(Valuation.Lines lines, double s) {
        return Amounts.toDouble(lines.lowBase()) + Amounts.toDouble(lines.lowSlope()) * s;
    }

    private static double otherLine(Valuation.Lines lines, double s) {
        return Amounts.toDouble(lines.highBase()) + Amounts.toDouble(lines.highSlope()) * s;
    }
}
