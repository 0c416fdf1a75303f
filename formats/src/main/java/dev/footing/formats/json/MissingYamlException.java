package dev.footing.formats.json;

import dev.footing.api.problem.Problem;
import java.io.Serial;

/**
 * A document is in YAML, and nothing is there that reads it. The document may be sound, so that this is no
 * {@link dev.footing.api.problem.InvalidProfileException}: it is the program that lacks an artifact, which the message
 * names. JSON is read without it.
 */
public final class MissingYamlException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    MissingYamlException() {
        this(Problem.ofInput(
                "",
                "YAML",
                "must be JSON where the artifact footing-yaml is not there",
                "Add dev.footing:footing-yaml beside footing-formats, in the same version, or write the document in"
                        + " JSON."));
    }

    private MissingYamlException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** {@return what is missing, and the way out} */
    public Problem problem() {
        return problem;
    }
}
