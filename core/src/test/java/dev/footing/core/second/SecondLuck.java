package dev.footing.core.second;

import dev.footing.api.quantity.Estimate;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** What chance decides in one trial. Nothing here knows the engine's streams; only distributions are the same. */
interface SecondLuck {
    /** The plan view: every estimate at its likely value, no overrun, steady growth, no incidents. */
    SecondLuck PLAN = new SecondLuck() {
        @Override
        public double value(Estimate estimate) {
            return estimate.likely();
        }

        @Override
        public double normal() {
            return 0;
        }

        @Override
        public int incidents(double rate) {
            return 0;
        }
    };

    double value(Estimate estimate);

    double normal();

    int incidents(double rate);

    /** The simulation: all drawn. */
    static SecondLuck drawn(RandomGenerator random) {
        return new DrawnLuck(random, random::nextLong, new HashMap<>());
    }

    /** Samplers of others for the distributions that the page names. */
    record DrawnLuck(
            RandomGenerator random,
            UniformRandomProvider uniform,
            Map<Estimate, ContinuousDistribution.Sampler> samplers)
            implements SecondLuck {
        @Override
        public double value(Estimate estimate) {
            if (estimate instanceof Estimate.Pert pert) {
                return pert.low()
                        + (pert.high() - pert.low())
                                * samplers.computeIfAbsent(pert, any -> beta(pert))
                                        .sample();
            }
            if (estimate instanceof Estimate.LogNormal logNormal) {
                return logNormal.median() * StrictMath.exp(logNormal.sigma() * normal());
            }
            return estimate.likely();
        }

        private ContinuousDistribution.Sampler beta(Estimate.Pert pert) {
            double width = pert.high() - pert.low();
            double alpha = 1 + 4 * (pert.likely() - pert.low()) / width;
            double beta = 1 + 4 * (pert.high() - pert.likely()) / width;
            return BetaDistribution.of(alpha, beta).createSampler(uniform);
        }

        @Override
        public double normal() {
            return random.nextGaussian();
        }

        @Override
        public int incidents(double rate) {
            return rate > 0
                    ? PoissonDistribution.of(rate).createSampler(uniform).sample()
                    : 0;
        }
    }
}
