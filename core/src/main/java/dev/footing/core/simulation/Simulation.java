package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.policy.Rules;
import dev.footing.core.random.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The simulation of one startup: all strategies on common random numbers, as many trials as are asked for. What comes
 * out is a function of startup, strategies, calibration, policy, seed and trials: adding a strategy, a thread or a
 * listener moves no bit of the figures of another. It is used by one thread, which may have others work for it.
 */
public final class Simulation {
    /**
     * With fewer trials than these a randomisation has none, and errors are those of independent trials, which are too
     * wide.
     */
    public static final long FEWEST_RANDOMISED = Tally.RANDOMISED;

    static final int BLOCK = Lattice.BLOCK;
    /** Percentiles are those of the first 65,536 trials: exact enough to read, and they cost no more beyond. */
    static final long SPREAD_BLOCKS = 256;

    private static final int BATCH = 64;

    private final SimulationSetup setup;
    private final Policy policy;
    private final Tally tally;
    private final List<Contest> contests = new ArrayList<>();
    private final List<BlockSimulator> simulators = new ArrayList<>();
    private final Workers workers;
    private final List<BlockResult> results = new ArrayList<>();
    /** How figures spread, once it is finished. */
    private final List<FigureHistograms> spreads = new ArrayList<>();

    /**
     * Prepares a simulation.
     *
     * @param startup the startup
     * @param rules calibration and policy
     * @param seed the seed of all random numbers
     * @param stated the strategies of the result, which are compared with each other
     * @param others further strategies, of which a decision needs the signals
     * @param workers who shares it out
     * @param kept how much is kept of how figures spread
     */
    public Simulation(
            Startup startup,
            Rules rules,
            long seed,
            List<SimulationCase> stated,
            List<SimulationCase> others,
            Workers workers,
            Spreads kept) {
        this(new SimulationSetup(startup, rules, seed, stated, others, workers.tables()), rules, workers, kept);
    }

    /**
     * Prepares a simulation of which everything is stated.
     *
     * @param startup the startup
     * @param rules calibration and policy
     * @param seed the seed of all random numbers
     * @param stated the strategies of the result, which are compared with each other
     * @param others further strategies, of which a decision needs the signals
     * @param workers who shares it out
     */
    public Simulation(
            Startup startup,
            Rules rules,
            long seed,
            List<SimulationCase> stated,
            List<SimulationCase> others,
            Workers workers) {
        this(startup, rules, seed, stated, others, workers, Spreads.OF_RESULT);
    }

    private Simulation(SimulationSetup setup, Rules rules, Workers workers, Spreads kept) {
        this.setup = setup;
        this.policy = rules.policy();
        this.workers = workers;
        this.tally = new Tally(setup);
        for (int i = 0; i < workers.number(); i++) {
            simulators.add(new BlockSimulator(setup, kept));
        }
    }

    /**
     * Prepares a simulation that a decision is made by and that states nothing: it keeps no percentile but those that a
     * decision reads, and so is quicker.
     *
     * @param startup the startup
     * @param rules calibration and policy
     * @param seed the seed of all random numbers
     * @param compared the strategies, which are compared with each other
     * @param trials how many trials there will be at most
     * @param workers who shares it out, as far as there are blocks for them
     * @return the simulation, without any trial
     */
    public static Simulation toDecide(
            Startup startup, Rules rules, long seed, List<SimulationCase> compared, long trials, Workers workers) {
        SimulationSetup setup = new SimulationSetup(startup, rules, seed, compared, List.of(), workers.tables());
        long blocks = (trials + BLOCK - 1) / BLOCK;
        Workers busy = workers.withNumber((int) Math.min(blocks, workers.number()));
        return new Simulation(setup, rules, busy, Spreads.OF_DECISION);
    }

    /**
     * Simulates on, up to a number of trials.
     *
     * @param trials how many there are in all afterwards; only the last call may ask for part of a block
     * @param listener gets the number of trials done after each batch
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public void growTo(long trials, LongConsumer listener) {
        if (tally.trials() % BLOCK != 0) {
            throw new InternalFaultException("A cut block of trials cannot grow.");
        }
        if (simulators.isEmpty()) {
            throw new InternalFaultException("A simulation that was finished cannot grow.");
        }
        try (WorkerPool pool = new WorkerPool(simulators, workers)) {
            while (tally.trials() < trials) {
                long first = tally.trials() / BLOCK;
                long now = Math.min((long) BATCH * BLOCK, trials - tally.trials());
                while ((long) results.size() * BLOCK < now) {
                    results.add(new BlockResult(setup.strategies().size(), setup.compared()));
                }
                pool.simulate(first, now, results);
                for (int i = 0; (long) i * BLOCK < now; i++) {
                    tally.add(first + i, results.get(i));
                }
                listener.accept(tally.trials());
            }
        }
        simulators.stream().skip(1).forEach(worker -> worker.handOverTo(simulators.get(0)));
    }

    /**
     * Lets go of what only further trials would need: the rows of months, which take most of the memory. The figures
     * stay, and the simulation grows no more.
     */
    public void finish() {
        for (int i = 0; i < setup.strategies().size(); i++) {
            spreads.add(simulators.get(0).spread(i));
        }
        simulators.clear();
        results.clear();
    }

    /**
     * Has listeners watch the months of a strategy in the trials that follow. It changes no bit of any figure.
     *
     * @param strategy which strategy: stated ones first, then the others
     * @param watches makes one for each thread
     */
    public void watch(int strategy, Supplier<? extends BlockWatch> watches) {
        simulators.forEach(worker -> worker.watch(watches.get(), strategy));
    }

    /**
     * Keeps what {@link #best} counts, from the first trial on. It changes no bit of any figure.
     *
     * @throws IllegalStateException where there are trials already
     */
    public void keepContest() {
        if (tally.trials() > 0) {
            throw new InternalFaultException("A contest is kept from the first trial on.");
        }
        Contest contest = new Contest(setup.strategies().size());
        contests.add(contest);
        simulators.forEach(worker -> worker.keep(contest, policy));
    }

    /**
     * Counts in what share of trials each case has the highest objective of some, with the discrepancy between
     * companies in its cost of ownership: over the first 16,384 trials.
     *
     * @param cases which cases: stated ones first, then the others
     * @param added what is added to the objective of each
     * @return one share for each case, which sum to 1
     * @throws IllegalStateException where no contest is kept
     */
    public ImmutableDoubleArray best(List<Integer> cases, List<Double> added) {
        return contests.stream()
                .findFirst()
                .orElseThrow(() -> new InternalFaultException("No contest is kept."))
                .best(cases, added);
    }

    /** {@return how many trials there are so far} */
    public long trials() {
        return tally.trials();
    }

    /**
     * Gives what a decision needs.
     *
     * @param strategy which strategy: stated ones first, then the others
     * @return its signals
     */
    public Signals signals(int strategy) {
        return statement(strategy).signals(policy);
    }

    /**
     * States the figures of a strategy.
     *
     * @param strategy which of the stated ones
     * @param rival how it compares with the rival, where there is one
     * @return its figures
     */
    public SimulatedOutcome outcome(int strategy, Optional<PairedDifference> rival) {
        return statement(strategy).outcome(rival);
    }

    /**
     * Compares the objectives of two stated strategies trial by trial.
     *
     * @param first one of them
     * @param second the other
     * @return how the first compares with the second
     */
    public PairedObjectives paired(int first, int second) {
        return PairedObjectives.of(setup, tally, first, second);
    }

    /**
     * Compares a figure of two cases.
     *
     * @param first one of them, stated ones first, then the others
     * @param second the other
     * @param figure which figure
     * @return by how much that of the first is above that of the second
     */
    public FigureGap gap(int first, int second, Figure figure) {
        return FigureGap.of(setup, tally, first, second, SimulationSetup.FIGURES.indexOf(figure));
    }

    /**
     * Gives a percentile of a figure.
     *
     * @param strategy its position among those stated
     * @param figure a figure of which the spread is stated
     * @param p the share of trials in which it is no higher
     * @return the percentile
     */
    public double percentile(int strategy, Figure figure, double p) {
        return statement(strategy).percentile(figure, p);
    }

    /**
     * Gives the mean of a figure.
     *
     * @param strategy which case: stated ones first, then the others
     * @param figure which figure
     * @return its mean over all trials
     */
    public double mean(int strategy, Figure figure) {
        return statement(strategy).mean(figure);
    }

    /**
     * Says how exact the share of trials is in which a strategy lasts.
     *
     * @param strategy which strategy
     * @return half of the 95% interval
     */
    public double lastingHalfInterval(int strategy) {
        return statement(strategy).lastingHalfInterval();
    }

    /**
     * Says how exact the median runway of a strategy is.
     *
     * @param strategy which of the compared strategies
     * @return half of the 95% interval in months, by the order of the trials; 0 where most trials reach the horizon
     */
    public double runwayHalfInterval(int strategy) {
        return statement(strategy).runwayHalfInterval();
    }

    Tally tally() {
        return tally;
    }

    private SimulationStatement statement(int strategy) {
        FigureHistograms spread = spreads.isEmpty() ? simulators.get(0).spread(strategy) : spreads.get(strategy);
        return new SimulationStatement(setup, tally, spread, strategy);
    }

    /** {@return the strategies that are simulated, stated ones first} */
    public ImmutableList<SimulationCase> cases() {
        return setup.strategies().stream().map(SimulatedStrategy::asCase).collect(ImmutableList.toImmutableList());
    }
}
