package dev.footing.cli.interview;

import dev.footing.api.problem.InvalidValueException;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Lines of answers, each of bounded length.
 *
 * @param in where they come from
 */
record AnswerLines(Reader in) {
    private static final int LONGEST_LINE = 10_000;

    /** The next line, stripped; empty at the end of the input. */
    Optional<String> next() {
        StringBuilder line = new StringBuilder();
        try {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            while (next >= 0 && next != '\n') {
                if (line.length() == LONGEST_LINE) {
                    throw new InvalidValueException(
                            "an answer",
                            "a longer one",
                            "must be one line of at most 10,000 characters",
                            "Answer each question in one line.");
                }
                line.append((char) next);
                next = in.read();
            }
        } catch (IOException fault) {
            throw new InvalidValueException(
                    "the answers", fault.toString(), "must be readable", "Check where they come from.");
        }
        return Optional.of(line.toString().strip());
    }
}
