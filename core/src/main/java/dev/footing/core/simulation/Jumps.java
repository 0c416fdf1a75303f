package dev.footing.core.simulation;

import dev.footing.core.cashflow.Figure;

/**
 * By how much a {@link RareEvent} moves the figures of a strategy, from means that the trials show well whether or not
 * they show the event:
 *
 * <ul>
 *   <li>a share by 1; the chance of the round by the mean chance that investors say yes; what the round brings by that
 *       times the mean valuation, and the objective by the part of it that counts;
 *   <li>ruin, and with it the objective, by what a run-out in the first month would take of the plan: the revenue that
 *       is no margin, what all work on the product is worth, or the cost of ownership, whichever is most; where trials
 *       show such ruins, by their root mean square, and half of one more;
 *   <li>work left undone likewise by what was seen, and half of one as large as the mean work of an incident.
 * </ul>
 *
 * <p>An event is out of reach where cash or the time to production stay 50 standard deviations off what would bring it
 * about; so where nothing varies there is none. One month may have more work than the team can do however little all
 * months vary together, as when a move turns out to take the whole team: that is in reach wherever work varies.
 */
final class Jumps {
    private static final double PRIOR = 0.5;

    /** What lies so many standard deviations off is out of reach, also of costs that are log-normal. */
    private static final double REACH = 50;

    private final SimulationSetup setup;
    private final Tally tally;

    Jumps(SimulationSetup setup, Tally tally) {
        this.setup = setup;
        this.tally = tally;
    }

    /** By how much the event moves the figure; 0 where it does not, and where the event is out of reach. */
    double size(int strategy, RareEvent event, Figure figure) {
        double size = ofEvent(strategy, event, figure);
        return size > 0 && withinReach(strategy, event) ? size : 0;
    }

    /** Whether what decides over the event varies by so much that it may happen, or may not. */
    private boolean withinReach(int strategy, RareEvent event) {
        return switch (event) {
            case ENDS_EARLY -> near(strategy, Figure.LOWEST_CASH, 0);
            case RUNS_OUT, RUINS -> near(strategy, Figure.LOWEST_CASH, 0) || near(strategy, Figure.CASH_AT_HORIZON, 0);
            case MISSES_ROUND ->
                near(strategy, Figure.LOWEST_CASH, 0) || near(strategy, Figure.TIME_TO_PRODUCTION, setup.roundMonth());
            case OVERWHELMS -> deviation(strategy, Figure.PRODUCT_ENGINEER_MONTHS) > 0;
        };
    }

    private boolean near(int strategy, Figure figure, double limit) {
        return Math.abs(mean(strategy, figure) - limit) < REACH * deviation(strategy, figure);
    }

    private double deviation(int strategy, Figure figure) {
        return tally.deviation(strategy, SimulationSetup.FIGURES.indexOf(figure));
    }

    private double ofEvent(int strategy, RareEvent event, Figure figure) {
        return switch (event) {
            case ENDS_EARLY -> figure == Figure.LASTS ? 1 : 0;
            case RUNS_OUT -> figure == Figure.LASTS_TO_HORIZON ? 1 : 0;
            case RUINS -> figure == Figure.RUIN || figure == Figure.OBJECTIVE ? ruin(strategy) : 0;
            case MISSES_ROUND -> setup.roundPlanned() ? missesRound(strategy, figure) : 0;
            case OVERWHELMS ->
                figure == Figure.UNMET_ENGINEER_MONTHS
                        ? seen(
                                strategy,
                                event,
                                figure,
                                setup.strategies().get(strategy).meanIncidentEffort())
                        : 0;
        };
    }

    private double ruin(int strategy) {
        double whole = setup.wholeRuin(strategy);
        if (!setup.ruins()) {
            return 0;
        }
        return tally.seen(strategy, RareEvent.RUINS) == 0 ? whole : seen(strategy, RareEvent.RUINS, Figure.RUIN, whole);
    }

    private double missesRound(int strategy, Figure figure) {
        double chance = mean(strategy, Figure.PITCH);
        double value = chance * mean(strategy, Figure.VALUATION);
        return switch (figure) {
            case RAISE_PROBABILITY -> chance;
            case EXPECTED_VALUE -> value;
            case RETURN_ON_INVESTED -> {
                double invested = setup.strategies().get(strategy).situation().invested();
                yield invested > 0 ? value / invested : 0;
            }
            case PART_ROUND, OBJECTIVE -> setup.roundFactor() * value;
            default -> 0;
        };
    }

    /** The root mean square of a figure that is nought without the event, where it was seen. */
    private double seen(int strategy, RareEvent event, Figure figure, double supposed) {
        int f = SimulationSetup.FIGURES.indexOf(figure);
        double squares = Math.max(0, tally.squaresAroundNought(strategy, f));
        return StrictMath.sqrt((squares + PRIOR * supposed * supposed) / (tally.seen(strategy, event) + PRIOR));
    }

    private double mean(int strategy, Figure figure) {
        return tally.mean(strategy, SimulationSetup.FIGURES.indexOf(figure));
    }
}
