package dev.footing.core.recovery;

import dev.footing.core.cashflow.Figure;
import dev.footing.core.simulation.Gap;
import dev.footing.core.simulation.Simulation;
import java.util.OptionalDouble;

/**
 * Paths as simulated, on the same luck as the strategies of the assessment.
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
        Gap gap = simulation.gap(path, 0, figure);
        return new Difference(gap.mean(), OptionalDouble.of(gap.error()), gap.halfInterval());
    }

    @Override
    public OptionalDouble runway(int path) {
        return simulation.signals(path).runway();
    }
}
