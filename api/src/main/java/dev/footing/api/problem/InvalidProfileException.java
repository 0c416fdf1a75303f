package dev.footing.api.problem;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A profile cannot be used; {@link #problems()} lists everything that is wrong with it, not only the first thing.
 * Nothing was assessed and nothing was guessed.
 */
public final class InvalidProfileException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /**
     * Reports what is wrong.
     *
     * @param problems at least one problem, in the order of the document
     */
    public InvalidProfileException(Collection<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An invalid profile has at least one problem, but none was given.");
        }
        this.problems = ImmutableList.copyOf(problems);
    }

    /** {@return everything that is wrong, in the order of the document, never empty} */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
