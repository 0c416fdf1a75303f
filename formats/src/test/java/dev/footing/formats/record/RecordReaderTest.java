package dev.footing.formats.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.text.Assessments;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    private static final String RECORD = Records.written(Assessments.reference());

    @Test
    void what_is_written_is_read_back() {
        assertThat(RecordReader.read(RECORD)).isEqualTo(Records.reference());
    }

    @Test
    void edited_prose_changes_nothing() {
        int block = RECORD.indexOf("```json");
        String other =
                "# Another title\n\nAll said anew, with `code`, and\n\n~~~text\nanother block\n~~~\n\n```json\n{}\n```\n";
        for (String edited : List.of(
                other + RECORD.substring(block),
                RECORD + "\n## What we thought later\n\nNothing.\n",
                RECORD.replace("Chosen option", "We took"))) {
            assertThat(edited).isNotEqualTo(RECORD);
            assertThat(RecordReader.read(edited)).isEqualTo(Records.reference());
        }
    }

    @Test
    void another_layout_of_the_block_is_no_edit() {
        String[] parts = RECORD.split("```json\n", -1);
        String flat = parts[0] + "```json\n" + parts[1].replaceAll("\n *", " ").replace("``` ", "\n```\n");
        assertThat(RecordReader.read(flat)).isEqualTo(Records.reference());
        assertThat(RecordReader.read(RECORD.replace("\n", "\r\n"))).isEqualTo(Records.reference());
        assertThat(RecordReader.read(RECORD.replace("\"threshold\": 2.5", "\"threshold\": 2.50e0")))
                .isEqualTo(Records.reference());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"date\": \"2024-06-01\"' | '\"date\": \"2024-06-02\"'",
                "'\"threshold\": 2.5' | '\"threshold\": 2.4'",
                "'\"kind\": \"recommend\"' | '\"kind\": \"close-call\"'",
                "'\"engineers\": 8' | '\"engineers\": 9'",
                "'\"engine\": \"1.2.3\"' | '\"engine\": \"1.2.4\"'",
                "'\"triggers\": [' | '\"more\": 1, \"triggers\": ['"
            })
    void an_edited_block_is_reported_at_its_hash(String from, String to) {
        String edited = edit(from, to);
        List<Problem> problems = problems(edited);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/sha256");
            assertThat(problem.rule()).contains("was edited");
            assertThat(problem.wayOut()).contains("Restore the record");
            assertThat(problem.position().map(Position::line)).hasValue(line(edited, "\"sha256\""));
        });
    }

    @Test
    void an_edited_hash_is_reported_too() {
        String hash = RECORD.replaceAll("(?s).*\"sha256\": \"([0-9a-f]{64})\".*", "$1");
        assertThat(problems(RECORD.replace(hash, "0".repeat(64))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("/sha256"));
        assertThat(problems(RECORD.replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("/sha256"));
    }

    @Test
    void a_document_without_the_block_or_with_two_is_refused() {
        assertThat(problems("# A record\n\nOf something else.\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("without one"));
        assertThat(problems(RECORD + RECORD.substring(RECORD.indexOf("```json"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("with 2 of them"));
    }

    @Test
    void a_block_of_another_schema_is_refused() {
        assertThat(problems(edit("footing/record/1", "footing/record/2")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("/schema");
                    assertThat(problem.rule()).contains("footing/record/1");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"triggers\": [", "\"strategies\": ["})
    void a_block_that_is_cut_is_refused_with_its_line(String where) {
        assertThat(problems(RECORD.substring(0, RECORD.indexOf(where) + where.length())))
                .isNotEmpty()
                .first()
                .satisfies(problem -> assertThat(
                                problem.position().map(Position::line).orElse(0))
                        .isGreaterThan(line(RECORD, "```json")));
    }

    private static String edit(String from, String to) {
        assertThat(RECORD).contains(from);
        return RECORD.replace(from, to);
    }

    private static int line(String text, String marker) {
        return (int) text.substring(0, text.indexOf(marker)).lines().count();
    }

    private static List<Problem> problems(String record) {
        InvalidProfileException invalid =
                Assertions.catchThrowableOfType(InvalidProfileException.class, () -> RecordReader.read(record));
        assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }
}
