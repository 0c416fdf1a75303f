package dev.footing.cli;

import dev.footing.core.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line that grows while a simulation runs and is gone afterwards. It appears only after half a second, so that what
 * is quick stays quiet.
 */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = 500_000_000;
    private static final long BETWEEN_NANOS = 100_000_000;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final LongSupplier nanos;
    private long next;
    private int shown;

    ProgressBar(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + PATIENCE_NANOS;
    }

    /** Whether somebody watches; a pipe or a file does not. Before Java 22 there is no console then. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean watched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    @Override
    public void simulated(long trials, long atMost) {
        long now = nanos.getAsLong();
        if (now - next < 0 || atMost <= 0) {
            return;
        }
        next = now + BETWEEN_NANOS;
        double share = Math.min(1, Math.max(0, (double) trials / atMost));
        int done = (int) (share * WIDTH);
        String line = "simulating [" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] "
                + String.format(Locale.ROOT, "%,d of at most %,d trials", trials, atMost);
        err.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = Math.max(shown, line.length());
    }

    /** Leaves the line as if nothing had been there. */
    @Override
    public void close() {
        if (shown > 0) {
            err.print('\r' + " ".repeat(shown) + '\r');
            err.flush();
            shown = 0;
        }
    }
}
