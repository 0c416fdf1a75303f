package dev.footing.core;

import dev.footing.core.assessment.SimulationOptions;
import java.util.Objects;

/**
 * The part of the builder that says how to simulate.
 *
 * @param <B> the builder
 */
abstract class SimulationChoices<B> extends StrategyChoices<B> {
    private SimulationOptions simulation = SimulationOptions.usual();

    SimulationOptions simulation() {
        return simulation;
    }

    /**
     * Simulates just so many trials. Without this they grow, from 4,096 to 65,536 at most, until the decision no longer
     * hangs on their number.
     *
     * @param exactly 1 to 1,000,000,000; below 4,096 errors are those of independent trials, which are too wide
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where it is outside
     */
    public B trials(int exactly) {
        this.simulation = simulation.withTrials(SimulationOptions.TRIALS.check("trials", exactly));
        return self();
    }

    /**
     * Draws all random numbers from another seed than 1. The same seed gives the same result, bit for bit.
     *
     * @param number any number
     * @return this
     */
    public B seed(long number) {
        this.simulation = simulation.withSeed(number);
        return self();
    }

    /**
     * Lets several threads simulate. Their number changes no bit of the result. The thread that asks is one of them;
     * the others are daemons, which are started for each assessment and end with it, so they keep no program from
     * ending. {@link Assessor#start(dev.footing.api.startup.Startup, java.util.concurrent.Executor)} uses the threads
     * of an executor instead.
     *
     * @param number 1, which is the thread that asks, to 1,024
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where it is outside
     */
    public B threads(int number) {
        int checked = SimulationOptions.THREADS.check("threads", number);
        this.simulation = simulation.withWorkers(simulation.workers().withNumber(checked));
        return self();
    }

    /**
     * Has the progress of every simulation reported. A listener of one assessment alone is handed to
     * {@link Assessor#assess(dev.footing.api.startup.Startup, Progress)}.
     *
     * @param listener is called by the thread that simulates first, which is the one that asks for the assessment
     * @return this
     */
    public B progress(Progress listener) {
        this.simulation = simulation.withListener(Objects.requireNonNull(listener, "listener")::simulated);
        return self();
    }

    /**
     * Decides by plans alone: what happens when nothing goes wrong. It takes microseconds, and says nothing of what
     * else may happen.
     *
     * @return this
     */
    public B withoutSimulation() {
        this.simulation = simulation.disabled();
        return self();
    }
}
