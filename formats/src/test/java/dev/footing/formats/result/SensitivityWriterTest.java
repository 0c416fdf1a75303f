package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Inquired;
import org.junit.jupiter.api.Test;

class SensitivityWriterTest {
    private static final String RESULT =
            ResultWriter.write(Inquired.assessment()).replaceAll("\\s+", " ");

    @Test
    void contributions_are_a_tree_with_the_numbers_behind_each_leaf() {
        assertThat(RESULT)
                .contains("\"contributions\": [ { \"strategy\": \"acme.one\", \"against\": \"acme.two\","
                        + " \"part\": \"objective\", \"amount\": 960000.5, \"parts\": [ {"
                        + " \"part\": \"total-cost-of-ownership\", \"amount\": 960000.5, \"parts\": [ {"
                        + " \"part\": \"infrastructure-engineering\", \"amount\": 960000.5, \"basis\": {")
                .contains("\"acme.one/steadyEffort\": \"assumed\"", "\"calibration/gapSteady\": ");
    }

    @Test
    void what_each_input_moves_says_ends_margins_and_grade() {
        assertThat(RESULT)
                .contains("{ \"input\": \"/team/engineers\", \"importance\": 30000, \"answered\": true,"
                        + " \"unit\": \"fte\", \"low\": 6.4, \"high\": 9.6, \"marginAtLow\": 1000.25,"
                        + " \"grade\": \"reported\", \"stale\": false }");
    }

    @Test
    void flips_say_from_where_to_where_and_who_wins() {
        assertThat(RESULT)
                .contains("{ \"input\": \"/usage/monthlyGrowth\", \"unit\": \"per-month\", \"from\": 0.1,"
                        + " \"to\": 0.0123, \"winner\": \"acme.two\", \"distance\": 0.877 }")
                .contains("{ \"input\": \"all\", \"unit\": \"share\", \"from\": 0, \"to\": 0.0274,"
                        + " \"distance\": 0.0274, \"changes\": { \"/budget/cash\": 1950000 } }");
    }

    @Test
    void a_break_even_has_crossings_or_one_winner_or_a_reason() {
        assertThat(RESULT)
                .contains("{ \"driver\": \"/usage/activeUsers\", \"unit\": \"users\", \"between\": [ \"acme.one\","
                        + " \"acme.two\" ], \"low\": 0, \"high\": 1000000, \"crossings\": [ { \"at\": 1234.5,"
                        + " \"winnerBelow\": \"acme.one\", \"winnerAbove\": \"acme.two\", \"jump\": false,"
                        + " \"within\": { \"low\": 1200, \"high\": 1300 }, \"planned\": 2000 }, {"
                        + " \"at\": 50000, \"winnerBelow\": \"acme.two\", \"winnerAbove\": \"acme.one\","
                        + " \"jump\": true, \"confirmed\": { \"difference\": -12.34, \"error\": 1.5 } } ], \"best\": [ {"
                        + " \"low\": 0, \"high\": 1300, \"strategy\": \"acme.one\", \"endsWithin\": { \"low\": 1200,"
                        + " \"high\": 1400 } }, { \"low\": 1300, \"high\": 1000000 } ] }")
                .contains("\"low\": 0, \"high\": 1, \"always\": \"acme.one\" }")
                .contains("\"undefined\": \"not-stated\" }");
    }

    @Test
    void evidence_is_counted_by_grade_and_weighed() {
        assertThat(RESULT)
                .containsPattern(
                        "\"evidence\": \\{ \"inputs\": \\{[^}]*}, \"parameters\": \\{"
                                + " \"assumed\": \\d+ }, \"restsOnAssumed\": 0.25, \"estimates\": \\{[^}]*}, \"shares\": \\{[^}]*} }")
                .contains("\"assumed\": 0.25 } }");
    }

    @Test
    void what_was_not_looked_into_is_empty() {
        String plain = ResultWriter.write(Assessments.reference()).replaceAll("\\s+", " ");
        assertThat(plain).contains("\"sensitivity\": [], \"flips\": [], \"breakEven\": [],");
        assertThat(plain).doesNotContain("restsOnAssumed");
    }
}
