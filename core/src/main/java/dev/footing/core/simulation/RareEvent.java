package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.core.cashflow.Figure;

/**
 * What a trial may show that moves figures by a jump, however close the trial beside it: all else moves them gradually.
 */
enum RareEvent {
    /** Cash runs out before the month up to which it must last. */
    ENDS_EARLY(Figure.LASTS, true),
    /** Cash runs out within the horizon. */
    RUNS_OUT(Figure.LASTS_TO_HORIZON, true),
    /** So much is lost with it as a run-out in the first months takes: more than {@link SimulationSetup#deepRuin}. */
    RUINS(Figure.RUIN, false),
    /** The round is not reached, for want of cash or of a product. */
    MISSES_ROUND(Figure.RAISE_PROBABILITY, true),
    /** Some month has work that the team cannot do; the figure says how much. */
    OVERWHELMS(Figure.UNMET_ENGINEER_MONTHS, false);

    private static final ImmutableList<RareEvent> ALL = ImmutableList.copyOf(values());

    private final Figure figure;
    private final boolean nought;

    RareEvent(Figure figure, boolean nought) {
        this.figure = figure;
        this.nought = nought;
    }

    /** The events, in the order in which counts hold them. */
    static ImmutableList<RareEvent> all() {
        return ALL;
    }

    /** Its place among them. */
    int place() {
        return ALL.indexOf(this);
    }

    /** The figure by which a trial shows it. */
    Figure figure() {
        return figure;
    }

    /** How many of so many trials show it, of which the figure is within the limit in so many. */
    long shown(long within, long trials) {
        return nought ? within : trials - within;
    }

    /** In how many of the first trials the figure is nought, or as near to it as a limit. */
    static int within(double limit, double[] values, int n) {
        int within = 0;
        for (int k = 0; k < n; k++) {
            within += Math.abs(values[k]) <= limit ? 1 : 0;
        }
        return within;
    }
}
