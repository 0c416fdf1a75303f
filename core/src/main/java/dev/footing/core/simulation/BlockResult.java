package dev.footing.core.simulation;

import java.util.Arrays;

/** What a block adds to the sums, so that blocks can be merged in their order whichever thread simulated them. */
final class BlockResult {
    private final double[][][] sums;
    private final int[][] wins;
    private final double[][] squares;
    private final int[] best;
    private final int[][] within;
    private final double[] valueSquares;
    private int trials;

    BlockResult(int strategies, int compared) {
        this.sums = new double[strategies][SimulationSetup.FIGURES.size()][3];
        this.wins = new int[compared][compared];
        this.squares = new double[compared][compared];
        this.best = new int[compared];
        this.within = new int[strategies][RareEvent.all().size()];
        this.valueSquares = new double[strategies];
    }

    void begin(int n) {
        trials = n;
        for (double[][] strategy : sums) {
            for (double[] figure : strategy) {
                figure[0] = 0;
                figure[1] = 0;
                figure[2] = 0;
            }
        }
        Arrays.fill(best, 0);
    }

    int trials() {
        return trials;
    }

    /**
     * Of a strategy's figure: at 0 the sum of differences to its reference, at 1 that of their squares, at 2 of cubes.
     */
    double[] sums(int strategy, int figure) {
        return sums[strategy][figure];
    }

    /** In how many trials the objective of one is above that of the other. */
    int[][] wins() {
        return wins;
    }

    /**
     * Of each strategy the sum of what the square of the round's value is on the mean, the coin and the valuation
     * drawn.
     */
    double[] valueSquares() {
        return valueSquares;
    }

    /** In how many trials the figure of each {@link RareEvent} is within its limit, in their order. */
    int[] within(int strategy) {
        return within[strategy];
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
