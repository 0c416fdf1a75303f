package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.record.Records;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Simulations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever edits a result or a record is told, whatever was edited. */
class EditedResultsTest {
    private static final String PLANNED = ResultWriter.write(Assessments.reference());
    private static final String SIMULATED = ResultWriter.write(Simulations.reference());
    private static final String RECORD = Records.written(Assessments.reference());

    @Test
    void no_leaf_of_a_result_can_be_edited() {
        List<String> edited = JsonLeaves.edited(SIMULATED);
        assertThat(edited).hasSizeGreaterThan(1_000);
        assertThat(accepted(ResultReader::read, edited)).isEmpty();
    }

    @Test
    void no_leaf_of_the_block_of_a_record_can_be_edited() {
        int block = RECORD.indexOf("```json\n") + 8;
        List<String> edited = JsonLeaves.edited(RECORD.substring(block)).stream()
                .map(json -> RECORD.substring(0, block) + json)
                .toList();
        assertThat(edited).hasSizeGreaterThan(60);
        assertThat(accepted(RecordReader::read, edited)).isEmpty();
    }

    @Test
    void what_was_edited_is_told_as_such() {
        String edited = PLANNED.replace("\"engine\": \"1.2.3\"", "\"engine\": \"1.2.4\"");
        assertThat(edited).isNotEqualTo(PLANNED);
        assertThatThrownBy(() -> ResultReader.read(edited))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("/sha256")
                .hasMessageContaining("edited");
    }

    @Test
    void layout_and_the_order_of_members_are_no_edit() {
        assertThatCode(() -> ResultReader.read(PLANNED.replace("\n", "\r\n\t"))).doesNotThrowAnyException();
        String seal = PLANNED.substring(PLANNED.lastIndexOf("\"sha256\""), PLANNED.lastIndexOf("\n}"));
        String first = "{" + seal + "," + JsonLeaves.unsealed(PLANNED).substring(1);
        assertThat(ResultReader.read(first)).isEqualTo(ResultReader.read(PLANNED));
    }

    @Test
    void a_document_on_one_line_is_closed_on_it() {
        String sealed = Seal.sealed("{\"schema\":\"a\",\"b\":1}");
        assertThat(sealed).startsWith("{\"schema\":\"a\",\"b\":1,\"sha256\":\"").endsWith("\"}");
        assertThat(Seal.sealed("{\n  \"schema\": \"a\",\n  \"b\": 1\n}\n"))
                .endsWith(sealed.substring(sealed.length() - 66, sealed.length() - 1) + "\n}\n");
    }

    @Test
    void what_is_too_large_to_be_read_again_is_written_nonetheless() {
        String large = "{\"schema\": \"" + "x".repeat(10_000_001) + "\"}";
        assertThat(Seal.sealed(large)).isEqualTo(large);
    }

    /** Whoever hashes an edited document anew is told where it contradicts itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "strategy": "acme.one" | "strategy": "acme.six" | must speak of a strategy that is listed
                    "rank": 2 | "rank": 1 | each place once
                    "rank": 2 | "rank": 3 | each place once
                    "effect": "too-close" | "effect": "infeasible" | must be named where the effect is infeasible
                    "measure": "margin" | "measure": "margins" | must be the id of an input or of a gauge
                    "date": "2024-06-01" | "date": "1824-06-01" | must be a day as yyyy-MM-dd
                    "feasible": true | "feasible": false | must recommend a strategy that is feasible
                    """)
    void a_record_that_contradicts_itself_is_refused_under_any_hash(String was, String edited, String rule) {
        int block = RECORD.indexOf("```json\n") + 8;
        int end = RECORD.lastIndexOf("```");
        String json = JsonLeaves.unsealed(RECORD.substring(block, end)).replace(was, edited);
        assertThat(json).isNotEqualTo(JsonLeaves.unsealed(RECORD.substring(block, end)));
        String rehashed = RECORD.substring(0, block) + Seal.sealed(json) + RECORD.substring(end);
        assertThatThrownBy(() -> RecordReader.read(rehashed))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining(rule);
    }

    private static List<String> accepted(Consumer<String> reader, List<String> documents) {
        return documents.stream()
                .filter(document -> {
                    try {
                        reader.accept(document);
                        return true;
                    } catch (InvalidProfileException refused) {
                        return false;
                    }
                })
                .toList();
    }
}
