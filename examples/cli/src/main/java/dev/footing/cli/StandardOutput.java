package dev.footing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, which remembers why it could not be written. A reader that has seen enough, such as {@code head},
 * closes its pipe: that is no failure.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream stream;
    private Optional<IOException> fault = Optional.empty();

    StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> stream.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(stream::flush);
    }

    /** Why not everything arrived, where somebody still wanted it. */
    Optional<String> failure() {
        return fault.map(one -> String.valueOf(one.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private void attempt(Step step) {
        if (fault.isPresent()) {
            return;
        }
        try {
            step.run();
        } catch (IOException cannot) {
            fault = Optional.of(cannot);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
