package dev.footing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of many startups, or standard input.
 *
 * @param file the file; a hyphen stands for standard input
 */
record PortfolioInput(Path file) {
    boolean isStandard() {
        return file.toString().equals("-");
    }

    /** What a summary calls it. */
    String name() {
        return isStandard() ? "" : file.getFileName().toString();
    }

    InputStream open() throws IOException {
        if (isStandard()) {
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
