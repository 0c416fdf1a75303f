package dev.footing.core.discovery;

import dev.footing.api.problem.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call into foreign code returned: a value or a problem. Whatever it throws becomes a problem, errors and
 * undeclared exceptions included, except for faults of the machine, which are thrown on.
 */
record GuardedCall<T>(Optional<T> value, Optional<Problem> problem) {
    static <T> GuardedCall<T> of(String where, String rule, Supplier<T> call) {
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
