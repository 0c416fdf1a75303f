package dev.footing.core;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work that is cancelled by an interrupt, and that leaves the thread which did it as it was found. Not every executor
 * clears the flag between two tasks: on a {@link java.util.concurrent.ForkJoinPool} it would stop the next one, too.
 */
final class CancellableTask<T> extends FutureTask<T> {
    private final AtomicReference<Thread> worker;

    private CancellableTask(AtomicReference<Thread> worker, Callable<T> work) {
        super(work);
        this.worker = worker;
    }

    static <T> CancellableTask<T> of(Callable<T> work) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        return new CancellableTask<>(worker, () -> {
            worker.set(Thread.currentThread());
            return work.call();
        });
    }

    /** An interrupt that was there before is kept, and so is that of a thread which came too late to do anything. */
    @Override
    public void run() {
        boolean before = Thread.currentThread().isInterrupted();
        super.run();
        if (isCancelled() && !before && worker.get() == Thread.currentThread()) {
            Thread.interrupted();
        }
    }
}
