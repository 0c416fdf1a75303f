package dev.footing.cli;

import dev.footing.core.Assessor;
import dev.footing.core.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** One line that grows while a simulation runs and is erased afterwards. It appears only after half a second. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long DELAY_NANOS = 500_000_000;
    private static final long INTERVAL_NANOS = 100_000_000;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final LongSupplier nanos;
    private long next;
    private int shown;

    ProgressBar(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + DELAY_NANOS;
    }

    /** Runs an assessor, with a progress bar where standard output is a terminal. */
    static <T> T during(Assessor.Builder assessor, PrintWriter err, Function<Assessor, T> work) {
        try (ProgressBar bar = new ProgressBar(err, System::nanoTime)) {
            if (onTerminal()) {
                assessor.progress(bar);
            }
            return work.apply(assessor.build());
        }
    }

    /** Whether standard output is a terminal, not a pipe or a file. Before Java 22 there is no console for those. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean onTerminal() {
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
        next = now + INTERVAL_NANOS;
        double share = Math.min(1, Math.max(0, (double) trials / atMost));
        int done = (int) (share * WIDTH);
        String line = "simulating [" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] "
                + String.format(Locale.ROOT, "%,d of at most %,d trials", trials, atMost);
        err.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = Math.max(shown, line.length());
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (shown > 0) {
            err.print('\r' + " ".repeat(shown) + '\r');
            err.flush();
            shown = 0;
        }
    }
}
