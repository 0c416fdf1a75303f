package dev.footing.core;

import com.google.common.base.Throwables;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Startup;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Assesses many startups on the threads of an executor: what goes in is read one after the other by the thread that
 * takes what comes out, and comes out in the same order. However long the stream is, no more than a fixed number of
 * startups is held at a time. It starts no thread and shuts nothing down; an executor without a thread to spare serves,
 * too, as the thread that takes does itself what no other has begun. Immutable and safe to share.
 *
 * <pre>{@code
 * AssessmentStream stream = AssessmentStream.on(executor, 64);
 * try (Stream<SummaryRow> rows = stream.rows(assessor, startups)) {
 *     rows.forEach(sink::write);
 * }
 * }</pre>
 *
 * <p>It is no queue between threads: nothing is read ahead until somebody takes the first result. A stream that is
 * closed before its end gives up what is still being worked on: an assessment ends before its next block of 256 trials.
 */
public final class AssessmentStream {
    private static final Range AT_ONCE = Range.of(1, 1e6, Unit.COUNT);

    private final Executor executor;
    private final int atOnce;

    private AssessmentStream(Executor executor, int atOnce) {
        this.executor = executor;
        this.atOnce = atOnce;
    }

    /**
     * Takes the threads that work.
     *
     * @param executor whose threads work
     * @param atOnce how many may be handed out and not yet taken, 1 or more: several for each thread, so that one that
     *     takes long holds up none of the others
     * @return the stream
     */
    public static AssessmentStream on(Executor executor, int atOnce) {
        Objects.requireNonNull(executor, "executor");
        return new AssessmentStream(executor, AT_ONCE.check("atOnce", atOnce));
    }

    /**
     * Works out the row of each startup.
     *
     * @param assessor assesses them; one thread for each of its assessments is best here
     * @param startups the startups, which are read one by one
     * @return their rows in the same order. A startup that cannot be assessed ends the stream with the exception that
     *     {@link Assessor#summarize} throws; use {@link #map} to go on after it
     */
    public Stream<SummaryRow> rows(Assessor assessor, Stream<Startup> startups) {
        Objects.requireNonNull(assessor, "assessor");
        return map(startups, startup -> assessor.summarize(startup, ""));
    }

    /**
     * Does some work for each of many things.
     *
     * @param <T> what goes in
     * @param <R> what comes out
     * @param things what goes in, read one by one and closed with what is returned
     * @param work what is done, by several threads at once; it should handle what may be wrong with one of the things,
     *     as what it throws ends the stream
     * @return what comes out, in the same order; used by one thread. Taking from it throws a
     *     {@link CancellationException} where that thread is interrupted
     */
    public <T, R> Stream<R> map(Stream<T> things, Function<? super T, ? extends R> work) {
        Objects.requireNonNull(things, "things");
        Objects.requireNonNull(work, "work");
        InOrder<T, R> results = new InOrder<>(things.sequential().iterator(), work);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(results::cancel)
                .onClose(things::close);
    }

    /** The results that are being worked on, the first in front. */
    private final class InOrder<T, R> implements Iterator<R> {
        private final Iterator<T> things;
        private final Function<? super T, ? extends R> work;
        private final Queue<CancellableTask<R>> begun = new ArrayDeque<>();
        private boolean ended;
        /** Why no more can be read; it is told once all that was read before is taken. */
        private Optional<RuntimeException> fault = Optional.empty();

        InOrder(Iterator<T> things, Function<? super T, ? extends R> work) {
            this.things = things;
            this.work = work;
        }

        @Override
        public boolean hasNext() {
            try {
                while (!ended && begun.size() < atOnce && things.hasNext()) {
                    T thing = things.next();
                    CancellableTask<R> task = CancellableTask.of(() -> work.apply(thing));
                    begun.add(task);
                    handOut(task);
                }
            } catch (RuntimeException broken) {
                ended = true;
                fault = Optional.of(broken);
            }
            if (begun.isEmpty()) {
                fault.ifPresent(Throwables::throwIfUnchecked);
            }
            return !begun.isEmpty();
        }

        /** What an executor refuses is done by the thread that takes it. */
        private void handOut(CancellableTask<R> task) {
            try {
                executor.execute(task);
            } catch (RejectedExecutionException busy) {
                return;
            }
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException("Everything has been taken.");
            }
            CancellableTask<R> first = begun.remove();
            try {
                first.run();
                return first.get();
            } catch (InterruptedException stop) {
                first.cancel(true);
                cancel();
                Thread.currentThread().interrupt();
                throw new CancellationException("The thread that takes results was interrupted.");
            } catch (ExecutionException failed) {
                cancel();
                Throwable cause = Objects.requireNonNull(failed.getCause(), "cause");
                Throwables.throwIfUnchecked(cause);
                throw new InternalFaultException("Work on a stream throws nothing that is checked.", cause);
            }
        }

        void cancel() {
            ended = true;
            begun.forEach(task -> task.cancel(true));
            begun.clear();
        }
    }
}
