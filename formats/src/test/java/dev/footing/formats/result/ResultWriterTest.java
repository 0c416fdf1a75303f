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
    void criteria_that_were_handed_over_have_rows_and_stand_in_the_provenance() {
        assertThat(RESULT.split("\"criteria\"", -1)).hasSize(3);
        String with = ResultWriter.write(Assessments.withCriteria(Assessments.criterion("acme.vendors", "vendors")));
        ProblemList problems = new ProblemList();
        JsonDocument document = JsonDocument.parse(JsonText.of(with), problems);
        assertThat(problems.problems()).isEmpty();
        assertThat(document.find("/provenance/criteria/0/weight/post-product-market-fit")
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("2.5");
        assertThat(with).contains("""
                    "criteria": [
                      {
                        "id": "acme.vendors",
                        "label": "vendors",
                        "unit": "count",
                        "zeroAt": 8,
                        "hundredAt": 0.5,
                        "logarithmic": true,
                        "weight": {
                          "pre-product-market-fit": 5,
                          "post-product-market-fit": 2.5,
                          "growth": 0
                        },
                        "evidence": {
                          "grade": "assumed",
                          "source": "made up for tests"
                        }
                      }
                    ],
                    "providers": [
                """).contains("""
                        {
                          "id": "adaptability",
                          "raw": 0.5,
                          "unit": "engineer-months",
                          "score": 40,
                          "weight": 20,
                          "contribution": 8
                        },
                        {
                          "id": "acme.vendors",
                          "raw": 0.125,
                          "unit": "count",
                          "score": 30,
                          "weight": 5,
                          "contribution": 1.5
                        }
                """);
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
