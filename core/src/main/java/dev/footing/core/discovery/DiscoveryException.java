package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import java.io.Serial;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * There is no strategy to compare; or a provider could not be used, and {@link Discovery#strict()} was asked for.
 * {@link #problems()} lists them all. It is thrown where a program starts, before any startup is assessed.
 */
public final class DiscoveryException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    DiscoveryException(Collection<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** {@return everything that is wrong, never empty} */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
