package dev.footing.cli;

import dev.footing.formats.text.PageStyle;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a result goes: standard output, or a file that is written whole or not at all. */
final class Output {
    @Option(names = "--output", paramLabel = "FILE", description = "Writes the result into a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Replaces the file where it exists.")
    private boolean force;

    private final Screen screen;

    Output(Screen screen) {
        this.screen = screen;
    }

    /** A file that a command names otherwise. */
    static Output into(Path file, boolean force) {
        Output output = new Output(Screen.PLAIN);
        output.file = Optional.of(file);
        output.force = force;
        return output;
    }

    /** Refuses a file that cannot be written or must not be replaced, before any work is done. */
    void check() {
        file.ifPresent(path -> new OutputFile(
                        InFile.checked("--output", path, "Name a file, or leave it out for standard output."), force)
                .check());
    }

    /**
     * Refuses, besides, a file whose name speaks for another format than the one that nobody chose.
     *
     * @param format how the result is printed
     * @param command the command that prints it
     */
    void check(Enum<?> format, CommandSpec command) {
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

    /** How a page is laid out that goes there; in a file nothing is bold. */
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
