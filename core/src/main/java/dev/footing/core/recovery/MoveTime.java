package dev.footing.core.recovery;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.SimulationView;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long a move takes: what the simulation says, else the plan.
 *
 * @param months months to production, the median of the trials or as planned
 * @param most the months that four trials of five need at most; empty of a plan
 */
public record MoveTime(double months, OptionalDouble most) {
    /** The share of trials in which a move takes no longer than {@link #most}. */
    public static final double MOST = 4 / 5.0;

    private static final double MEDIAN = 1 / 2.0;

    /** A span that misses a whole week by less is taken for that week. */
    private static final double SAME = 1e-9;

    /**
     * Asks the simulation, else the plan.
     *
     * @param candidate the strategy to which one moves
     * @param view the simulation; empty without one
     * @return how long the move takes
     */
    public static MoveTime of(Candidate candidate, Optional<SimulationView> view) {
        return view.map(trials -> new MoveTime(
                        trials.percentile(candidate.id(), Figure.TIME_TO_PRODUCTION, MEDIAN),
                        OptionalDouble.of(trials.percentile(candidate.id(), Figure.TIME_TO_PRODUCTION, MOST))))
                .orElseGet(() -> new MoveTime(candidate.signals().months(), OptionalDouble.empty()));
    }

    /** {@return the weeks that it spans: its months, rounded up to whole weeks, one at least} */
    int weeks() {
        return (int) Math.max(1, Math.ceil(months * Months.WEEKS - SAME));
    }

    /**
     * The work of the move in these months, as planned, by the rule by which the model has a team build: what the team
     * cannot do takes longer, so no more work fits into them than free engineers do.
     *
     * @param building engineers whom the build takes
     * @param leaving engineer-months that leaving the current strategy takes
     * @param free engineers who are free for it
     * @return engineer-months
     */
    double work(double building, double leaving, double free) {
        return Math.min(months * building + leaving, months * free);
    }

    /** What is said of it beside the weeks. */
    Explanation explanation() {
        return most.isPresent()
                ? Explanation.of(RecoveryCode.MOVE_TAKES)
                        .figure("median", months, Unit.MONTHS)
                        .figure("most", most.getAsDouble(), Unit.MONTHS)
                        .figure("share", MOST, Unit.SHARE)
                        .build()
                : Explanation.of(RecoveryCode.MOVE_TAKES_AS_PLANNED)
                        .figure("months", months, Unit.MONTHS)
                        .build();
    }
}
