package dev.footing.core.simulation;

import dev.footing.core.cashflow.Figure;

/**
 * How the objectives of two strategies compare on common random numbers. Of two that are equal in every trial the
 * errors are exactly 0.
 *
 * @param mean the mean difference, positive where the first is ahead
 * @param error its standard error
 * @param halfInterval half of its 95% interval
 * @param ahead the share of trials in which the first is ahead
 * @param aheadError the standard error of that share
 * @param aheadHalfInterval half of its 95% interval
 */
public record PairedObjectives(
        double mean, double error, double halfInterval, double ahead, double aheadError, double aheadHalfInterval) {
    static PairedObjectives of(SimulationSetup setup, Tally tally, int first, int second) {
        int objective = SimulationSetup.FIGURES.indexOf(Figure.OBJECTIVE);
        double referenceGap = setup.reference(first, objective) - setup.reference(second, objective);
        double mean = referenceGap + (tally.sum(first, objective) - tally.sum(second, objective)) / tally.trials();
        double error = tally.pairedError(first, second);
        double aheadError = tally.aheadError(first, second);
        return new PairedObjectives(
                mean,
                error,
                tally.interval() * error,
                tally.ahead(first, second),
                aheadError,
                tally.interval() * aheadError);
    }
}
