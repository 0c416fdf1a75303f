package dev.footing.core.assessment;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.core.decision.UnsettledThresholds;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.Spreads;
import dev.footing.core.simulation.Workers;
import java.util.OptionalLong;

/**
 * Whether and how to simulate.
 *
 * @param enabled whether to simulate at all; otherwise plans decide
 * @param exactly the number of trials; empty to add trials until the decision no longer depends on their number
 * @param seed the seed of all random numbers
 * @param workers whose threads share it out, and how many of them; it changes no result
 * @param listener is notified of progress
 * @param kept how much is kept of how figures spread
 */
public record SimulationOptions(
        boolean enabled, OptionalLong exactly, long seed, Workers workers, Listener listener, Spreads kept) {
    /** The numbers of trials that may be asked for. */
    public static final Range TRIALS = Range.of(1, 1e9, Unit.COUNT);

    /** The numbers of threads that may be asked for. */
    public static final Range THREADS = Range.of(1, 1_024, Unit.COUNT);

    private static final long FIRST = Simulation.FEWEST_RANDOMISED;

    /** Is notified of the progress of a simulation by the thread that runs the assessment. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Trials were added.
         *
         * @param trials trials done
         * @param atMost the most trials that may be needed
         */
        void simulated(long trials, long atMost);
    }

    /** {@return one thread, seed 1, as many trials as the decision needs} */
    public static SimulationOptions usual() {
        return new SimulationOptions(
                true, OptionalLong.empty(), 1, Workers.own(1), (trials, atMost) -> {}, Spreads.OF_RESULT);
    }

    /**
     * Fixes the number of trials.
     *
     * @param trials how many
     * @return these options with exactly that many
     */
    public SimulationOptions withTrials(long trials) {
        return new SimulationOptions(enabled, OptionalLong.of(trials), seed, workers, listener, kept);
    }

    /**
     * Changes the seed.
     *
     * @param other any number
     * @return these options with that seed
     */
    public SimulationOptions withSeed(long other) {
        return new SimulationOptions(enabled, exactly, other, workers, listener, kept);
    }

    /**
     * Changes the workers.
     *
     * @param other whose threads share it out, and how many of them
     * @return these options with those
     */
    public SimulationOptions withWorkers(Workers other) {
        return new SimulationOptions(enabled, exactly, seed, other, listener, kept);
    }

    /**
     * Changes the listener.
     *
     * @param other the only one to be notified from now on
     * @return these options with that listener
     */
    public SimulationOptions withListener(Listener other) {
        return new SimulationOptions(enabled, exactly, seed, workers, other, kept);
    }

    /** These options, for no more than one row says of a startup. */
    SimulationOptions forRow() {
        return new SimulationOptions(enabled, exactly, seed, workers, listener, Spreads.OF_ROW);
    }

    /** These options, with a simulation. */
    SimulationOptions simulating() {
        return new SimulationOptions(true, exactly, seed, workers, listener, kept);
    }

    /** {@return these options without a simulation} */
    public SimulationOptions disabled() {
        return new SimulationOptions(false, OptionalLong.empty(), seed, workers, listener, kept);
    }

    long firstTrials() {
        return exactly.orElse(FIRST);
    }

    long mostTrials() {
        return exactly.orElse(UnsettledThresholds.MOST_TRIALS);
    }

    /** The seed, where there is a simulation that needs it. */
    OptionalLong seedUsed() {
        return enabled ? OptionalLong.of(seed) : OptionalLong.empty();
    }
}
