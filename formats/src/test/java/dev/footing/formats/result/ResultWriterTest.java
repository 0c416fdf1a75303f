package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.formats.text.Assessments;
import org.junit.jupiter.api.Test;

class ResultWriterTest {
    private static final String RESULT = ResultWriter.write(Assessments.reference());

    @Test
    void members_come_in_the_order_of_the_contract() {
        assertThat(RESULT)
                .containsSubsequence(
                        "\"schema\": \"footing/assessment/1\"",
                        "\"startup\": {",
                        "\"schema\": \"footing/profile/1\"",
                        "\"provenance\": {",
                        "\"problems\": [",
                        "\"strategies\": [",
                        "\"parameters\": {",
                        "\"plan\": {");
    }

    @Test
    void amounts_are_plain_numbers_and_ranges_are_objects() {
        assertThat(RESULT)
                .contains("\"infrastructureEngineering\": 1260000.5,", "\"infrastructureTotal\": 1278000.5,")
                .containsSubsequence("\"valuation\": {", "\"low\": 8000000,", "\"high\": 12000000", "}")
                .contains("\"cashByMonth\": [");
    }

    @Test
    void a_runway_beyond_the_horizon_is_null_and_an_absent_return_is_absent() {
        assertThat(RESULT).containsSubsequence("\"runwayMonths\": null", "\"runwayMonths\": 12.25");
        assertThat(RESULT.split("\"returnOnInvested\"", -1)).hasSize(2);
    }

    @Test
    void every_parameter_has_its_evidence_beside_it() {
        assertThat(RESULT)
                .contains("\"platformFixed\": 1000,")
                .containsSubsequence("\"evidence\": {", "\"platformFixed\": {", "\"grade\": \"assumed\"");
    }

    @Test
    void the_verdict_says_kind_strategy_margin_and_sentences_with_their_codes() {
        assertThat(RESULT)
                .containsSubsequence(
                        "\"verdict\": {",
                        "\"kind\": \"recommend\"",
                        "\"strategy\": \"acme.one\"",
                        "\"reason\": \"best\"",
                        "\"amount\": 1000.25",
                        "\"unit\": \"USD\"",
                        "\"code\": \"ahead-of-rival\"",
                        "\"revisitIf\": [")
                .containsSubsequence(
                        "\"rank\": 2", "\"criteria\": [", "\"rule\": \"managed-forbidden\"", "\"wayOut\": {");
    }

    @Test
    void without_a_simulation_nothing_is_said_of_one() {
        assertThat(RESULT)
                .doesNotContain("\"simulation\"", "\"confidence\"", "\"seed\"", "\"trials\"")
                .contains("\"alternatives\": []");
    }

    @Test
    void it_reads_back_as_json_without_a_member_twice_and_its_startup_as_a_profile() {
        ProblemList problems = new ProblemList();
        JsonDocument document = JsonDocument.parse(JsonText.of(RESULT), problems);
        assertThat(problems.problems()).isEmpty();
        assertThat(document.find("/strategies/1/plan/runwayMonths")
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("12.25");
        assertThat(ProfileReader.read(ProfileWriter.text(Assessments.reference().startup()))
                        .startup())
                .isEqualTo(Assessments.reference().startup());
    }
}
