package dev.footing.core.discovery;

import dev.footing.api.problem.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call into foreign code returned: a value or a problem. Whatever it throws becomes a problem, errors and
 * undeclared exceptions included, except for faults of the machine, which are thrown on.
 *
 * <p>Code that leaves its thread's interrupt flag set would stop the assessment as if its user had, and a user who
 * interrupts while foreign code runs must not be taken for a fault of that code. The flag alone does not tell the two
 * apart, so the call is made once more with the flag cleared: code that sets it again is at fault; otherwise the
 * interrupt came from outside, and the flag is set for whoever looks at it next.
 */
record GuardedCall<T>(Optional<T> value, Optional<Problem> problem) {
    private static final String FLAG =
            "Set the interrupt flag of threads of its own alone, or mend or remove the plugin.";

    static <T> GuardedCall<T> of(String where, String rule, Supplier<T> call) {
        boolean stopped = Thread.currentThread().isInterrupted();
        GuardedCall<T> answer = answer(where, rule, call);
        if (stopped || !Thread.interrupted()) {
            return answer;
        }
        GuardedCall<T> again = answer(where, rule, call);
        if (!Thread.interrupted()) {
            Thread.currentThread().interrupt();
            return again;
        }
        return again.problem.isPresent()
                ? again
                : failed(Faults.problem(where, "must leave its thread as it found it", "interrupted", FLAG));
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
