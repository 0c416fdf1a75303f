package dev.footing.core.simulation;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.footing.api.problem.InternalFaultException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Workers that share out the blocks of a batch. Which of them simulates which block changes nothing. One worker works
 * in the thread of the caller; more have threads of their own, which end with the pool. An interrupt stops them before
 * the next block.
 */
final class WorkerPool implements AutoCloseable {
    private final List<BlockSimulator> workers;
    private final ExecutorService threads;

    WorkerPool(List<BlockSimulator> workers) {
        this.workers = workers;
        this.threads = workers.size() == 1
                ? MoreExecutors.newDirectExecutorService()
                : Executors.newFixedThreadPool(workers.size());
    }

    /**
     * Simulates blocks.
     *
     * @param first the first block
     * @param trials trials from the first block on; the last block is cut
     * @param results one for each block
     */
    void simulate(long first, long trials, List<BlockResult> results) {
        AtomicLong next = new AtomicLong();
        List<Callable<Boolean>> shares = new ArrayList<>();
        for (BlockSimulator worker : workers) {
            shares.add(() -> {
                for (long i = next.getAndIncrement(); i * Simulation.BLOCK < trials; i = next.getAndIncrement()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw interrupted();
                    }
                    int n = (int) Math.min(Simulation.BLOCK, trials - i * Simulation.BLOCK);
                    worker.simulate(first + i, n, results.get((int) i));
                }
                return true;
            });
        }
        try {
            for (Future<Boolean> share : threads.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException e) {
            Throwables.throwIfUnchecked(Throwables.getRootCause(e));
            throw new InternalFaultException("A worker of the simulation failed.", e);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        return new CancellationException("The assessment was interrupted and has no result.");
    }

    @Override
    public void close() {
        threads.shutdownNow();
        Uninterruptibles.awaitTerminationUninterruptibly(threads);
    }
}
