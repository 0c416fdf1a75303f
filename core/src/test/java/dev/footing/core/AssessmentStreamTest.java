package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Fixtures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many startups on somebody's threads: in order, never many at a time, and given up when asked. */
class AssessmentStreamTest {
    private static final Generated CASE =
            new Generated(Fixtures.reference(), List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b")));
    private static final Assessor ASSESSOR = CASE.assessor(with -> with.trials(256));

    private static final List<SummaryRow> ROWS =
            startups(5).map(startup -> ASSESSOR.summarize(startup, "")).toList();

    private final ExecutorService executor = Executors.newFixedThreadPool(4);

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    private static Stream<Startup> startups(int number) {
        return IntStream.range(0, number).mapToObj(i -> CASE.startup().with(Inputs.NAME, "s" + i));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000})
    void rows_come_out_in_order_and_are_those_of_one_thread(int atOnce) {
        AssessmentStream stream = AssessmentStream.on(executor, atOnce);
        try (Stream<SummaryRow> rows = stream.rows(ASSESSOR, startups(5))) {
            assertThat(rows).containsExactlyElementsOf(ROWS);
        }
    }

    @Test
    void an_executor_that_never_works_or_refuses_all_changes_nothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        assertThat(AssessmentStream.on(waiting::add, 5).rows(ASSESSOR, startups(5)))
                .containsExactlyElementsOf(ROWS);
        assertThat(AssessmentStream.on(
                                task -> {
                                    throw new RejectedExecutionException("full");
                                },
                                5)
                        .rows(ASSESSOR, startups(5)))
                .containsExactlyElementsOf(ROWS);
    }

    @Test
    void no_more_are_read_than_may_be_out_at_once() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> taken = AssessmentStream.on(executor, 7)
                .map(IntStream.range(0, 100_000).boxed().peek(any -> read.incrementAndGet()), number -> number)
                .iterator();
        assertThat(read).hasValue(0);
        for (int i = 0; i < 1_000; i++) {
            assertThat(taken.next()).isEqualTo(i);
            assertThat(read.get()).isBetween(i + 1, i + 8);
        }
    }

    @Test
    void what_work_throws_ends_the_stream_at_its_place() {
        Startup lost = Fixtures.smallLive("acme.nowhere");
        Stream<Startup> three = Stream.of(CASE.startup(), lost, CASE.startup());
        Iterator<SummaryRow> rows =
                AssessmentStream.on(executor, 8).rows(ASSESSOR, three).iterator();
        assertThat(rows.next()).isEqualTo(ASSESSOR.summarize(CASE.startup(), ""));
        assertThatThrownBy(rows::next)
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("acme.nowhere");
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void closing_gives_up_what_is_being_worked_on() throws InterruptedException {
        Assessor endless = CASE.assessor(with -> with.trials(1_000_000_000));
        CountDownLatch begun = new CountDownLatch(2);
        List<Throwable> ends = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        Stream<SummaryRow> rows = AssessmentStream.on(executor, 2).map(Stream.of(0, 1), number -> {
            begun.countDown();
            if (number == 0) {
                return ASSESSOR.summarize(CASE.startup(), "");
            }
            try {
                return endless.summarize(CASE.startup(), "");
            } catch (CancellationException stopped) {
                ends.add(stopped);
                throw stopped;
            } finally {
                ended.countDown();
            }
        });
        Iterator<SummaryRow> taken = rows.iterator();
        taken.next();
        begun.await();
        rows.close();
        ended.await();
        assertThat(ends).hasSize(1);
        assertThat(taken.hasNext()).isFalse();
    }

    /** Unlike a thread pool, a fork-join pool does not clear the flag between two tasks. */
    @Test
    void closing_stops_nothing_else_that_the_same_thread_does() throws InterruptedException, ExecutionException {
        Assessor endless = CASE.assessor(with -> with.trials(1_000_000_000));
        CountDownLatch begun = new CountDownLatch(1);
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            Stream<SummaryRow> rows = AssessmentStream.on(pool, 2).map(Stream.of(0, 1), number -> {
                if (number == 0) {
                    return ASSESSOR.summarize(CASE.startup(), "");
                }
                begun.countDown();
                return endless.summarize(CASE.startup(), "");
            });
            rows.iterator().next();
            begun.await();
            rows.close();
            assertThat(pool.submit(() -> Thread.currentThread().isInterrupted()).get())
                    .isFalse();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_input_is_closed_with_what_comes_out() {
        AtomicInteger closed = new AtomicInteger();
        AssessmentStream.on(executor, 2)
                .map(Stream.of(1).onClose(closed::incrementAndGet), number -> number)
                .close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void a_taker_that_is_interrupted_takes_nothing_more() {
        Iterator<Integer> results = AssessmentStream.on(task -> {}, 2)
                .map(Stream.of(1, 2), number -> {
                    Thread.currentThread().interrupt();
                    throw new CancellationException("stopped");
                })
                .map(Integer.class::cast)
                .iterator();
        assertThatThrownBy(results::next).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(results.hasNext()).isFalse();
    }

    @Test
    void what_was_read_before_the_input_broke_comes_out_first() {
        Iterator<Integer> results = AssessmentStream.on(executor, 8)
                .map(
                        IntStream.range(0, 4).boxed().peek(number -> {
                            if (number == 3) {
                                throw new IllegalStateException("broken");
                            }
                        }),
                        number -> number)
                .iterator();
        for (int i = 0; i < 3; i++) {
            assertThat(results.next()).isEqualTo(i);
        }
        assertThatThrownBy(results::hasNext).hasMessage("broken");
    }

    @Test
    void none_at_once_is_refused() {
        assertThatThrownBy(() -> AssessmentStream.on(executor, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("atOnce");
    }
}
