package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.verdict.Chances;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.record.FrontMatter;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.record.RecordWriter;
import dev.footing.formats.record.Records;
import dev.footing.formats.text.Conditionals;
import dev.footing.formats.text.Simulations;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsAreKeptTest {
    private static final Assessment ASSESSMENT = Conditionals.reference();

    @Test
    void a_result_has_them_as_members_of_its_verdict() {
        assertThat(ResultWriter.write(ASSESSMENT))
                .containsSubsequence(
                        "\"kind\": \"conditional\"",
                        "\"condition\": {",
                        "\"areas\": [",
                        "\"disaster-recovery\"",
                        "\"strategy\": \"acme.two\"",
                        "\"sourcing\": \"self-run\"",
                        "\"worth\": {",
                        "\"amount\": 741014.25",
                        "\"error\": 1203",
                        "\"chances\": {",
                        "\"strategies\": [",
                        "\"chance\": 0.64",
                        "\"directions\": [",
                        "\"direction\": \"stay\"");
    }

    @Test
    void they_are_read_from_a_result_and_from_a_record() {
        RecordedVerdict read = ResultReader.read(ResultWriter.write(ASSESSMENT)).verdict();
        assertThat(read.condition()).contains(Conditionals.condition());
        assertThat(read.chances()).isEqualTo(ASSESSMENT.verdict().chances());
        DecisionRecord record = Records.of(ASSESSMENT);
        assertThat(RecordReader.read(RecordWriter.write(ASSESSMENT, record, FrontMatter.proposed())))
                .isEqualTo(record);
        assertThat(record.result().verdict()).isEqualTo(read);
    }

    @Test
    void a_result_without_them_has_no_such_members() {
        assertThat(ResultWriter.write(Simulations.reference())).doesNotContain("\"condition\"", "\"chances\"");
        RecordedVerdict read =
                ResultReader.read(ResultWriter.write(Simulations.reference())).verdict();
        assertThat(read.condition()).isEmpty();
        assertThat(read.chances()).isEmpty();
    }

    @Test
    void a_table_for_spreadsheets_has_a_column_for_each_direction_and_for_the_condition() {
        List<String> lines = CsvWriter.strategies(ASSESSMENT).lines().toList();
        assertThat(lines.get(0))
                .endsWith("chance,verdict.chances.stay,verdict.chances.managed,verdict.chances.self-run,"
                        + "verdict.chances.hybrid,verdict.condition.areas,verdict.condition.strategy,"
                        + "verdict.condition.worth");
        Chances chances = ASSESSMENT.verdict().chances().orElseThrow();
        assertThat(chances.directions()).hasSize(2);
        assertThat(lines.get(1)).endsWith("0.64,0.64,0,0.36,0,\"disaster-recovery;scaling\",acme.two,741014.25");
        assertThat(lines.get(2)).endsWith("0.36,0.64,0,0.36,0,\"disaster-recovery;scaling\",acme.two,741014.25");
        assertThat(CsvWriter.strategies(Simulations.reference())).doesNotContain("chance,", "condition");
    }
}
