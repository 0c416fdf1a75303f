package dev.footing.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * What a fuzzer calls with bytes: the first chooses the command, and the others are its input. Whatever they are, the
 * command ends with one of the exit codes that it documents: never with that of a fault of its own, with an exception
 * or an error, and never does it hang (the fuzzer measures).
 */
public final class FuzzTarget {
    private static final Set<Integer> DOCUMENTED = Set.of(Main.DONE, Main.BAD_INPUT, Main.WATCH, Main.REOPEN);

    private static Path folder = Path.of("");

    private FuzzTarget() {}

    /**
     * Takes the folder of the seeds, in which input is written, too; the fuzzer calls it once.
     *
     * @param arguments the folder
     */
    public static void fuzzerInitialize(String... arguments) {
        folder = Path.of(arguments[0]);
    }

    /**
     * Runs a command.
     *
     * @param bytes which one, and its input
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        FuzzedCommand[] all = FuzzedCommand.values();
        run(all[Byte.toUnsignedInt(bytes[0]) % all.length], Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    private static void run(FuzzedCommand command, byte[] input) {
        try {
            Path file = folder.resolve("input" + command.extension());
            Files.write(file, input);
            System.setIn(new ByteArrayInputStream(input));
            String text = new String(input, StandardCharsets.UTF_8).replace("\0", "");
            StringWriter err = new StringWriter();
            int code = Main.run(
                    PluginTimeout.tenSeconds(),
                    Screen.PLAIN,
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(err),
                    command.words(folder, file, text));
            if (!DOCUMENTED.contains(code)) {
                throw new IllegalStateException(command + " ends with " + code + ": " + err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
