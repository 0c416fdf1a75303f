package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.Normal;

/**
 * Draws the coin of the round and the valuation (section 5 of the page on the model). They serve percentiles alone;
 * means count the chance and the mean valuation instead. One instance serves one thread, block after block.
 */
final class ValuationDraws {
    private final Calibration calibration;
    private final double[] coin = new double[Lattice.BLOCK];
    private final double[] uniform = new double[Lattice.BLOCK];
    private final double[] independent = new double[Lattice.BLOCK];
    private final double[] valuation = new double[Lattice.BLOCK];
    private final double[] value = new double[Lattice.BLOCK];

    ValuationDraws(Calibration calibration) {
        this.calibration = calibration;
    }

    void begin(RandomDraws next) {
        next.round(coin, uniform);
        if (calibration.valuation() instanceof Valuation.Independent valued) {
            Estimate.LogNormal amount = (Estimate.LogNormal) valued.amount().toEstimate();
            for (int k = 0; k < uniform.length; k++) {
                independent[k] = amount.median() * StrictMath.exp(amount.sigma() * Normal.inverse(uniform[k]));
            }
        }
    }

    /** Values the company in each trial, and its round where the coin falls below the chance. */
    void value(double[] share, double[] chance) {
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            double base = Amounts.toDouble(lines.lowBase());
            double slope = Amounts.toDouble(lines.lowSlope());
            double otherBase = Amounts.toDouble(lines.highBase());
            double otherSlope = Amounts.toDouble(lines.highSlope());
            for (int k = 0; k < share.length; k++) {
                double first = base + slope * share[k];
                double second = otherBase + otherSlope * share[k];
                double low = Math.min(first, second);
                valuation[k] = low + uniform[k] * (Math.max(first, second) - low);
            }
        } else {
            System.arraycopy(independent, 0, valuation, 0, valuation.length);
        }
        for (int k = 0; k < share.length; k++) {
            value[k] = coin[k] < chance[k] ? valuation[k] : 0;
        }
    }

    double[] valuation() {
        return valuation;
    }

    double[] value() {
        return value;
    }
}
