package dev.footing.formats.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.json.CanonicalJson;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.text.Simulations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sink writes is what the writer of texts makes, wherever it goes. */
class ResultSinkTest {
    private static final Assessment ASSESSMENT = Simulations.reference();

    /** A disk that is full, or a network that is gone. */
    private static final class Full extends OutputStream {
        private boolean closed;

        @Override
        public void write(int next) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void characters_and_bytes_are_those_of_the_text() throws IOException {
        StringBuilder characters = new StringBuilder();
        ResultSink.to(characters).write(ASSESSMENT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultSink.to(bytes).write(ASSESSMENT);
        assertThat(characters).hasToString(ResultWriter.write(ASSESSMENT));
        assertThat(bytes.toString(UTF_8)).isEqualTo(ResultWriter.write(ASSESSMENT));
    }

    @Test
    void compact_is_the_same_document_in_one_line() throws IOException {
        StringBuilder line = new StringBuilder();
        ResultSink.to(line).compact().write(ASSESSMENT);
        assertThat(line.toString()).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(line.length()).isLessThan(ResultWriter.write(ASSESSMENT).length() * 3 / 4);
        StringBuilder again = new StringBuilder();
        ResultSink.to(again).compact().write(ASSESSMENT);
        assertThat(tree(line.toString())).isEqualTo(tree(ResultWriter.write(ASSESSMENT)));
        assertThat(again).hasToString(line.toString());
    }

    @Test
    void several_results_are_lines_of_one_file() throws IOException {
        StringBuilder file = new StringBuilder();
        ResultSink sink = ResultSink.to(file).compact();
        sink.write(SummaryRow.of(ASSESSMENT, "a"));
        sink.write(SummaryRow.of(ASSESSMENT, "b"));
        assertThat(file.toString().lines())
                .containsExactly(
                        ResultWriter.write(SummaryRow.of(ASSESSMENT, "a")).strip(),
                        ResultWriter.write(SummaryRow.of(ASSESSMENT, "b")).strip());
    }

    @Test
    void a_summary_is_a_row_below_its_columns() {
        SummaryRow row = SummaryRow.of(ASSESSMENT, "=a");
        List<String> table = CsvWriter.summaries(ImmutableList.of(row)).lines().toList();
        assertThat(table).hasSize(2);
        assertThat(table.get(0)).isEqualTo(String.join(",", SummaryRow.columns()));
        assertThat(table.get(1)).startsWith("'=a,Reference,").endsWith("," + row.rowHash());
        assertThat(table.get(1).split(",", -1)).hasSameSizeAs(SummaryRow.columns());
        assertThat(CsvWriter.summaries(ImmutableList.of()).lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_written_is_said_and_nothing_is_closed() {
        Full full = new Full();
        assertThatThrownBy(() -> ResultSink.to(full).write(ASSESSMENT))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThat(full.closed).isFalse();
    }

    private static String tree(String json) {
        return CanonicalJson.text(
                JsonDocument.parse(JsonText.of(json), new ProblemList()).root(), ImmutableSet.of());
    }
}
