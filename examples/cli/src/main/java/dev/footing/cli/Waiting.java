package dev.footing.cli;

import dev.footing.formats.json.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A word on standard error where the command still waits, after some seconds, for somebody to write what it reads: a
 * pipe that nobody writes into looks like a long computation. It changes no result.
 *
 * @param arguments the words of the command
 * @param reader the thread that reads
 * @param err where the word goes
 */
record Waiting(List<String> arguments, Thread reader, PrintWriter err) {
    private static final int SECONDS = 5;

    /** Looks every five seconds, unless the command is over by then. */
    static void watch(PrintWriter err, String... arguments) {
        Waiting waiting = new Waiting(List.of(arguments), Thread.currentThread(), err);
        if (waiting.awaited().isEmpty()) {
            return;
        }
        Thread thread = new Thread(waiting::wake, "waiting");
        thread.setDaemon(true);
        thread.start();
    }

    /** Looks every five seconds, as the machine may be slow to begin, until there was something to say. */
    private void wake() {
        try {
            do {
                TimeUnit.SECONDS.sleep(SECONDS);
            } while (!look());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says what is awaited, where something is. */
    boolean look() {
        Optional<String> awaited = reads(reader.getStackTrace()) ? awaited() : Optional.empty();
        awaited.ifPresent(what -> err.println("footing: still waiting for something to be written into " + what
                + "; nothing has come, or it has not ended."));
        return awaited.isPresent();
    }

    /** Whether a thread is reading a document. */
    static boolean reads(StackTraceElement... frames) {
        return Arrays.stream(frames)
                .anyMatch(frame -> frame.getClassName().equals(JsonText.class.getName())
                        || frame.getClassName().equals(StandardInput.class.getName()));
    }

    /** What among the words of the command may never be written: standard input, or a pipe with a name. */
    private Optional<String> awaited() {
        return arguments.stream()
                .filter(Waiting::isPipe)
                .findFirst()
                .map(word -> word.equals("-") ? "standard input" : word);
    }

    private static boolean isPipe(String word) {
        try {
            return word.equals("-")
                    || Files.readAttributes(Path.of(word), BasicFileAttributes.class)
                            .isOther();
        } catch (IOException | InvalidPathException | SecurityException noFile) {
            return false;
        }
    }
}
