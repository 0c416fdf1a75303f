package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.core.cashflow.Figure;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Paths as planned.
 *
 * @param figures the figures of each path
 */
record PlannedPaths(ImmutableList<ImmutableMap<Figure, Double>> figures) implements Paths {
    @Override
    public double mean(int path, Figure figure) {
        return Optional.ofNullable(figures.get(path).get(figure)).orElseThrow();
    }

    @Override
    public Difference change(int path, Figure figure) {
        return new Difference(mean(path, figure) - mean(0, figure), OptionalDouble.empty(), 0);
    }

    @Override
    public OptionalDouble runway(int path) {
        double months = mean(path, Figure.RUNWAY);
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }
}
