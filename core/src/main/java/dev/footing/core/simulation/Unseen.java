package dev.footing.core.simulation;

import dev.footing.core.cashflow.Figure;
import dev.footing.core.statistics.RareShare;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The error of a weighted sum of figures that the trials do not show: how much more often a {@link RareEvent} may
 * happen than they have, times the money at its {@link Jumps jump}. Between cases on common random numbers an event
 * counts only where one of them shows it and the other does not. Of that the trials tell how often it is at least, by
 * how far the counts of each randomisation lie apart.
 *
 * <p>A mean that hangs on few large values is as inexact, be they events or not: its error is widened by as much as the
 * values are skewed. It is mutable and is used by one thread.
 */
final class Unseen {
    private final Map<Case, Terms> cases = new LinkedHashMap<>();
    private double variance;
    private double skew;

    /**
     * A strategy of a simulation.
     *
     * @param tally what its trials add up to
     * @param strategy which strategy
     */
    private record Case(Tally tally, int strategy) {}

    /**
     * What is added up of a case.
     *
     * @param sign whether the case adds to the sum or takes off it
     * @param sizes by how much each event moves the sum
     */
    private record Terms(double sign, Map<RareEvent, Double> sizes) {}

    /** Adds a figure. */
    Unseen plus(Tally tally, int strategy, Figure figure, double weight) {
        Terms terms = cases.computeIfAbsent(
                new Case(tally, strategy), first -> new Terms(Math.signum(weight), new EnumMap<>(RareEvent.class)));
        int row = SimulationSetup.FIGURES.indexOf(figure);
        double deviation = tally.deviation(strategy, row);
        variance += weight * weight * deviation * deviation;
        skew += Math.abs(weight * weight * weight * tally.skew(strategy, row));
        for (RareEvent event : RareEvent.all()) {
            double size = Math.abs(weight) * tally.jump(strategy, event, figure);
            if (size > 0) {
                terms.sizes().merge(event, size, Double::sum);
            }
        }
        return this;
    }

    /**
     * The standard error in all.
     *
     * @param shown the standard error that the trials show
     */
    double errorBeside(double shown) {
        if (cases.isEmpty()) {
            return shown;
        }
        Tally tally = cases.keySet().iterator().next().tally();
        double interval = tally.interval();
        double jumps = tally.trials() * variance * variance * variance / (skew * skew);
        double skewed = shown * RareShare.widening(jumps, interval);
        return StrictMath.hypot(shown, Math.max(skewed, ofEvents(tally.trials(), interval)));
    }

    /** The errors of several events add up, as one may bring the other about. */
    private double ofEvents(long trials, double interval) {
        double sum = 0;
        for (RareEvent event : RareEvent.all()) {
            double size = 0;
            long[] apart = new long[0];
            for (Map.Entry<Case, Terms> entry : cases.entrySet()) {
                Terms terms = entry.getValue();
                double own = terms.sizes().getOrDefault(event, 0.0);
                if (own > 0) {
                    size = Math.max(size, own);
                    apart = plus(apart, entry.getKey(), event, (long) terms.sign());
                }
            }
            if (size > 0) {
                long seen = Arrays.stream(apart).map(Math::abs).sum();
                sum += size * RareShare.error(Math.min(seen, trials), trials, interval);
            }
        }
        return sum;
    }

    private static long[] plus(long[] counts, Case added, RareEvent event, long sign) {
        long[] own = added.tally().seenByRandomisation(added.strategy(), event);
        long[] sum = counts.length == 0 ? new long[own.length] : counts;
        for (int r = 0; r < own.length; r++) {
            sum[r] += sign * own[r];
        }
        return sum;
    }
}
