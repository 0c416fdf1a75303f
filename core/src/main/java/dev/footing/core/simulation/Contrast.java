package dev.footing.core.simulation;

import com.google.common.base.Preconditions;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.random.Lattice;
import dev.footing.core.statistics.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A weighted sum of figures of cases on common random numbers: of one simulation, or of several with the same seed and
 * as many trials. Its error is paired: what the simulations have in common cancels, and where a case has the same
 * figures in both, nothing is left of it. It is mutable and is used by one thread.
 */
public final class Contrast {
    private final List<Term> terms = new ArrayList<>();

    /**
     * A figure that is added.
     *
     * @param tally what the trials of its simulation add up to
     * @param strategy which strategy
     * @param figure which figure
     * @param weight what it counts
     */
    private record Term(Tally tally, int strategy, Figure figure, double weight) {
        int row() {
            return SimulationSetup.FIGURES.indexOf(figure);
        }

        /** Whether another takes off exactly what this adds. */
        boolean cancels(Term other) {
            return figure == other.figure
                    && weight == -other.weight
                    && tally.same(strategy, other.tally, other.strategy, row())
                    && (!jumps() || tally.same(strategy, other.tally, other.strategy));
        }

        /** Whether an event that the trials may not show moves it; where none does, equal sums are equal figures. */
        private boolean jumps() {
            for (RareEvent event : RareEvent.all()) {
                if (tally.jump(strategy, event, figure) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Starts with nothing. */
    public Contrast() {}

    /**
     * Adds a figure.
     *
     * @param simulation where it comes from
     * @param strategy which case, stated ones first, then the others
     * @param figure which figure, finite in every trial
     * @param weight what it counts; negative to take it off
     * @return this
     */
    public Contrast plus(Simulation simulation, int strategy, Figure figure, double weight) {
        Tally tally = simulation.tally();
        long trials = terms.isEmpty() ? tally.trials() : terms.get(0).tally().trials();
        Preconditions.checkArgument(trials == tally.trials(), "%s trials beside %s.", tally.trials(), trials);
        terms.add(new Term(tally, strategy, figure, weight));
        return this;
    }

    /**
     * {@return the standard error of the mean of the sum; with fewer than 4,096 trials the sum of the errors of what
     * does not cancel, which is an upper bound; 0 where all cancels}
     */
    public double error() {
        List<Term> left = new ArrayList<>();
        for (Term term : terms) {
            Optional<Term> opposite = left.stream().filter(term::cancels).findFirst();
            opposite.ifPresentOrElse(left::remove, () -> left.add(term));
        }
        if (left.isEmpty()) {
            return 0;
        }
        Tally tally = left.get(0).tally();
        if (tally.trials() < Tally.RANDOMISED) {
            return left.stream()
                    .mapToDouble(
                            term -> StrictMath.abs(term.weight()) * term.tally().error(term.strategy(), term.row()))
                    .sum();
        }
        double[] sums = new double[Lattice.RANDOMISATIONS];
        Unseen unseen = new Unseen();
        for (Term term : left) {
            double[] parts = term.tally().parts(term.strategy(), term.row());
            for (int r = 0; r < sums.length; r++) {
                sums[r] += term.weight() * parts[r];
            }
            unseen.plus(term.tally(), term.strategy(), term.figure(), term.weight());
        }
        return unseen.errorBeside(Moments.errorOf(sums, tally.counts()));
    }
}
