package dev.footing.core.simulation;

/**
 * By how much a figure of one case is above that of another, on common random numbers.
 *
 * @param mean the mean difference; not a number, or infinite, where a trial of either has no end, as a runway may
 * @param error its standard error, paired trial by trial; with fewer than 4,096 trials that of two independent
 *     simulations, which is too wide
 * @param halfInterval half of its 95% interval
 */
public record FigureGap(double mean, double error, double halfInterval) {
    static FigureGap of(SimulationSetup setup, Tally tally, int first, int second, int figure) {
        double referenceGap = setup.reference(first, figure) - setup.reference(second, figure);
        double mean = referenceGap + (tally.sum(first, figure) - tally.sum(second, figure)) / tally.trials();
        double error = tally.gapError(first, second, figure);
        return new FigureGap(mean, error, tally.interval() * error);
    }
}
