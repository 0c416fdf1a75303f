package dev.footing.formats.json;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.io.Serial;

/** Reading ended before the end of the text: behind this place nothing is known. */
final class UnreadableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableException(Problem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    InvalidProfileException asInvalid(ProblemList problems) {
        problems.add(problem.position().orElse(new Position(1, 1)), () -> problem);
        return new InvalidProfileException(problems.problems());
    }
}
