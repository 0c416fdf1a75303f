package dev.footing.core.simulation;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Correlation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * The luck of one trial that all strategies share: a uniform number for the name of each field, made when it is first
 * asked for, and a normal number for each month. Inputs that are correlated get theirs at once, from correlated
 * normals.
 */
final class PlainLuck {
    private final Map<String, Double> uniforms = new HashMap<>();
    private final double[] monthly;
    private final PlainDistributions distributions;
    private final RandomGenerator random;

    PlainLuck(int horizon, List<Correlation> correlations, PlainDistributions distributions, RandomGenerator random) {
        this.distributions = distributions;
        this.random = random;
        this.monthly = new double[horizon + 1];
        for (int m = 1; m <= horizon; m++) {
            monthly[m] = random.nextGaussian();
        }
        correlate(correlations);
    }

    /** A number above 0 and below 1, the same for the same name. */
    double uniform(String name) {
        return uniforms.computeIfAbsent(name, any -> ((random.nextLong() >>> 12) + 0.5) * 0x1p-52);
    }

    double normal(String name) {
        return PlainDistributions.normal(uniform(name));
    }

    double draw(String name, Estimate estimate) {
        return distributions.quantile(estimate, uniform(name));
    }

    /** Z_m, the noise of users in month m. */
    double noise(int month) {
        return monthly[month];
    }

    /** Gaussian copula: the correlation of the normals is 2 sin(pi rho / 6) where rho is that of the ranks. */
    private void correlate(List<Correlation> correlations) {
        TreeSet<String> sorted = new TreeSet<>();
        for (Correlation correlation : correlations) {
            sorted.add(correlation.first());
            sorted.add(correlation.second());
        }
        List<String> names = List.copyOf(sorted);
        int size = names.size();
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation correlation : correlations) {
            int i = names.indexOf(correlation.first());
            int j = names.indexOf(correlation.second());
            matrix[i][j] = 2 * StrictMath.sin(StrictMath.PI * correlation.rank() / 6);
            matrix[j][i] = matrix[i][j];
        }
        double[][] root = cholesky(matrix);
        double[] independent = new double[size];
        for (int i = 0; i < size; i++) {
            independent[i] = random.nextGaussian();
            double normal = 0;
            for (int j = 0; j <= i; j++) {
                normal += root[i][j] * independent[j];
            }
            uniforms.put(names.get(i), PlainDistributions.normalCdf(normal));
        }
    }

    /** The lower triangle whose product with its own transpose is the matrix. */
    private static double[][] cholesky(double[][] matrix) {
        double[][] root = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double left = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    left -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? StrictMath.sqrt(left) : left / root[j][j];
            }
        }
        return root;
    }
}
