package dev.footing.core.simulation;

import dev.footing.api.quantity.Estimate;
import dev.footing.core.random.Normal;
import dev.footing.core.random.QuantileTable;
import dev.footing.core.statistics.Means;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Draws an uncertain number by its inverse distribution. Immutable and safe to share. */
interface Sampler {
    /** One draw for each trial of a block, from the luck with a field. */
    void fill(double[] out, Field field, Luck luck);

    /** One draw from a uniform number between 0 and 1. */
    double at(double luck);

    /** The mean of all draws. */
    double mean();

    /** Makes samplers, and each table once. */
    final class Maker {
        private final Map<Double, QuantileTable> tables = new HashMap<>();

        Sampler sampler(Estimate estimate) {
            return sampler(estimate, Double.POSITIVE_INFINITY);
        }

        /** A sampler whose draws above {@code most} count as that; only what has no upper end is ever drawn there. */
        Sampler sampler(Estimate estimate, double most) {
            if (estimate instanceof Estimate.Pert pert) {
                double width = pert.high() - pert.low();
                double mode = (pert.likely() - pert.low()) / width;
                return new OfRange(tables.computeIfAbsent(mode, QuantileTable::pert), pert, width);
            }
            if (estimate instanceof Estimate.LogNormal logNormal && logNormal.sigma() > 0) {
                return new OfLogNormal(logNormal, most);
            }
            return new OfFixed(estimate.likely());
        }
    }

    /** A number that is known. */
    record OfFixed(double value) implements Sampler {
        @Override
        public void fill(double[] out, Field field, Luck luck) {
            Arrays.fill(out, value);
        }

        @Override
        public double at(double luck) {
            return value;
        }

        @Override
        public double mean() {
            return value;
        }
    }

    /** A Beta-PERT distribution. */
    record OfRange(QuantileTable table, Estimate.Pert pert, double width) implements Sampler {
        @Override
        public void fill(double[] out, Field field, Luck luck) {
            table.fill(out, luck.uniform(field), pert.low(), width, out.length);
        }

        @Override
        public double at(double luck) {
            return pert.low() + width * table.at(luck);
        }

        @Override
        public double mean() {
            return Means.of(pert);
        }
    }

    /** A log-normal distribution. */
    record OfLogNormal(Estimate.LogNormal estimate, double most) implements Sampler {
        @Override
        public void fill(double[] out, Field field, Luck luck) {
            double[] normal = luck.normal(field);
            for (int k = 0; k < out.length; k++) {
                out[k] = value(normal[k]);
            }
        }

        @Override
        public double at(double luck) {
            return value(Normal.inverse(luck));
        }

        private double value(double normal) {
            return Math.min(most, estimate.median() * StrictMath.exp(estimate.sigma() * normal));
        }

        @Override
        public double mean() {
            return Means.of(estimate);
        }
    }
}
