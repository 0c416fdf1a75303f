package dev.footing.core.simulation;

import dev.footing.core.cashflow.Figure;

/**
 * How the objectives of two strategies compare on the same luck.
 *
 * @param mean the mean difference, positive where the first is ahead
 * @param error its standard error
 * @param halfInterval half of its 95% interval
 * @param ahead the share of trials in which the first is ahead
 * @param aheadError the standard error of that share
 * @param aheadHalfInterval half of its 95% interval
 */
public record Paired(
        double mean, double error, double halfInterval, double ahead, double aheadError, double aheadHalfInterval) {
    static Paired of(Plot plot, Tally tally, int one, int other) {
        int objective = Plot.FIGURES.indexOf(Figure.OBJECTIVE);
        double referenceGap = plot.reference(one, objective) - plot.reference(other, objective);
        double mean = referenceGap + (tally.sum(one, objective) - tally.sum(other, objective)) / tally.trials();
        double error = tally.pairedError(one, other, objective, referenceGap);
        double aheadError = tally.aheadError(one, other);
        return new Paired(
                mean,
                error,
                tally.interval() * error,
                tally.ahead(one, other),
                aheadError,
                tally.interval() * aheadError);
    }
}
