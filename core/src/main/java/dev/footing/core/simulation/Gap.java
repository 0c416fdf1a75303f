package dev.footing.core.simulation;

/**
 * By how much a figure of one case is above that of another on the same luck.
 *
 * @param mean the mean difference; not a number, or infinite, where a trial of either has no end, as a runway may
 * @param error its standard error, paired trial by trial; with fewer than 4,096 trials that of two that share no luck,
 *     which is too wide
 * @param halfInterval half of its 95% interval
 */
public record Gap(double mean, double error, double halfInterval) {
    static Gap of(Plot plot, Tally tally, int one, int other, int figure) {
        double referenceGap = plot.reference(one, figure) - plot.reference(other, figure);
        double mean = referenceGap + (tally.sum(one, figure) - tally.sum(other, figure)) / tally.trials();
        double error = tally.gapError(one, other, figure);
        return new Gap(mean, error, tally.interval() * error);
    }
}
