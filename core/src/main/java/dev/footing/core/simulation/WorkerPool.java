package dev.footing.core.simulation;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.core.cancellation.Interruption;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Workers that share out the blocks of a batch. Which of them simulates which block changes nothing. The first works in
 * the thread of the caller and the others on an executor, or on daemon threads of the pool's own, which end with it. A
 * share that no thread has begun when all blocks are done is dropped, so nobody waits for an executor that is busy. An
 * interrupt of any of the threads stops all of them before their next block.
 */
final class WorkerPool implements AutoCloseable {
    private final List<BlockSimulator> simulators;
    private final ExecutorService own;
    private final Executor executor;

    WorkerPool(List<BlockSimulator> simulators, Workers workers) {
        this.simulators = simulators;
        this.own = workers.startsThreads() ? workers.start() : MoreExecutors.newDirectExecutorService();
        this.executor = workers.startsThreads() ? own : workers.executor();
    }

    /**
     * Simulates blocks.
     *
     * @param first the first block
     * @param trials trials from the first block on; the last block is cut
     * @param results one for each block
     * @throws CancellationException where a thread that simulates is interrupted
     */
    void simulate(long first, long trials, List<BlockResult> results) {
        Batch batch = new Batch(first, trials, results);
        List<Share> shares = simulators.stream()
                .map(simulator -> new Share(batch, simulator))
                .toList();
        shares.stream().skip(1).forEach(this::handOut);
        shares.forEach(Share::finish);
        batch.throwIfFailed();
        Interruption.check();
    }

    /** The caller does the work of those that an executor refuses. */
    private void handOut(Share share) {
        try {
            executor.execute(share);
        } catch (RejectedExecutionException busy) {
            share.drop();
        }
    }

    @Override
    public void close() {
        own.shutdownNow();
        Uninterruptibles.awaitTerminationUninterruptibly(own);
    }

    /** The blocks that are left, and what went wrong with others. */
    private static final class Batch {
        private final long first;
        private final long trials;
        private final List<BlockResult> results;
        private final AtomicLong next = new AtomicLong();
        private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

        Batch(long first, long trials, List<BlockResult> results) {
            this.first = first;
            this.trials = trials;
            this.results = results;
        }

        void simulate(BlockSimulator simulator) {
            for (long i = next.getAndIncrement(); i * Simulation.BLOCK < trials; i = next.getAndIncrement()) {
                Interruption.check();
                if (!faults.isEmpty()) {
                    return;
                }
                int n = (int) Math.min(Simulation.BLOCK, trials - i * Simulation.BLOCK);
                simulator.simulate(first + i, n, results.get((int) i));
            }
        }

        void throwIfFailed() {
            Throwable fault = faults.peek();
            if (fault != null) {
                Throwables.throwIfUnchecked(fault);
                throw new InternalFaultException("A worker of the simulation failed.", fault);
            }
        }
    }

    /** What one worker does of a batch: as many blocks as it gets, once. */
    private static final class Share implements Runnable {
        private final Batch batch;
        private final BlockSimulator simulator;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);

        Share(Batch batch, BlockSimulator simulator) {
            this.batch = batch;
            this.simulator = simulator;
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                try {
                    batch.simulate(simulator);
                } catch (RuntimeException | Error fault) {
                    batch.faults.add(fault);
                } finally {
                    done.countDown();
                }
            }
        }

        /** Does it here and now, or waits for who has begun it. */
        void finish() {
            run();
            Uninterruptibles.awaitUninterruptibly(done);
        }

        void drop() {
            begun.set(true);
            done.countDown();
        }
    }
}
