package dev.footing.core.simulation;

import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.startup.Correlation;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rank correlations between uncertain inputs: a Gaussian copula. Normals with the correlation {@code 2 sin(pi rho / 6)}
 * have Spearman's rank correlation rho; they are sums of independent ones by Cholesky's decomposition.
 */
final class Copula {
    private final List<RandomInput> inputs;
    private final double[][] root;

    private Copula(List<RandomInput> inputs, double[][] root) {
        this.inputs = inputs;
        this.root = root;
    }

    static Copula of(List<Correlation> correlations) {
        List<RandomInput> inputs = new ArrayList<>();
        for (RandomInput input : RandomInput.values()) {
            boolean named = correlations.stream()
                    .anyMatch(correlation -> correlation.first().equals(input.id())
                            || correlation.second().equals(input.id()));
            if (named) {
                inputs.add(input);
            }
        }
        return new Copula(inputs, cholesky(matrix(inputs, correlations)));
    }

    boolean holds(RandomInput input) {
        return inputs.contains(input);
    }

    /** The normal draws of an input: its own independent draws and those of the inputs before it. */
    void fill(double[] out, RandomInput input, Lattice lattice, long block) {
        int row = inputs.indexOf(input);
        double[] uniform = new double[out.length];
        Arrays.fill(out, 0);
        for (int j = 0; j <= row; j++) {
            lattice.fill(uniform, inputs.get(j).coordinate(), block);
            for (int k = 0; k < out.length; k++) {
                out[k] += root[row][j] * Normal.inverse(uniform[k]);
            }
        }
    }

    private static double[][] matrix(List<RandomInput> inputs, List<Correlation> correlations) {
        double[][] matrix = new double[inputs.size()][inputs.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation correlation : correlations) {
            int i = position(inputs, correlation.first());
            int j = position(inputs, correlation.second());
            matrix[i][j] = 2 * StrictMath.sin(StrictMath.PI * correlation.rank() / 6);
            matrix[j][i] = matrix[i][j];
        }
        return matrix;
    }

    private static int position(List<RandomInput> inputs, String id) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new InternalFaultException("No input for the correlated input " + id + ".");
    }

    /** The lower triangle whose product with its transpose is the matrix, which a startup's rules keep positive. */
    private static double[][] cholesky(double[][] a) {
        double[][] root = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? StrictMath.sqrt(rest) : rest / root[j][j];
            }
        }
        return root;
    }
}
