package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.simulation.FigureGap;
import dev.footing.core.simulation.Simulation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be done and what it comes to, path by path. Path 0 is doing nothing: staying on the current strategy. A plan
 * knows no error.
 */
interface Paths {
    /**
     * By how much a figure changes against doing nothing.
     *
     * @param mean the mean change; not finite where a runway has no end
     * @param error its standard error; empty of a plan
     * @param halfInterval half of its 95% interval; 0 of a plan
     */
    record Difference(double mean, OptionalDouble error, double halfInterval) {}

    /** The mean of a figure. */
    double mean(int path, Figure figure);

    /** The change of a figure against doing nothing. */
    Difference change(int path, Figure figure);

    /** The median runway; empty beyond the horizon. Known of the paths whose effects are stated, not of all. */
    OptionalDouble runway(int path);

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

    /**
     * Paths as simulated, on the same random draws as the strategies of the assessment.
     *
     * @param simulation the simulation, in which doing nothing comes first
     */
    record SimulatedPaths(Simulation simulation) implements Paths {
        @Override
        public double mean(int path, Figure figure) {
            return simulation.mean(path, figure);
        }

        @Override
        public Difference change(int path, Figure figure) {
            FigureGap gap = simulation.gap(path, 0, figure);
            return new Difference(gap.mean(), OptionalDouble.of(gap.error()), gap.halfInterval());
        }

        @Override
        public OptionalDouble runway(int path) {
            return simulation.signals(path).runway();
        }
    }
}
