package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The answers of an interview that goes on, beside the profile that it is to write, so that whatever ends it loses
 * none. Nothing is kept beside a pipe or another special file.
 */
final class KeptAnswers {
    private final Path file;
    private final boolean possible;

    KeptAnswers(Path profile) {
        this.file = profile.resolveSibling(profile.getFileName() + ".answers");
        this.possible = !Files.exists(profile) || Files.isRegularFile(profile);
    }

    Path file() {
        return file;
    }

    /** Refuses to lose answers of before. */
    void check(boolean force) {
        if (possible && !force && Files.exists(file)) {
            throw new UsageException(file + " has answers that were given before. Go on from there with --answers "
                    + file + ", or give --force to begin anew.");
        }
    }

    void keep(ImmutableList<String> lines) {
        if (possible) {
            new OutputFile(file, true).write(String.join("\n", lines) + "\n");
        }
    }

    boolean kept() {
        return possible && Files.exists(file);
    }

    void drop() {
        if (possible) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException cannot) {
                throw new UsageException(
                        file + " cannot be deleted: " + cannot + ". Delete it; the profile is written.");
            }
        }
    }

    /** Answers of a file, and those of another source behind them. */
    static Reader before(Path answers, Reader rest) {
        InputFile.checked("--answers", answers, "Name the file, or leave it out.");
        try {
            String text = Files.readString(answers, StandardCharsets.UTF_8);
            return CharSource.concat(CharSource.wrap(text), new CharSource() {
                        @Override
                        public Reader openStream() {
                            return rest;
                        }
                    })
                    .openStream();
        } catch (IOException cannot) {
            throw new UsageException(
                    "--answers " + answers + " cannot be read: " + cannot + ". Name the file that an interview left.");
        }
    }
}
