package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rank correlations can hold at once. A Gaussian copula with Spearman's rank correlation rho has the correlation
 * {@code 2 sin(pi rho / 6)} between its normals; the matrix of these must be positive definite.
 *
 * @param correlations correlations of one startup
 */
record CorrelationRules(ImmutableList<Correlation> correlations) {
    void check() {
        Set<String> pairs = new HashSet<>();
        Set<String> names = new TreeSet<>();
        for (Correlation correlation : correlations) {
            checkInput(correlation.first());
            checkInput(correlation.second());
            names.add(correlation.first());
            names.add(correlation.second());
            if (!pairs.add(correlation.first() + ' ' + correlation.second())) {
                throw broken(pair(correlation) + " twice", "must name each pair once", "Keep one of them.");
            }
        }
        if (!positiveDefinite(matrix(ImmutableList.copyOf(names)))) {
            String set = correlations.stream()
                    .map(correlation -> pair(correlation) + " " + correlation.rank())
                    .collect(Collectors.joining(", "));
            throw broken(
                    correlations.size() == 1 ? set : correlations.size() + " that exclude each other",
                    "must be ranks that a distribution can have at once",
                    correlations.size() == 1
                            ? "Give a rank above -1 and below 1."
                            : "Bring some of these nearer to zero: " + set + ".");
        }
    }

    private static void checkInput(String id) {
        boolean uncertain = Inputs.find(id).filter(Input::uncertain).isPresent();
        if (!uncertain) {
            List<String> known = Inputs.all().stream()
                    .filter(Input::uncertain)
                    .map(Input::id)
                    .toList();
            throw broken(
                    '"' + id + '"',
                    "must name an uncertain input",
                    KnownNames.of(known).wayOut(id));
        }
    }

    private static String pair(Correlation correlation) {
        return correlation.first() + " with " + correlation.second();
    }

    private static InvalidValueException broken(String value, String rule, String wayOut) {
        return new InvalidValueException(Inputs.CORRELATIONS.id(), value, rule, wayOut);
    }

    private double[][] matrix(ImmutableList<String> names) {
        double[][] matrix = new double[names.size()][names.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation correlation : correlations) {
            int i = names.indexOf(correlation.first());
            int j = names.indexOf(correlation.second());
            matrix[i][j] = 2 * StrictMath.sin(StrictMath.PI * correlation.rank() / 6);
            matrix[j][i] = matrix[i][j];
        }
        return matrix;
    }

    /** Cholesky's decomposition exists just where a symmetric matrix is positive definite. */
    private static boolean positiveDefinite(double[][] a) {
        double smallestPivot = 1e-12;
        double[][] root = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (i != j) {
                    root[i][j] = rest / root[j][j];
                } else if (rest > smallestPivot) {
                    root[i][i] = StrictMath.sqrt(rest);
                } else {
                    return false;
                }
            }
        }
        return true;
    }
}
