package dev.footing.core.simulation;

import com.google.common.base.Preconditions;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.random.Lattice;
import dev.footing.core.statistics.Moments;

/**
 * A weighted sum of figures of cases that share their luck: of one simulation, or of several with the same seed and as
 * many trials. Its error is paired: what the simulations have in common cancels. It is mutable and is used by one
 * thread.
 */
public final class Contrast {
    private final double[] sums = new double[Lattice.RANDOMISATIONS];
    private long[] counts = new long[0];
    private long trials;
    private double bound;

    /** Starts with nothing. */
    public Contrast() {}

    /**
     * Adds a figure.
     *
     * @param simulation where it comes from
     * @param subject which case, stated ones first, then the others
     * @param figure which figure, finite in every trial
     * @param weight what it counts; negative to take it off
     * @return this
     */
    public Contrast plus(Simulation simulation, int subject, Figure figure, double weight) {
        Tally tally = simulation.tally();
        Preconditions.checkArgument(
                trials == 0 || trials == tally.trials(), "%s trials beside %s.", tally.trials(), trials);
        trials = tally.trials();
        counts = tally.counts();
        int row = Plot.FIGURES.indexOf(figure);
        double[] parts = tally.parts(subject, row);
        for (int r = 0; r < sums.length; r++) {
            sums[r] += weight * parts[r];
        }
        bound += StrictMath.abs(weight) * tally.error(subject, row);
        return this;
    }

    /**
     * {@return the standard error of the mean of the sum; with fewer than 4,096 trials the sum of the errors, which is
     * an upper bound}
     */
    public double error() {
        return trials < Tally.RANDOMISED ? bound : Moments.errorOf(sums, counts);
    }
}
