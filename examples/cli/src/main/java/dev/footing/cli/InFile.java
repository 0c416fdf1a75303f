package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Says in which file a problem is, where a command reads more than one.
 *
 * @param file the file
 * @param named whether it is one of several
 */
record InFile(Path file, boolean named) {
    /** One of several files. */
    static InFile oneOf(Path file) {
        return new InFile(file, true);
    }

    /** Refuses an empty name, which Java takes for the folder that it runs in. */
    static Path checked(String argument, Path file, String wayOut) {
        if (file.toString().isEmpty()) {
            throw new InvalidValueException(argument, "\"\"", "must not be empty", wayOut);
        }
        return file;
    }

    /** Does what may find that the file cannot be used. */
    <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidProfileException invalid) {
            throw named ? usage(invalid.problems().stream().map(this::sentence).toList()) : invalid;
        }
    }

    /** Looks up what the file names and somebody else has. */
    <T> T found(Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidValueException missing) {
            throw usage(ImmutableList.of(sentence(missing.problem())));
        }
    }

    /** A problem with the file in which it is. */
    String sentence(Problem problem) {
        return (named ? file + ": " : "") + problem.sentence();
    }

    /** All of them, one a line. */
    static UsageException usage(List<String> sentences) {
        return new UsageException(String.join(System.lineSeparator() + "footing: ", sentences));
    }
}
