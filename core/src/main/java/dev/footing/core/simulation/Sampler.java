package dev.footing.core.simulation;

import dev.footing.api.quantity.Estimate;
import dev.footing.core.random.Normal;
import dev.footing.core.random.QuantileTable;
import dev.footing.core.random.QuantileTables;
import java.util.Arrays;

/** Draws an uncertain number by its inverse distribution. Immutable and safe to share. */
interface Sampler {
    /** One draw for each trial of a block, from the random numbers of an input. */
    void fill(double[] out, RandomInput input, RandomDraws random);

    /** One draw from a uniform number between 0 and 1. */
    double at(double uniform);

    /** The mean of all draws. */
    double mean();

    /** Makes samplers, from tables that are made once. */
    record Maker(QuantileTables tables) {
        Sampler sampler(Estimate estimate) {
            return sampler(estimate, Double.POSITIVE_INFINITY);
        }

        /** A sampler whose draws above {@code most} count as that; only what has no upper end is ever drawn there. */
        Sampler sampler(Estimate estimate, double most) {
            if (estimate instanceof Estimate.Pert pert) {
                double width = pert.high() - pert.low();
                double mode = (pert.likely() - pert.low()) / width;
                return new OfRange(tables.pert(mode), pert, width);
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
        public void fill(double[] out, RandomInput input, RandomDraws random) {
            Arrays.fill(out, value);
        }

        @Override
        public double at(double uniform) {
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
        public void fill(double[] out, RandomInput input, RandomDraws random) {
            table.fill(out, random.uniform(input), pert.low(), width, out.length);
        }

        @Override
        public double at(double uniform) {
            return pert.low() + width * table.at(uniform);
        }

        @Override
        public double mean() {
            return pert.mean();
        }
    }

    /** A log-normal distribution. */
    record OfLogNormal(Estimate.LogNormal estimate, double most) implements Sampler {
        @Override
        public void fill(double[] out, RandomInput input, RandomDraws random) {
            double[] normal = random.normal(input);
            for (int k = 0; k < out.length; k++) {
                out[k] = value(normal[k]);
            }
        }

        @Override
        public double at(double uniform) {
            return value(Normal.inverse(uniform));
        }

        private double value(double normal) {
            return Math.min(most, estimate.median() * StrictMath.exp(estimate.sigma() * normal));
        }

        @Override
        public double mean() {
            return estimate.mean();
        }
    }
}
