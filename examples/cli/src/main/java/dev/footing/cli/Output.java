package dev.footing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes: standard output, or a file that is written whole or not at all. */
final class Output {
    @Option(names = "--output", paramLabel = "FILE", description = "Writes the result into a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Replaces the file where it exists.")
    private boolean force;

    Output() {}

    /** A file that a command names otherwise. */
    static Output into(Path file, boolean force) {
        Output output = new Output();
        output.file = Optional.of(file);
        output.force = force;
        return output;
    }

    /** Refuses a file that must not be replaced, before any work is done. */
    void check() {
        file.filter(path -> Files.exists(path) && !force).ifPresent(path -> {
            throw new UsageException(path + " exists. Give --force to replace it, or another name.");
        });
    }

    void write(PrintWriter out, String text) {
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return;
        }
        Path target = file.orElseThrow().toAbsolutePath();
        try {
            Path folder = target.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new UsageException(target + " is a folder. Give the name of a file.");
            }
            Path temporary = Files.createTempFile(folder, ".footing", ".tmp");
            try {
                Files.writeString(temporary, text, StandardCharsets.UTF_8);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException cannot) {
            throw new UsageException(
                    target + " cannot be written: " + cannot + ". Choose a folder that can be written.");
        }
    }
}
