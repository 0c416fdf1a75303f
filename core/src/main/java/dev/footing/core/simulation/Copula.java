package dev.footing.core.simulation;

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
    private final List<Field> fields;
    private final double[][] root;

    private Copula(List<Field> fields, double[][] root) {
        this.fields = fields;
        this.root = root;
    }

    static Copula of(List<Correlation> correlations) {
        List<Field> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean named = correlations.stream()
                    .anyMatch(correlation -> correlation.first().equals(field.id())
                            || correlation.second().equals(field.id()));
            if (named) {
                fields.add(field);
            }
        }
        return new Copula(fields, cholesky(matrix(fields, correlations)));
    }

    boolean holds(Field field) {
        return fields.contains(field);
    }

    /** The normal luck of a field: its own independent luck and that of the fields before it. */
    void fill(double[] out, Field field, Lattice lattice, long block) {
        int row = fields.indexOf(field);
        double[] uniform = new double[out.length];
        Arrays.fill(out, 0);
        for (int j = 0; j <= row; j++) {
            lattice.fill(uniform, fields.get(j).coordinate(), block);
            for (int k = 0; k < out.length; k++) {
                out[k] += root[row][j] * Normal.inverse(uniform[k]);
            }
        }
    }

    private static double[][] matrix(List<Field> fields, List<Correlation> correlations) {
        double[][] matrix = new double[fields.size()][fields.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation correlation : correlations) {
            int i = position(fields, correlation.first());
            int j = position(fields, correlation.second());
            matrix[i][j] = 2 * StrictMath.sin(StrictMath.PI * correlation.rank() / 6);
            matrix[j][i] = matrix[i][j];
        }
        return matrix;
    }

    private static int position(List<Field> fields, String id) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("No field for the correlated input " + id + ".");
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
