package dev.footing.core.recovery;

import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.Workers;

/**
 * How paths are simulated, where they are.
 *
 * @param trials how many trials there are
 * @param seed where all random draws come from
 * @param workers who shares them out
 */
public record Sampling(long trials, long seed, Workers workers) {
    /** More trials than these say no more of months and steps that a reader could use. */
    public static final long MOST = Simulation.FEWEST_RANDOMISED;
}
