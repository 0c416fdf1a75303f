package dev.footing.core.simulation;

import dev.footing.api.quantity.Estimate;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The distributions of estimates, as a library has them. */
final class PlainDistributions {
    /**
     * Into how many equal cells u is put for a range, as the library searches some 20 microseconds for one value. A
     * cell stands for its middle, which moves the mean of a range by less than 1e-5 of its width, a hundredth of the
     * error that 20,000 trials leave.
     */
    private static final int CELLS = 4_096;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Map<Estimate.Pert, BetaDistribution> betas = new HashMap<>();
    private final Map<Estimate.Pert, double[]> found = new HashMap<>();
    private final Map<Estimate.Pert, ContinuousDistribution.Sampler> samplers = new HashMap<>();

    /** The value below which a share u of an estimate lies. */
    double quantile(Estimate estimate, double u) {
        if (estimate instanceof Estimate.Fixed fixed) {
            return fixed.value();
        }
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return logNormal.median() * StrictMath.exp(logNormal.sigma() * normal(u));
        }
        Estimate.Pert pert = (Estimate.Pert) estimate;
        int cell = (int) Math.min(CELLS - 1, u * CELLS);
        double[] known = found.computeIfAbsent(pert, any -> new double[CELLS]);
        if (known[cell] == 0) {
            known[cell] = beta(pert).inverseCumulativeProbability((cell + 0.5) / CELLS);
        }
        return scaled(pert, known[cell]);
    }

    /** A value of its own, which shares nothing with any other. */
    double sample(Estimate estimate, RandomGenerator random) {
        if (estimate instanceof Estimate.Fixed fixed) {
            return fixed.value();
        }
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return logNormal.median() * StrictMath.exp(logNormal.sigma() * random.nextGaussian());
        }
        Estimate.Pert pert = (Estimate.Pert) estimate;
        return scaled(
                pert,
                samplers.computeIfAbsent(pert, p -> beta(p).createSampler(random::nextLong))
                        .sample());
    }

    /** A Poisson number: how many gaps of a mean of 1 end before the mean number. */
    static int poisson(double mean, RandomGenerator random) {
        int count = 0;
        for (double time = random.nextExponential(); time < mean; time += random.nextExponential()) {
            count++;
        }
        return count;
    }

    static double normal(double u) {
        return NORMAL.inverseCumulativeProbability(u);
    }

    static double normalCdf(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    private BetaDistribution beta(Estimate.Pert pert) {
        return betas.computeIfAbsent(pert, p -> {
            double width = p.high() - p.low();
            return BetaDistribution.of(1 + 4 * (p.likely() - p.low()) / width, 1 + 4 * (p.high() - p.likely()) / width);
        });
    }

    private static double scaled(Estimate.Pert pert, double share) {
        return pert.low() + (pert.high() - pert.low()) * share;
    }
}
