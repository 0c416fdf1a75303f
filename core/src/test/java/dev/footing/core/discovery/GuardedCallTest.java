package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedCallTest {
    static List<Throwable> faults_of_a_plugin() {
        return List.of(
                new IllegalStateException("a"),
                new LinkageError("a"),
                new AssertionError("a"),
                new StackOverflowError(),
                new IllegalStateException(new StackOverflowError()),
                new InternalError("a"),
                new UnknownError("a"),
                new IllegalStateException(new InternalError("a")),
                new Error("a"));
    }

    @ParameterizedTest
    @MethodSource("faults_of_a_plugin")
    void what_a_plugin_throws_is_a_problem(Throwable fault) {
        assertThat(called(fault).value())
                .startsWith("stopped by ")
                .contains(fault.getClass().getSimpleName());
    }

    static List<Throwable> faults_of_the_machine() {
        return List.of(
                new OutOfMemoryError(),
                new IllegalStateException(new IllegalStateException(new OutOfMemoryError())),
                new ExceptionInInitializerError(new OutOfMemoryError()));
    }

    @ParameterizedTest
    @MethodSource("faults_of_the_machine")
    void what_the_machine_lacks_is_thrown_on(Throwable fault) {
        assertThatThrownBy(() -> called(fault))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessageEndingWith("while acme answered");
    }

    @Test
    void the_root_is_told_with_what_it_led_to() {
        Exception root = new IllegalArgumentException("no price for eu-west");
        assertThat(called(new IllegalStateException("cannot start", new RuntimeException("x", root)))
                        .value())
                .isEqualTo(
                        "stopped by IllegalStateException: cannot start, as of IllegalArgumentException: no price for"
                                + " eu-west");
    }

    @Test
    void of_two_long_faults_the_root_is_told() {
        Exception root = new IllegalArgumentException("no price for eu-west");
        assertThat(called(new IllegalStateException("x".repeat(100), root)).value())
                .isEqualTo("stopped by IllegalArgumentException: no price for eu-west");
    }

    @Test
    void of_a_long_root_both_ends_are_told() {
        String value = called(new IllegalStateException("price list " + "x".repeat(5_000_000) + " has no eu-west"))
                .value();
        assertThat(value)
                .hasSize(120)
                .startsWith("stopped by IllegalStateException: price list xxx")
                .contains("xxx ... xxx")
                .endsWith("xxx has no eu-west");
    }

    @Test
    void a_long_place_keeps_the_plugin_s_id_and_its_artifact() {
        String where = "acme.plugin (com." + "x".repeat(200) + ".Provider in acme-1.0.jar)";
        Problem problem = GuardedCall.of(where, "must", () -> {
                    throw new IllegalStateException("a");
                })
                .problem()
                .orElseThrow();
        assertThat(problem.where()).hasSize(120).startsWith("acme.plugin (com.").endsWith(".Provider in acme-1.0.jar)");
    }

    @Test
    void no_surrogate_pair_is_cut_in_two() {
        for (int i = 0; i < 4; i++) {
            String text = "x".repeat(i) + "\uD83D\uDE80".repeat(200);
            String value = called(new IllegalStateException(text)).value();
            assertThat(value.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    void causes_that_go_round_in_a_circle_come_to_an_end() {
        Exception one = new IllegalStateException("one");
        Exception two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(called(one).value()).contains("one", "two");
        Error wrapper = new ServiceConfigurationError("three");
        wrapper.initCause(new ExceptionInInitializerError(wrapper));
        assertThat(called(wrapper).value()).startsWith("stopped by ");
    }

    @Test
    void a_fault_that_cannot_say_what_it_is_has_a_name_nonetheless() {
        assertThat(called(new SilentException()).value()).isEqualTo("stopped by " + SilentException.class.getName());
    }

    @Test
    void a_broken_rule_is_told_with_its_value_and_the_way_out() {
        Exception invalid = new InvalidValueException("overrunSigma", "NaN", "must be a finite number", "Give one.");
        assertThat(called(new IllegalStateException("cannot start", invalid)).sentence())
                .isEqualTo("acme must answer, where overrunSigma must be a finite number, but is NaN. Give one."
                        + " The other strategies are not affected.");
    }

    @Test
    void a_broken_rule_of_a_stranger_steers_no_terminal() {
        Exception invalid = new InvalidValueException("\u001b[2J", "\u001b[2J", "\u001b[2J", "\u001b[2J".repeat(1_000));
        assertThat(called(invalid).sentence()).doesNotContain("\u001b").hasSizeLessThan(700);
    }

    @Test
    void who_interrupts_a_call_from_outside_is_heard_and_the_plugin_is_not_blamed() {
        Thread asking = Thread.currentThread();
        AtomicInteger calls = new AtomicInteger();
        GuardedCall<String> answer = GuardedCall.of("acme", "must answer", () -> {
            if (calls.incrementAndGet() == 1) {
                Thread user = new Thread(asking::interrupt);
                user.start();
                Uninterruptibles.joinUninterruptibly(user);
            }
            return "an answer";
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.value()).contains("an answer");
    }

    @Test
    void a_call_that_leaves_the_flag_set_each_time_is_at_fault_and_stops_nobody() {
        GuardedCall<String> answer = GuardedCall.of("acme", "must answer", () -> {
            Thread.currentThread().interrupt();
            return "an answer";
        });
        assertThat(Thread.interrupted()).isFalse();
        assertThat(answer.problem().orElseThrow().value()).isEqualTo("interrupted");
    }

    @Test
    void who_was_interrupted_before_the_call_still_is_after_it() {
        Thread.currentThread().interrupt();
        GuardedCall<String> answer = GuardedCall.of("acme", "must answer", () -> "an answer");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.value()).contains("an answer");
    }

    /** A fault whose every method is another one. */
    private static final class SilentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new AssertionError("no cause");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    private static Problem called(Throwable fault) {
        Supplier<String> call = () -> {
            throw GuardedCallTest.<RuntimeException>sneaky(fault);
        };
        return GuardedCall.of("acme", "must answer", call).problem().orElseThrow();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable fault) throws T {
        throw (T) fault;
    }
}
