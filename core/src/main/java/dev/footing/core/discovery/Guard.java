package dev.footing.core.discovery;

import com.google.common.base.Splitter;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.StrategyProvider;
import java.net.URL;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;

/**
 * Calls into code that is not ours. Whatever it throws becomes a problem, but for faults of the machine such as a lack
 * of memory, which are thrown on.
 */
final class Guard {
    private static final String WAY_OUT = "Mend or remove the plugin; the other strategies are not affected.";

    private static final String SERVICE = StrategyProvider.class.getName();

    private Guard() {}

    /** What a guarded call brought: a value or a problem. */
    record Result<T>(Optional<T> value, Optional<Problem> problem) {}

    static <T> Result<T> call(String where, String rule, Supplier<T> call) {
        try {
            T value = call.get();
            return value == null
                    ? failed(Problem.ofProvider(where, "null", rule, WAY_OUT))
                    : new Result<>(Optional.of(value), Optional.empty());
        } catch (RuntimeException | LinkageError fault) {
            rethrowFaultOfMachine(fault);
            return failed(Problem.ofProvider(where, describe(fault), rule, WAY_OUT));
        }
    }

    static void rethrowFaultOfMachine(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof VirtualMachineError machine) {
                throw machine;
            }
        }
    }

    /** The root of a fault; what the loader of services says around it names only itself. */
    static String describe(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof ServiceConfigurationError && root.getMessage() != null) {
            return root.getMessage().replaceFirst("^" + SERVICE + ": ", "");
        }
        return root.toString();
    }

    /** The artifact of a class: its jar's file name, or the last folders of its class directory. */
    static String artifact(Class<? extends StrategyProvider> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return type.getModule().isNamed() ? type.getModule().getName() : "unknown";
        }
        List<String> names = Splitter.on('/').omitEmptyStrings().splitToList(location.getPath());
        int told = location.getPath().endsWith(".jar") ? 1 : 2;
        return String.join("/", names.subList(Math.max(0, names.size() - told), names.size()));
    }

    private static <T> Result<T> failed(Problem problem) {
        return new Result<>(Optional.empty(), Optional.of(problem));
    }
}
