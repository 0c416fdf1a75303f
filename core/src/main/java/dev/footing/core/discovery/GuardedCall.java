package dev.footing.core.discovery;

import dev.footing.api.problem.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call into foreign code returned: a value or a problem. Whatever it throws becomes a problem, errors and
 * undeclared exceptions included, except for faults of the machine, which are thrown on. A thread that was not
 * interrupted before the call is not interrupted after it: code that leaves the flag set would stop the assessment as
 * if its user had.
 */
record GuardedCall<T>(Optional<T> value, Optional<Problem> problem) {
    private static final String FLAG =
            "Set the interrupt flag of threads of its own alone, or mend or remove the plugin.";

    static <T> GuardedCall<T> of(String where, String rule, Supplier<T> call) {
        boolean stopped = Thread.currentThread().isInterrupted();
        GuardedCall<T> answer = answer(where, rule, call);
        if (!stopped && Thread.interrupted() && answer.problem.isEmpty()) {
            return failed(Faults.problem(where, "must leave its thread as it found it", "interrupted", FLAG));
        }
        return answer;
    }

    private static <T> GuardedCall<T> answer(String where, String rule, Supplier<T> call) {
        try {
            T value = call.get();
            return value == null
                    ? failed(Faults.problem(where, rule, "null", Faults.MEND))
                    : new GuardedCall<>(Optional.of(value), Optional.empty());
        } catch (Throwable fault) {
            return failed(Faults.problem(where, rule, fault));
        }
    }

    private static <T> GuardedCall<T> failed(Problem problem) {
        return new GuardedCall<>(Optional.empty(), Optional.of(problem));
    }
}
