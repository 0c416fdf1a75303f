package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.formats.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever waits for a pipe that nobody writes into is told what is awaited. */
class WaitingTest {
    private final StringWriter told = new StringWriter();

    @Test
    void while_a_document_is_read_from_standard_input_it_is_named() {
        Waiting waiting = waiting("assess", "-");
        JsonText.of(looking(waiting));
        assertThat(told.toString()).contains("still waiting for something to be written into standard input");
    }

    @Test
    void while_something_else_is_done_nothing_is_told() {
        waiting("assess", "-").look();
        assertThat(told.toString()).isEmpty();
    }

    @Test
    void a_file_is_not_waited_for() {
        Waiting waiting = waiting("assess", Command.profile("techflow"), "--format", "json", "\0");
        JsonText.of(looking(waiting));
        assertThat(told.toString()).isEmpty();
    }

    private Waiting waiting(String... words) {
        return new Waiting(List.of(words), Thread.currentThread(), new PrintWriter(told, true));
    }

    /** A stream in which the one who waits is looked at while it is read. */
    private static InputStream looking(Waiting waiting) {
        return new FilterInputStream(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                waiting.look();
                return super.read(into, from, length);
            }
        };
    }
}
