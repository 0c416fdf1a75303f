package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is interrupted is told so, and nothing goes on working. */
class InterruptTest {
    private static final Generated CASE =
            new Generated(Fixtures.reference(), List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b")));
    private static final int TRIALS = 100_000;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    @AfterEach
    void no_thread_is_left() throws InterruptedException {
        assertThat(Thread.interrupted()).as("a flag left behind").isFalse();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && thread.getName().startsWith("footing-simulation-")) {
                // It has done its last work already, and a thread takes a moment to end.
                thread.join(60_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void an_interrupt_before_the_start_cancels(int threads) {
        Assessor assessor = CASE.assessor(with -> with.trials(TRIALS).threads(threads));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> assessor.assess(CASE.startup()))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(assessor.assess(CASE.startup())).isEqualTo(CASE.assess(TRIALS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void an_interrupt_on_the_way_cancels(int threads) {
        Assessor assessor =
                CASE.assessor(with -> with.trials(TRIALS).threads(threads).progress((trials, atMost) -> {
                    assertThat(trials).as("trials after the interrupt").isLessThan(20_000);
                    Thread.currentThread().interrupt();
                }));
        assertThatThrownBy(() -> assessor.assess(CASE.startup())).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void an_interrupt_from_another_thread_cancels(int threads) throws InterruptedException {
        Thread asking = Thread.currentThread();
        Assessor assessor = CASE.assessor(with -> with.trials(1_000_000_000).threads(threads));
        Thread other = new Thread(asking::interrupt);
        other.start();
        assertThatThrownBy(() -> assessor.assess(CASE.startup())).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        other.join();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void what_a_listener_throws_reaches_the_caller(int threads) {
        IllegalStateException thrown = new IllegalStateException("the screen is gone");
        Assessor assessor =
                CASE.assessor(with -> with.trials(TRIALS).threads(threads).progress((trials, atMost) -> {
                    throw thrown;
                }));
        assertThatThrownBy(() -> assessor.assess(CASE.startup())).isSameAs(thrown);
    }
}
