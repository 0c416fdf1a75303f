package dev.footing.core.simulation;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import dev.footing.core.random.QuantileTables;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * How many workers share out a simulation, whose threads they use, and the tables that their simulations have in
 * common. The thread that asks is always one of them, so a simulation comes to its end on an executor that has no
 * thread to spare, too. It changes no bit of a result.
 *
 * @param number how many there are in all, 1 or more
 * @param executor runs all but the first, where it is somebody else's
 * @param own whether each simulation starts threads of its own instead
 * @param tables quantiles, which one simulation leaves for the next
 */
public record Workers(int number, Executor executor, boolean own, QuantileTables tables) {
    /**
     * Threads of its own: daemons, which keep no program from ending, and which end with the simulation.
     *
     * @param number how many workers there are in all
     * @return the workers
     */
    public static Workers own(int number) {
        return new Workers(number, MoreExecutors.directExecutor(), true, new QuantileTables());
    }

    /**
     * Changes their number.
     *
     * @param other how many there are in all
     * @return as many on the same threads
     */
    public Workers withNumber(int other) {
        return new Workers(other, executor, own, tables);
    }

    /**
     * Uses the threads of somebody else, who ends them.
     *
     * @param theirs runs all workers but the first
     * @return as many workers
     */
    public Workers on(Executor theirs) {
        return new Workers(number, theirs, false, tables);
    }

    /** Whether threads have to be started for it. */
    boolean startsThreads() {
        return own && number > 1;
    }

    /** Threads of its own for all workers but the first. */
    ExecutorService start() {
        return Executors.newFixedThreadPool(
                number - 1,
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat("footing-simulation-%d")
                        .build());
    }
}
