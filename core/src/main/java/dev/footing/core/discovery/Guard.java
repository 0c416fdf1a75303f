package dev.footing.core.discovery;

import dev.footing.api.problem.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls into code that is not ours. Whatever it throws becomes a problem, errors and undeclared exceptions included,
 * but for faults of the machine, which are thrown on.
 */
final class Guard {
    private Guard() {}

    /** What a guarded call brought: a value or a problem. */
    record Result<T>(Optional<T> value, Optional<Problem> problem) {}

    static <T> Result<T> call(String where, String rule, Supplier<T> call) {
        try {
            T value = call.get();
            return value == null
                    ? failed(Faults.problem(where, rule, "null", Faults.MEND))
                    : new Result<>(Optional.of(value), Optional.empty());
        } catch (Throwable fault) {
            return failed(Faults.problem(where, rule, fault));
        }
    }

    private static <T> Result<T> failed(Problem problem) {
        return new Result<>(Optional.empty(), Optional.of(problem));
    }
}
