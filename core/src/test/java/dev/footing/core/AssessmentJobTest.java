package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.testkit.Fixtures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment on somebody's executor is the same one, is followed by its own listener, and can be given up. */
class AssessmentJobTest {
    private static final Generated CASE =
            new Generated(Fixtures.reference(), List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b")));
    private static final int TRIALS = 20_000;

    /** An executor that does nothing by itself; a test runs what was handed to it. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void on_an_executor_it_is_the_same_bit_for_bit(int threads) {
        Assessor assessor = CASE.assessor(with -> with.trials(TRIALS).threads(threads));
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            AssessmentJob job = assessor.start(CASE.startup(), executor);
            assertThat(job.result()).isEqualTo(CASE.assess(TRIALS));
            assertThat(job.isDone()).isTrue();
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void an_executor_with_one_thread_simulates_with_eight_workers() {
        Assessor assessor = CASE.assessor(with -> with.trials(TRIALS).threads(8));
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            assertThat(assessor.start(CASE.startup(), executor).result()).isEqualTo(CASE.assess(TRIALS));
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void an_executor_that_refuses_the_other_shares_leaves_them_to_the_first() {
        Assessor assessor = CASE.assessor(with -> with.trials(TRIALS).threads(4));
        List<Runnable> refused = new ArrayList<>();
        AssessmentJob job = assessor.start(CASE.startup(), task -> {
            if (!waiting.isEmpty()) {
                refused.add(task);
                throw new RejectedExecutionException("full");
            }
            waiting.add(task);
        });
        waiting.element().run();
        assertThat(job.result()).isEqualTo(CASE.assess(TRIALS));
        assertThat(refused).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void cancelled_on_the_way_it_stops_and_has_no_result(int threads) {
        Assessor assessor = CASE.assessor(with -> with.trials(1_000_000_000).threads(threads));
        List<AssessmentJob> jobs = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        jobs.add(assessor.start(CASE.startup(), waiting::add, (trials, atMost) -> {
            heard.add(trials);
            jobs.get(0).cancel();
        }));
        waiting.remove().run();
        assertThat(Thread.interrupted())
                .as("the interrupt is not left to what the thread does next")
                .isFalse();
        assertThat(heard).as("batches before it stopped").hasSize(1);
        assertThat(jobs.get(0).isDone()).isTrue();
        assertThatThrownBy(() -> jobs.get(0).result())
                .isInstanceOf(CancellationException.class)
                .hasMessage("The assessment was cancelled; there is no result.");
        assertThat(jobs.get(0)).hasToString("AssessmentJob, cancelled");
    }

    /** Unlike a thread pool, a fork-join pool does not clear the flag between two tasks. */
    @Test
    void cancelled_it_stops_nothing_else_that_the_same_thread_does() throws InterruptedException {
        Assessor endless = CASE.assessor(with -> with.trials(1_000_000_000));
        Assessor brief = CASE.assessor(with -> with.trials(TRIALS));
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            CountDownLatch begun = new CountDownLatch(1);
            AssessmentJob first = endless.start(CASE.startup(), pool, (trials, atMost) -> begun.countDown());
            AssessmentJob second = brief.start(CASE.startup(), pool);
            begun.await();
            first.cancel();
            assertThat(second.result()).isEqualTo(CASE.assess(TRIALS));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void an_interrupt_that_was_there_before_stays() {
        AssessmentJob job = CASE.assessor(with -> with.trials(TRIALS)).start(CASE.startup(), waiting::add);
        job.cancel();
        Thread.currentThread().interrupt();
        waiting.remove().run();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void cancelled_before_it_begins_it_never_does() {
        List<Long> heard = new ArrayList<>();
        AssessmentJob job = CASE.assessor(with -> with.trials(TRIALS))
                .start(CASE.startup(), waiting::add, (trials, atMost) -> heard.add(trials));
        job.cancel();
        waiting.remove().run();
        assertThat(heard).isEmpty();
        assertThatThrownBy(job::result).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancelled_when_it_has_ended_it_keeps_its_result() {
        AssessmentJob job = CASE.assessor(with -> with.trials(TRIALS)).start(CASE.startup(), Runnable::run);
        job.cancel();
        assertThat(job.result()).isEqualTo(CASE.assess(TRIALS));
    }

    @Test
    void a_listener_of_one_call_hears_of_that_call_alone() {
        List<Long> always = new ArrayList<>();
        List<Long> once = new ArrayList<>();
        Assessor assessor = CASE.assessor(with -> with.trials(TRIALS).progress((trials, atMost) -> always.add(trials)));
        Assessment heard = assessor.assess(CASE.startup(), (trials, atMost) -> once.add(trials));
        assertThat(heard).isEqualTo(CASE.assess(TRIALS));
        assertThat(once).last().isEqualTo((long) TRIALS);
        assertThat(always).isEmpty();
        assessor.assess(CASE.startup());
        assertThat(always).isEqualTo(once);
    }

    @Test
    void what_an_assessment_throws_is_thrown_where_its_result_is_asked_for() {
        AssessmentJob job = CASE.assessor(with -> with)
                .start(
                        CASE.startup().toBuilder()
                                .current(CurrentPlatform.of("acme.unknown", 1))
                                .build(),
                        Runnable::run);
        assertThatThrownBy(job::result)
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("acme.unknown");
    }

    @Test
    void who_waits_and_is_interrupted_is_told_so() {
        AssessmentJob job = CASE.assessor(with -> with.trials(TRIALS)).start(CASE.startup(), waiting::add);
        Thread.currentThread().interrupt();
        assertThatThrownBy(job::result)
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("goes on");
        assertThat(Thread.interrupted()).isTrue();
        waiting.remove().run();
        assertThat(job.result()).isEqualTo(CASE.assess(TRIALS));
    }

    @Test
    void threads_of_its_own_are_daemons() {
        List<Thread> seen = new ArrayList<>();
        CASE.assessor(with -> with.trials(TRIALS).threads(3))
                .assess(
                        CASE.startup(),
                        (trials, atMost) -> Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().startsWith("footing-simulation-"))
                                .forEach(seen::add));
        assertThat(seen).isNotEmpty().allMatch(Thread::isDaemon);
    }
}
