package dev.footing.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** One line that tells how far a portfolio has come, how fast it goes and how long it still takes. */
final class PortfolioProgress implements AutoCloseable {
    private static final long INTERVAL_NANOS = 200_000_000;
    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int WIDTH = 20;
    private static final double FIRST_SHARE = 0.001;

    private final PrintWriter err;
    private final LongSupplier nanos;
    private final DoubleSupplier share;
    private final long begun;
    private final double shareBegun;
    private long next;
    private long done;
    private int shown;

    /**
     * Begins to watch.
     *
     * @param err where the line goes
     * @param nanos a clock
     * @param share how much of the input was read, 0 to 1; negative where nobody knows how long it is
     */
    PortfolioProgress(PrintWriter err, LongSupplier nanos, DoubleSupplier share) {
        this.err = err;
        this.nanos = nanos;
        this.share = share;
        this.begun = nanos.getAsLong();
        this.shareBegun = share.getAsDouble();
        this.next = begun + INTERVAL_NANOS;
    }

    /** One more startup is done. */
    void step() {
        done++;
        long now = nanos.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + INTERVAL_NANOS;
        String line = line((now - begun) / SECOND);
        err.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = Math.max(shown, line.length());
    }

    private String line(double seconds) {
        String rate = String.format(Locale.ROOT, "%,d startups, %.1f a second", done, done / Math.max(1e-9, seconds));
        double read = share.getAsDouble();
        if (read < 0) {
            return "assessing " + rate;
        }
        int filled = (int) Math.min(WIDTH, read * WIDTH);
        String bar = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ";
        double gone = read - shareBegun;
        String left = gone < FIRST_SHARE ? "" : ", " + time(seconds * (1 - read) / gone) + " left";
        return "assessing " + bar + rate + left;
    }

    private static String time(double seconds) {
        long whole = Math.max(0, (long) Math.ceil(seconds));
        if (whole < MINUTE) {
            return whole + " s";
        }
        return whole < HOUR
                ? whole / MINUTE + " min " + whole % MINUTE + " s"
                : whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (shown > 0) {
            err.print('\r' + " ".repeat(shown) + '\r');
            err.flush();
        }
    }
}
