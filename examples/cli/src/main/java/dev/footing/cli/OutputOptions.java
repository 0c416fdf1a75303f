package dev.footing.cli;

import dev.footing.formats.text.PageStyle;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Where a result is written: to standard output, or to a file, whole or not at all. */
final class OutputOptions {
    @Option(names = "--output", paramLabel = "FILE", description = "Writes the result to this file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Replaces the file if it exists.")
    private boolean force;

    private final Screen screen;

    OutputOptions(Screen screen) {
        this.screen = screen;
    }

    /** The output of a command that takes the file as an argument. */
    static OutputOptions into(Path file, boolean force) {
        OutputOptions output = new OutputOptions(Screen.PLAIN);
        output.file = Optional.of(file);
        output.force = force;
        return output;
    }

    /** Refuses a file that cannot be written or must not be replaced, before any work is done. */
    void check() {
        file.ifPresent(path -> new OutputFile(
                        InputFile.checked("--output", path, "Name a file, or leave it out for standard output."), force)
                .check());
    }

    /**
     * Also refuses a file that the command reads, forced or not, and one whose name suggests another format, where no
     * format was given.
     *
     * @param format how the result is printed
     * @param command the command that prints it
     */
    void check(Enum<?> format, CommandSpec command) {
        file.ifPresent(path -> checkNotRead(path, command.commandLine().getParseResult()));
        boolean chosen = command.commandLine().getParseResult().hasMatchedOption("--format");
        file.filter(path -> !chosen).ifPresent(path -> {
            String name = path.toString().toLowerCase(Locale.ROOT);
            for (Enum<?> other : format.getDeclaringClass().getEnumConstants()) {
                boolean record = other.toString().equals("adr") && name.endsWith(".md");
                if (other != format && (record || name.endsWith("." + other))) {
                    throw new UsageException(path + " is named as " + other + ", and the result would be written as "
                            + format + ". Give --format " + other + ", or --format " + format
                            + " if that is meant.");
                }
            }
        });
        check();
    }

    /** Refuses to write over what another argument names: a profile, a record, a result, a policy. */
    private void checkNotRead(Path path, ParseResult given) {
        OutputFile output = new OutputFile(path, force);
        given.matchedArgs().stream()
                .filter(argument -> !(argument instanceof OptionSpec option
                        && option.longestName().equals("--output")))
                .flatMap(argument -> argument.stringValues().stream())
                .filter(value -> named(value).filter(output::isSameAs).isPresent())
                .findFirst()
                .ifPresent(value -> {
                    throw new UsageException(path + " is read by this command, as " + value
                            + ", and would be lost. Give another name to --output.");
                });
    }

    private static Optional<Path> named(String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Whether what exists may be replaced. */
    boolean forced() {
        return force;
    }

    /** The layout of text output; nothing in a file is bold. */
    PageStyle style() {
        return new PageStyle(screen.width(), screen.bold() && file.isEmpty());
    }

    void write(PrintWriter out, String text) {
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return;
        }
        new OutputFile(file.orElseThrow(), force).write(text);
    }
}
