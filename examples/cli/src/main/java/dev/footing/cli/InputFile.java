package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.UnreadableFileException;
import dev.footing.formats.json.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file that a command reads. Problems with it name the file where the command reads several.
 *
 * @param file the file
 * @param named whether it is one of several
 */
record InputFile(Path file, boolean named) {
    /** One of several files. */
    static InputFile oneOf(Path file) {
        return new InputFile(file, true);
    }

    /** Refuses an empty name, which Java would take for the working directory. */
    static Path checked(String argument, Path file, String wayOut) {
        if (file.toString().isEmpty()) {
            throw new InvalidValueException(argument, "\"\"", "must not be empty", wayOut);
        }
        return file;
    }

    /** Runs a step that may find that the file cannot be read, or its contents invalid. */
    <T> T locating(Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidProfileException invalid) {
            throw named
                    ? usage(invalid.problems().stream().map(this::sentence).toList())
                    : new InvalidProfileException(
                            invalid.problems().stream().map(this::placed).toList());
        } catch (UnreadableFileException unreadable) {
            throw named ? usage(ImmutableList.of(sentence(unreadable.problem()))) : placed(unreadable);
        }
    }

    private UnreadableFileException placed(UnreadableFileException unreadable) {
        return new UnreadableFileException(
                placed(unreadable.problem()), Objects.requireNonNull(unreadable.getCause(), "cause"));
    }

    /** Looks up something that the file refers to. */
    <T> T resolving(Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidValueException missing) {
            throw usage(ImmutableList.of(sentence(missing.problem())));
        }
    }

    /** A problem, with the name of the file where needed. */
    String sentence(Problem problem) {
        return (named && !problem.where().isEmpty() ? name() + ": " : "")
                + placed(problem).sentence();
    }

    /** What is wrong with the file as a whole is told with its name. */
    private Problem placed(Problem problem) {
        if (!problem.where().isEmpty()) {
            return problem;
        }
        boolean twice = problem.value().equals(JsonNode.quoted(file.toString()));
        return Problem.builder()
                .from(problem)
                .where(name())
                .value(twice ? "" : problem.value())
                .build();
    }

    private String name() {
        return "-".equals(file.toString()) ? "standard input" : file.toString();
    }

    /** All problems, one on each line. */
    static UsageException usage(List<String> sentences) {
        return new UsageException(String.join(System.lineSeparator() + "footing: ", sentences));
    }
}
