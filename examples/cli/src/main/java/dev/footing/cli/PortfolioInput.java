package dev.footing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of many startups, or standard input. */
final class PortfolioInput {
    private static final String HYPHEN = "-";

    private PortfolioInput() {}

    static boolean isStandard(Path file) {
        return file.toString().equals(HYPHEN);
    }

    /** What a summary calls it. */
    static String name(Path file) {
        return isStandard(file) ? "" : file.getFileName().toString();
    }

    static InputStream open(Path file) throws IOException {
        if (isStandard(file)) {
            return StandardInput.open(System.in);
        }
        if (!Files.exists(file)) {
            throw new UsageException(file + " does not exist. Look at the path and the working directory.");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder. Name the file itself.");
        }
        return Files.newInputStream(file);
    }
}
