package dev.footing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, which remembers why it could not be written. A reader that closes its pipe early, such as
 * {@code head}, is not a failure.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream stream;
    private final List<IOException> faults = new ArrayList<>();

    StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        attempt(() -> stream.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(stream::flush);
    }

    /** Why not everything could be written, unless the reader closed the pipe. */
    Optional<String> failure() {
        return faults.stream()
                .findFirst()
                .map(fault -> String.valueOf(fault.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    /** A writer in front of it learns that nobody reads, and a command that writes for long can stop. */
    private void attempt(Step step) throws IOException {
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
        try {
            step.run();
        } catch (IOException cannot) {
            faults.add(cannot);
            throw cannot;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
