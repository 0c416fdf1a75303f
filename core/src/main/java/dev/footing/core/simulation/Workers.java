package dev.footing.core.simulation;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * How many workers share out a simulation, and whose threads they use. The thread that asks is always one of them, so a
 * simulation comes to its end on an executor that has no thread to spare, too. It changes no bit of a result.
 *
 * @param number how many there are in all, 1 or more
 * @param executor runs all but the first
 */
public record Workers(int number, Executor executor) {
    /** Stands for threads of its own, which a simulation starts and ends. */
    private static final Executor OWN = share -> {
        throw new RejectedExecutionException("Threads of its own are started for each simulation.");
    };

    /**
     * Threads of its own: daemons, which keep no program from ending, and which end with the simulation.
     *
     * @param number how many workers there are in all
     * @return the workers
     */
    public static Workers own(int number) {
        return new Workers(number, OWN);
    }

    /**
     * Changes their number.
     *
     * @param other how many there are in all
     * @return as many on the same threads
     */
    public Workers withNumber(int other) {
        return new Workers(other, executor);
    }

    /**
     * Uses the threads of somebody else, who ends them.
     *
     * @param theirs runs all workers but the first
     * @return as many workers
     */
    public Workers on(Executor theirs) {
        return new Workers(number, theirs);
    }

    /** Whether threads have to be started for it. */
    boolean startsThreads() {
        return executor == OWN && number > 1;
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
