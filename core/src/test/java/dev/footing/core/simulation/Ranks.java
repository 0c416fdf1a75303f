package dev.footing.core.simulation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation of values of which no two are the same. */
final class Ranks {
    private Ranks() {}

    static double correlation(double[] ones, double[] others) {
        double[] ranks = of(ones);
        double[] otherRanks = of(others);
        double n = ones.length;
        double squares = 0;
        for (int i = 0; i < ones.length; i++) {
            squares += (ranks[i] - otherRanks[i]) * (ranks[i] - otherRanks[i]);
        }
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static double[] of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
