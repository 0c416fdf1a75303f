package dev.footing.api.problem;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/**
 * A file or a stream cannot be read: it is not there, it is a folder, its rights do not allow it, or the disk fails.
 * Nothing is known of what it holds. It is no {@link InvalidProfileException}, which says that a document was read and
 * cannot be used: a program that reads many profiles passes over those, and stops where its disk is gone.
 *
 * <pre>{@code
 * try {
 *     assess(ProfileReader.read(path).startup());
 * } catch (InvalidProfileException invalid) {
 *     report(path, invalid.problems()); // and on to the next
 * } catch (UnreadableFileException gone) {
 *     throw stopped(gone.problem()); // no other file will be there, either
 * }
 * }</pre>
 */
public final class UnreadableFileException extends UncheckedIOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Reports what cannot be read.
     *
     * @param problem what it is, the rule and the way out
     * @param cause why it cannot be read
     */
    public UnreadableFileException(Problem problem, IOException cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    /** {@return what cannot be read, the rule and the way out} */
    public Problem problem() {
        return problem;
    }
}
