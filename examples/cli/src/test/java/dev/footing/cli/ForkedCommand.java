package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs of the command as a program of its own, with little memory. */
final class ForkedCommand {
    private static final String MEMORY = "-Xmx64m";
    private static final int PATIENCE_MINUTES = 5;

    private final Path folder;

    /** Runs programs whose output goes into a folder. */
    ForkedCommand(Path folder) {
        this.folder = folder;
    }

    /** Runs it without anything on standard input. */
    Command run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** Runs it with a text on standard input, which is a pipe. */
    Command run(byte[] input, String... arguments) {
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        try {
            Process process = new ProcessBuilder(words(arguments))
                    .redirectOutput(out)
                    .redirectError(err)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            }
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The command did not end.");
            }
            return new Command(
                    process.exitValue(), Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was stopped.", stopped);
        }
    }

    static List<String> words(String... arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(MEMORY);
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        words.add("-cp");
        words.add(System.getProperty("java.class.path"));
        words.add(Main.class.getName());
        words.addAll(List.of(arguments));
        return words;
    }
}
