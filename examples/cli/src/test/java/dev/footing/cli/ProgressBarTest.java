package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long MILLI = 1_000_000;

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 100 * MILLI);
    private final ProgressBar bar = new ProgressBar(new PrintWriter(err), now::get);

    @Test
    void what_is_quick_stays_quiet() {
        now.addAndGet(499 * MILLI);
        bar.simulated(100, 200);
        bar.close();
        assertThat(err).hasToString("");
    }

    @Test
    void what_takes_longer_shows_how_far_it_is_and_leaves_no_trace() {
        now.addAndGet(500 * MILLI);
        bar.simulated(32_768, 65_536);
        String line = "simulating [###############...............] 32,768 of at most 65,536 trials";
        assertThat(err).hasToString("\r" + line);
        bar.simulated(40_000, 65_536);
        assertThat(err).hasToString("\r" + line);
        bar.close();
        bar.close();
        assertThat(err).hasToString("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
    }

    @Test
    void a_shorter_line_covers_a_longer_one() {
        now.addAndGet(500 * MILLI);
        bar.simulated(60_000, 65_536);
        now.addAndGet(100 * MILLI);
        bar.simulated(1, 2);
        String[] lines = err.toString().split("\r", -1);
        assertThat(lines[2]).hasSameSizeAs(lines[1]).contains("1 of at most 2 trials ");
    }

    @Test
    void nothing_is_drawn_beyond_its_ends() {
        now.addAndGet(500 * MILLI);
        bar.simulated(9, 2);
        bar.simulated(1, 0);
        assertThat(err.toString()).contains("[" + "#".repeat(30) + "]");
    }
}
