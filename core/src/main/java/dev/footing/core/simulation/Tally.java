package dev.footing.core.simulation;

import dev.footing.core.cashflow.Figure;
import dev.footing.core.random.Lattice;
import dev.footing.core.statistics.Moments;
import dev.footing.core.statistics.RareShare;
import java.util.Arrays;

/** Adds up the results of blocks, in their order. */
final class Tally {
    /** From so many trials each randomisation has a block of its own, and errors come from the randomisations. */
    static final long RANDOMISED = (long) Lattice.RANDOMISATIONS * Lattice.BLOCK;

    /**
     * Half of a 95% interval in standard errors: of Student's t with 8 degrees of freedom, and of the normal. The means
     * of 16 shifts would have 15 were they normal; what incidents leave in them has an excess kurtosis of about 2, with
     * which 16 are worth 8 (Satterthwaite: 2 * 16 / (2 + 32/15)).
     */
    private static final double T_975 = 2.306004135204166;

    private static final double NORMAL_975 = 1.959963984540054;

    private final SimulationSetup setup;
    private final long[] counts = new long[Lattice.RANDOMISATIONS];
    private final double[][][] sums;
    private final double[][] squares;
    private final double[][] cubes;
    private final long[][][] wins;
    private final double[][] differences;
    private final long[] best;
    private final long[][][] within;
    private final double[] valueSquares;
    private final Jumps jumps;
    private long trials;

    Tally(SimulationSetup setup) {
        this.setup = setup;
        this.jumps = new Jumps(setup, this);
        int strategies = setup.strategies().size();
        int compared = setup.compared();
        int figures = SimulationSetup.FIGURES.size();
        this.sums = new double[strategies][figures][Lattice.RANDOMISATIONS];
        this.squares = new double[strategies][figures];
        this.cubes = new double[strategies][figures];
        this.wins = new long[compared][compared][Lattice.RANDOMISATIONS];
        this.differences = new double[compared][compared];
        this.best = new long[compared];
        this.valueSquares = new double[strategies];
        this.within = new long[strategies][RareEvent.all().size()][Lattice.RANDOMISATIONS];
    }

    void add(long block, BlockResult result) {
        int randomisation = (int) (block % Lattice.RANDOMISATIONS);
        counts[randomisation] += result.trials();
        trials += result.trials();
        for (int i = 0; i < sums.length; i++) {
            for (int f = 0; f < squares[i].length; f++) {
                sums[i][f][randomisation] += result.sums(i, f)[0];
                squares[i][f] += result.sums(i, f)[1];
                cubes[i][f] += result.sums(i, f)[2];
            }
            valueSquares[i] += result.valueSquares()[i];
            for (int event = 0; event < within[i].length; event++) {
                within[i][event][randomisation] += result.within(i)[event];
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
    double sum(int strategy, int figure) {
        double sum = 0;
        for (double part : sums[strategy][setup.source(figure)]) {
            sum += part;
        }
        return sum;
    }

    /** The sums of a figure's differences to its reference, one for each randomisation. */
    double[] parts(int strategy, int figure) {
        return sums[strategy][setup.source(figure)];
    }

    /** How many trials each randomisation has. */
    long[] counts() {
        return counts;
    }

    /** The mean of a figure. */
    double mean(int strategy, int figure) {
        return Moments.mean(setup.reference(strategy, figure), sum(strategy, figure), trials);
    }

    /** The sum of the squares of a figure itself. */
    double squaresAroundNought(int strategy, int figure) {
        double reference = setup.reference(strategy, figure);
        return squares[strategy][setup.source(figure)]
                + 2 * reference * sum(strategy, figure)
                + trials * reference * reference;
    }

    /** The mean square of what the round brings, the coin and the valuation drawn. */
    double meanValueSquare(int strategy) {
        return valueSquares[strategy] / trials;
    }

    /** How many trials show an event. */
    long seen(int strategy, RareEvent event) {
        return Arrays.stream(seenByRandomisation(strategy, event)).sum();
    }

    /** How many trials of each randomisation show an event. */
    long[] seenByRandomisation(int strategy, RareEvent event) {
        long[] seen = new long[Lattice.RANDOMISATIONS];
        for (int r = 0; r < seen.length; r++) {
            seen[r] = event.shown(within[strategy][event.place()][r], counts[r]);
        }
        return seen;
    }

    /** By how much an event moves a figure. */
    double jump(int strategy, RareEvent event, Figure figure) {
        return jumps.size(strategy, event, figure);
    }

    /**
     * Whether all figures of a strategy are those of one of another simulation on the same random numbers, to the bit.
     */
    boolean same(int strategy, Tally other, int otherStrategy) {
        for (int f = 0; f < squares[strategy].length; f++) {
            if (!same(strategy, other, otherStrategy, f)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure of both is the same, to the bit. */
    boolean same(int strategy, Tally other, int otherStrategy, int figure) {
        return setup.reference(strategy, figure) == other.setup.reference(otherStrategy, figure)
                && squares[strategy][setup.source(figure)] == other.squares[otherStrategy][other.setup.source(figure)]
                && Arrays.equals(parts(strategy, figure), other.parts(otherStrategy, figure));
    }

    /** The mean cube of a figure's differences to its mean. */
    double skew(int strategy, int figure) {
        int f = setup.source(figure);
        return Moments.cubesAroundMean(sum(strategy, f), squares[strategy][f], cubes[strategy][f], trials) / trials;
    }

    double deviation(int strategy, int figure) {
        return Moments.standardDeviation(sum(strategy, figure), squares[strategy][setup.source(figure)], trials);
    }

    /** The standard error of a figure's mean: what the trials show, and what they do not; see {@link Unseen}. */
    double error(int strategy, int figure) {
        Figure which = SimulationSetup.FIGURES.get(figure);
        return new Unseen().plus(this, strategy, which, 1).errorBeside(shownError(strategy, figure));
    }

    private double shownError(int strategy, int figure) {
        return trials < RANDOMISED
                ? deviation(strategy, figure) / StrictMath.sqrt((double) trials)
                : Moments.errorOf(sums[strategy][setup.source(figure)], counts);
    }

    /** Half of the 95% interval in standard errors. */
    double interval() {
        return trials < RANDOMISED ? NORMAL_975 : T_975;
    }

    /**
     * The standard error of the mean difference between the objectives of two strategies, paired trial by trial; 0
     * where all figures of both are equal.
     */
    double pairedError(int first, int second) {
        int objective = SimulationSetup.FIGURES.indexOf(Figure.OBJECTIVE);
        if (trials >= RANDOMISED) {
            return gapError(first, second, objective);
        }
        double referenceGap = setup.reference(first, objective) - setup.reference(second, objective);
        double sum = sum(first, objective) - sum(second, objective) + referenceGap * trials;
        double ofSquares = first < second ? differences[first][second] : differences[second][first];
        double shown = Moments.standardDeviation(sum, ofSquares, trials) / StrictMath.sqrt((double) trials);
        return same(first, this, second) ? 0 : gapErrorBeside(shown, first, second, objective);
    }

    /** The standard error of the mean difference between any figure of any two strategies; 0 where all are equal. */
    double gapError(int first, int second, int figure) {
        if (same(first, this, second)) {
            return 0;
        }
        double shown = trials < RANDOMISED
                ? StrictMath.hypot(shownError(first, figure), shownError(second, figure))
                : shownGap(parts(first, figure), parts(second, figure));
        return gapErrorBeside(shown, first, second, figure);
    }

    private double shownGap(double[] first, double[] second) {
        double[] gaps = new double[Lattice.RANDOMISATIONS];
        for (int r = 0; r < gaps.length; r++) {
            gaps[r] = first[r] - second[r];
        }
        return Moments.errorOf(gaps, counts);
    }

    private double gapErrorBeside(double shown, int first, int second, int figure) {
        Figure which = SimulationSetup.FIGURES.get(figure);
        return new Unseen()
                .plus(this, first, which, 1)
                .plus(this, second, which, -1)
                .errorBeside(shown);
    }

    /** The share of trials in which the objective of one is above that of the other. */
    double ahead(int first, int second) {
        return (double) won(first, second) / trials;
    }

    private long won(int first, int second) {
        return Arrays.stream(wins[first][second]).sum();
    }

    double aheadError(int first, int second) {
        if (same(first, this, second)) {
            return 0;
        }
        return StrictMath.hypot(
                shownAheadError(first, second), RareShare.error(won(first, second), trials, interval()));
    }

    private double shownAheadError(int first, int second) {
        if (trials < RANDOMISED) {
            return shareError(ahead(first, second));
        }
        double[] won = new double[Lattice.RANDOMISATIONS];
        for (int r = 0; r < won.length; r++) {
            won[r] = wins[first][second][r];
        }
        return Moments.errorOf(won, counts);
    }

    private double shareError(double share) {
        return StrictMath.sqrt(share * (1 - share) / trials);
    }

    /** The share of trials in which it has the highest objective. */
    double best(int strategy) {
        return (double) best[strategy] / trials;
    }
}
