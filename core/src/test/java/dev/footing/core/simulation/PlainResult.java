package dev.footing.core.simulation;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.strategy.StrategyId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the plain trials gave: every figure of every trial of every strategy. */
final class PlainResult {
    private final int trials;
    private final Map<StrategyId, Map<String, double[]>> values =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

    /**
     * One figure over all trials.
     *
     * @param error the standard error of the mean
     * @param skewness the third standardised moment, 0 where nothing varies
     */
    record Figure(double mean, double stdev, double error, double skewness, int trials) {
        static Figure of(double[] values) {
            int n = values.length;
            double mean = Arrays.stream(values).sum() / n;
            double squares = 0;
            double cubes = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
                cubes += (value - mean) * (value - mean) * (value - mean);
            }
            double stdev = n > 1 ? StrictMath.sqrt(squares / (n - 1)) : 0;
            double skewness = stdev > 0 ? cubes / n / (stdev * stdev * stdev) : 0;
            return new Figure(mean, stdev, stdev / StrictMath.sqrt(n), skewness, n);
        }
    }

    PlainResult(int trials) {
        this.trials = trials;
    }

    void put(StrategyId strategy, int trial, Map<String, Double> figures) {
        Map<String, double[]> ofStrategy = values.computeIfAbsent(strategy, any -> new TreeMap<>());
        figures.forEach((name, value) -> ofStrategy.computeIfAbsent(name, any -> new double[trials])[trial] = value);
    }

    /** The names of the figures that exist. */
    ImmutableSortedSet<String> names(StrategyId strategy) {
        return ImmutableSortedSet.copyOf(of(strategy).keySet());
    }

    Figure figure(StrategyId strategy, String name) {
        return Figure.of(values(strategy, name));
    }

    double mean(StrategyId strategy, String name) {
        return figure(strategy, name).mean();
    }

    /** The figure of each trial, in the order of trials: those of two strategies belong together in pairs. */
    double[] values(StrategyId strategy, String name) {
        return Optional.ofNullable(of(strategy).get(name))
                .orElseThrow(() -> new IllegalArgumentException("No figure " + name + " in " + names(strategy)))
                .clone();
    }

    /** The smallest value that at least this share of trials does not exceed. */
    double percentile(StrategyId strategy, String name, double share) {
        double[] sorted = values(strategy, name);
        Arrays.sort(sorted);
        int rank = (int) StrictMath.ceil(share * trials);
        return sorted[Math.max(0, Math.min(trials - 1, rank - 1))];
    }

    private Map<String, double[]> of(StrategyId strategy) {
        return Optional.ofNullable(values.get(strategy))
                .orElseThrow(() -> new IllegalArgumentException("No strategy " + strategy + " in " + values.keySet()));
    }
}
