package dev.footing.core.simulation;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/**
 * Objectives of all cases trial by trial, each with what its cost of ownership is off in one company, so that shares of
 * the best can be counted once it is known which cases are feasible. Only the first 16,384 trials are kept: they give a
 * share to half a percentage point. No stated mean or percentile reads them. Blocks write to rows of their own.
 */
final class Contest {
    /** Of how many blocks the trials are kept. */
    static final int MOST_BLOCKS = 64;

    private final double[][][] objectives;
    private final int[] trials = new int[MOST_BLOCKS];

    Contest(int cases) {
        this.objectives = new double[MOST_BLOCKS][cases][];
    }

    void begin(int block, int n) {
        trials[block] = n;
    }

    void keep(int block, int strategy, double[] objective, double[] ownership, double[] factors) {
        double[] row = new double[trials[block]];
        for (int k = 0; k < row.length; k++) {
            row[k] = objective[k] - ownership[k] * (factors[k] - 1);
        }
        objectives[block][strategy] = row;
    }

    /**
     * Counts in what share of the trials each case is the best of some.
     *
     * @param cases which cases
     * @param added what is added to the objective of each
     * @return one share for each, which sum to 1; of several that are equal the first counts
     */
    ImmutableDoubleArray best(List<Integer> cases, List<Double> added) {
        long[] won = new long[cases.size()];
        long all = 0;
        double[] more = Doubles.toArray(added);
        for (int block = 0; block < MOST_BLOCKS && trials[block] > 0; block++) {
            double[][] kept = objectives[block];
            double[][] rows = cases.stream().map(i -> kept[i]).toArray(double[][]::new);
            all += trials[block];
            for (int k = 0; k < trials[block]; k++) {
                won[best(rows, more, k)]++;
            }
        }
        ImmutableDoubleArray.Builder shares = ImmutableDoubleArray.builder(won.length);
        for (long wins : won) {
            shares.add((double) wins / all);
        }
        return shares.build();
    }

    private static int best(double[][] rows, double[] added, int trial) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            double objective = rows[i][trial] + added[i];
            if (objective > highest) {
                highest = objective;
                best = i;
            }
        }
        return best;
    }
}
