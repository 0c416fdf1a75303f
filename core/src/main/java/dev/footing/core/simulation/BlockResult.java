package dev.footing.core.simulation;

import java.util.Arrays;

/** What a block adds to the sums, so that blocks can be merged in their order whichever thread simulated them. */
final class BlockResult {
    private final double[][][] sums;
    private final int[][] wins;
    private final double[][] squares;
    private final int[] best;
    private int trials;

    BlockResult(int subjects, int compared) {
        this.sums = new double[subjects][Plot.FIGURES.size()][2];
        this.wins = new int[compared][compared];
        this.squares = new double[compared][compared];
        this.best = new int[compared];
    }

    void begin(int n) {
        trials = n;
        for (double[][] subject : sums) {
            for (double[] figure : subject) {
                figure[0] = 0;
                figure[1] = 0;
            }
        }
        Arrays.fill(best, 0);
    }

    int trials() {
        return trials;
    }

    /** Of a subject's figure: at 0 the sum of differences to its reference, at 1 that of their squares. */
    double[] sums(int subject, int figure) {
        return sums[subject][figure];
    }

    /** In how many trials the objective of one is above that of the other. */
    int[][] wins() {
        return wins;
    }

    /** Sums of the squared differences between the objectives of two, above the diagonal. */
    double[][] squares() {
        return squares;
    }

    /** In how many trials each has the highest objective; the first of several. */
    int[] best() {
        return best;
    }
}
