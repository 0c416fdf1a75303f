package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.random.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The simulation of one startup: all strategies on the same luck, as many trials as are asked for. What comes out is a
 * function of startup, strategies, calibration, policy, seed and trials: adding a strategy, a thread or a listener
 * moves no bit of the figures of another. It is used by one thread, which may have others work for it.
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

    private final Plot plot;
    private final Policy policy;
    private final Tally tally;
    private final List<Worker> workers = new ArrayList<>();
    private final List<BlockResult> results = new ArrayList<>();

    /**
     * Prepares a simulation.
     *
     * @param startup the startup
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     * @param seed where all luck comes from
     * @param stated the strategies of the result, which are compared with each other
     * @param others further strategies, of which a decision needs the signals
     * @param threads how many threads work
     */
    public Simulation(
            Startup startup,
            Calibration calibration,
            Policy policy,
            long seed,
            List<Case> stated,
            List<Case> others,
            int threads) {
        this.plot = new Plot(startup, calibration, policy, seed, stated, others);
        this.policy = policy;
        this.tally = new Tally(plot);
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(plot));
        }
        for (int i = 0; i < BATCH; i++) {
            results.add(new BlockResult(plot.subjects().size(), plot.compared()));
        }
    }

    /**
     * Simulates on, up to a number of trials.
     *
     * @param trials how many there are in all afterwards; only the last call may ask for part of a block
     * @param listener is told after each batch how many are done
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public void growTo(long trials, LongConsumer listener) {
        if (tally.trials() % BLOCK != 0) {
            throw new IllegalStateException("A cut block of trials cannot grow.");
        }
        try (Crew crew = new Crew(workers)) {
            while (tally.trials() < trials) {
                long first = tally.trials() / BLOCK;
                long now = Math.min((long) BATCH * BLOCK, trials - tally.trials());
                crew.simulate(first, now, results);
                for (int i = 0; (long) i * BLOCK < now; i++) {
                    tally.add(first + i, results.get(i));
                }
                listener.accept(tally.trials());
            }
        }
        workers.stream().skip(1).forEach(worker -> worker.handOverTo(workers.get(0)));
    }

    /**
     * Tells somebody what the months of a strategy bring, in the trials that follow. It moves no bit of any figure.
     *
     * @param subject which strategy: stated ones first, then the others
     * @param watches makes one for each thread
     */
    public void tell(int subject, Supplier<? extends BlockWatch> watches) {
        workers.forEach(worker -> worker.tell(watches.get(), subject));
    }

    /** {@return how many trials there are so far} */
    public long trials() {
        return tally.trials();
    }

    /**
     * Tells what a decision needs.
     *
     * @param subject which strategy: stated ones first, then the others
     * @return its signals
     */
    public Signals signals(int subject) {
        return statement(subject).signals(policy);
    }

    /**
     * States the figures of a strategy.
     *
     * @param subject which of the stated ones
     * @param rival how it compares with the rival, where there is one
     * @return its figures
     */
    public SimulatedOutcome outcome(int subject, Optional<PairedDifference> rival) {
        return statement(subject).outcome(rival);
    }

    /**
     * Compares the objectives of two stated strategies trial by trial.
     *
     * @param one one of them
     * @param other the other
     * @return how the first compares with the second
     */
    public Paired paired(int one, int other) {
        return Paired.of(plot, tally, one, other);
    }

    /**
     * Compares a figure of two cases.
     *
     * @param one one of them, stated ones first, then the others
     * @param other the other
     * @param figure which figure
     * @return by how much that of the first is above that of the second
     */
    public Gap gap(int one, int other, Figure figure) {
        return Gap.of(plot, tally, one, other, Plot.FIGURES.indexOf(figure));
    }

    /**
     * Tells the mean of a figure.
     *
     * @param subject which case: stated ones first, then the others
     * @param figure which figure
     * @return its mean over all trials
     */
    public double mean(int subject, Figure figure) {
        return statement(subject).mean(figure);
    }

    /**
     * Tells how exact the share of trials is in which a strategy lasts.
     *
     * @param subject which strategy
     * @return half of the 95% interval
     */
    public double lastingHalfInterval(int subject) {
        return statement(subject).lastingHalfInterval();
    }

    Tally tally() {
        return tally;
    }

    private SimulationStatement statement(int subject) {
        return new SimulationStatement(plot, tally, workers.get(0).spread(subject), subject);
    }

    /** {@return the strategies that are simulated, stated ones first} */
    public ImmutableList<Case> cases() {
        return plot.subjects().stream().map(Subject::asCase).collect(ImmutableList.toImmutableList());
    }
}
