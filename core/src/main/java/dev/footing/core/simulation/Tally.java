package dev.footing.core.simulation;

import dev.footing.core.random.Lattice;
import dev.footing.core.statistics.Moments;

/** Adds up the results of blocks, in their order. */
final class Tally {
    /** From so many trials each randomisation has a block of its own, and errors come from the randomisations. */
    static final long RANDOMISED = (long) Lattice.RANDOMISATIONS * Lattice.BLOCK;

    /** Half of a 95% interval in standard errors: of Student's t with 15 degrees of freedom, and of the normal. */
    private static final double T_975 = 2.131449545559774;

    private static final double NORMAL_975 = 1.959963984540054;

    private final Plot plot;
    private final long[] counts = new long[Lattice.RANDOMISATIONS];
    private final double[][][] sums;
    private final double[][] squares;
    private final long[][][] wins;
    private final double[][] differences;
    private final long[] best;
    private long trials;

    Tally(Plot plot) {
        this.plot = plot;
        int subjects = plot.subjects().size();
        int compared = plot.compared();
        int figures = Plot.FIGURES.size();
        this.sums = new double[subjects][figures][Lattice.RANDOMISATIONS];
        this.squares = new double[subjects][figures];
        this.wins = new long[compared][compared][Lattice.RANDOMISATIONS];
        this.differences = new double[compared][compared];
        this.best = new long[compared];
    }

    void add(long block, BlockResult result) {
        int randomisation = (int) (block % Lattice.RANDOMISATIONS);
        counts[randomisation] += result.trials();
        trials += result.trials();
        for (int i = 0; i < sums.length; i++) {
            for (int f = 0; f < squares[i].length; f++) {
                sums[i][f][randomisation] += result.sums(i, f)[0];
                squares[i][f] += result.sums(i, f)[1];
            }
        }
        for (int a = 0; a < best.length; a++) {
            best[a] += result.best()[a];
            for (int b = 0; b < best.length; b++) {
                wins[a][b][randomisation] += result.wins()[a][b];
                differences[a][b] += result.squares()[a][b];
            }
        }
    }

    long trials() {
        return trials;
    }

    /** The sum of a figure's differences to its reference. */
    double sum(int subject, int figure) {
        double sum = 0;
        for (double part : sums[subject][plot.source(figure)]) {
            sum += part;
        }
        return sum;
    }

    /** The sums of a figure's differences to its reference, one for each randomisation. */
    double[] parts(int subject, int figure) {
        return sums[subject][plot.source(figure)];
    }

    /** How many trials each randomisation has. */
    long[] counts() {
        return counts;
    }

    double deviation(int subject, int figure) {
        return Moments.standardDeviation(sum(subject, figure), squares[subject][plot.source(figure)], trials);
    }

    /** The standard error of a figure's mean. */
    double error(int subject, int figure) {
        return trials < RANDOMISED
                ? deviation(subject, figure) / StrictMath.sqrt((double) trials)
                : Moments.errorOf(sums[subject][plot.source(figure)], counts);
    }

    /** Half of the 95% interval in standard errors. */
    double interval() {
        return trials < RANDOMISED ? NORMAL_975 : T_975;
    }

    /** The standard error of the mean difference between a figure of two subjects, paired trial by trial. */
    double pairedError(int one, int other, int figure, double referenceGap) {
        if (trials >= RANDOMISED) {
            double[] gaps = new double[Lattice.RANDOMISATIONS];
            for (int r = 0; r < gaps.length; r++) {
                gaps[r] = sums[one][figure][r] - sums[other][figure][r];
            }
            return Moments.errorOf(gaps, counts);
        }
        double sum = sum(one, figure) - sum(other, figure) + referenceGap * trials;
        double ofSquares = one < other ? differences[one][other] : differences[other][one];
        return Moments.standardDeviation(sum, ofSquares, trials) / StrictMath.sqrt((double) trials);
    }

    /** The standard error of the mean difference between any figure of any two subjects. */
    double gapError(int one, int other, int figure) {
        if (trials < RANDOMISED) {
            double first = error(one, figure);
            double second = error(other, figure);
            return StrictMath.sqrt(first * first + second * second);
        }
        return pairedError(one, other, plot.source(figure), 0);
    }

    /** The share of trials in which the objective of one is above that of the other. */
    double ahead(int one, int other) {
        long won = 0;
        for (long part : wins[one][other]) {
            won += part;
        }
        return (double) won / trials;
    }

    double aheadError(int one, int other) {
        double share = ahead(one, other);
        if (trials < RANDOMISED) {
            return shareError(share);
        }
        double[] won = new double[Lattice.RANDOMISATIONS];
        for (int r = 0; r < won.length; r++) {
            won[r] = wins[one][other][r];
        }
        return Moments.errorOf(won, counts);
    }

    private double shareError(double share) {
        return StrictMath.sqrt(share * (1 - share) / trials);
    }

    /** The share of trials in which it has the highest objective. */
    double best(int subject) {
        return (double) best[subject] / trials;
    }
}
