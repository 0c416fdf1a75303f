package dev.footing.core.sensitivity;

import dev.footing.api.startup.Startup;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import java.util.List;
import java.util.OptionalLong;

/**
 * The trials through which every changed question of an inquiry is looked at: of one seed, so that all see the same
 * random draws and differences between them are paired. It counts what was simulated.
 */
public final class CommonTrials {
    /** So many of the first trials of the assessment. */
    static final long TRIALS = 1_024;

    /** So many tell which numbers matter at all. */
    private static final long FEW_TRIALS = 256;

    /** What all that share it have simulated. */
    private static final class Count {
        private long trials;
    }

    private final OptionalLong seed;
    private final long trials;
    private final Count strategyTrials;
    private final Workers workers;

    /**
     * Takes the seed.
     *
     * @param seed the seed of the assessment; empty where plans decide and nothing is to be simulated
     * @param workers who shares them out; it changes no result
     */
    public CommonTrials(OptionalLong seed, Workers workers) {
        this(seed, TRIALS, new Count(), workers);
    }

    private CommonTrials(OptionalLong seed, long trials, Count strategyTrials, Workers workers) {
        this.seed = seed;
        this.trials = trials;
        this.strategyTrials = strategyTrials;
        this.workers = workers;
    }

    /** The first few of them, to tell apart what is worth all of them; they count with these. */
    CommonTrials few() {
        return new CommonTrials(seed, FEW_TRIALS, strategyTrials, workers);
    }

    /** Whether the simulation decides; else the plans do. */
    boolean decide() {
        return seed.isPresent();
    }

    /**
     * Simulates.
     *
     * @throws IllegalArgumentException where growth is too wide to be drawn
     */
    Simulation simulate(Startup startup, Rules rules, List<SimulationCase> cases) {
        Simulation simulation = Simulation.toDecide(startup, rules, seed.orElseThrow(), cases, trials, workers);
        simulation.growTo(trials, done -> {});
        simulation.finish();
        strategyTrials.trials += trials * cases.size();
        return simulation;
    }

    /** How many trials of a single strategy were simulated so far. */
    long strategyTrials() {
        return strategyTrials.trials;
    }
}
