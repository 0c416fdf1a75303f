package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code footing evidence}. */
class EvidenceCommandTest {
    @Test
    void all_numbers_are_listed_by_grade_without_a_word_of_age() {
        Command command = Command.run("evidence");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .containsSubsequence(
                        "built-in numbers are better than assumed",
                        "published (",
                        "derived (",
                        "reported (",
                        "assumed (")
                .containsPattern("calibration/peakReference +1.7 +published +medium +S50")
                .doesNotContain("Old on")
                .doesNotContain("policy/criteria.");
    }

    @Test
    void one_number_is_told_down_to_its_sources() {
        Command command = Command.run("evidence", "paas/priceIndex");
        assertThat(command.exitCode()).isZero();
        assertThat(words(command))
                .contains("1.4, 2.2, 5, reported, trust medium")
                .contains("- high 5 = AVERAGE(heroku_large, heroku_standard) = 4.9, rounded to 1 digit")
                .contains("heroku_large 4.1, memory, S02, 3 to 5")
                .contains("S10, MAMORIO");
    }

    @Test
    void what_stands_against_a_number_is_told_with_the_reason_why_it_stands() {
        assertThat(words(Command.run("evidence", "calibration/valuation.amount")))
                .contains("Against it: 46900000, the published median, before the money")
                .contains("It stands, as: ");
    }

    @Test
    void a_source_a_strategy_and_a_figure_show_their_numbers() {
        assertThat(Command.run("evidence", "S50").out()).contains("calibration/peakReference");
        assertThat(Command.run("evidence", "serverless").out())
                .contains("serverless/priceIndex", "serverless/exitEffort")
                .doesNotContain("paas/");
        assertThat(Command.run("evidence", "credit_share").out()).contains("calibration/incidentRevenueShare");
        assertThat(Command.run("evidence", "policy").out()).contains("policy/criteria.cost.weight.growth");
    }

    @Test
    void an_unknown_id_names_the_nearest() {
        Command command = Command.run("evidence", "paas/priceIndx");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("\"paas/priceIndx\". Maybe paas/priceIndex was meant. 'footing evidence' lists all");
    }

    @Test
    void what_is_old_is_told_for_a_day_alone() {
        assertThat(Command.run("evidence", "managed-services/platformFixed", "--as-of", "2026-11-30")
                        .out())
                .contains("Old on 2026-11-30", "None of these sources.");
        assertThat(words(Command.run("evidence", "managed-services/platformFixed", "--as-of", "2027-08-22")))
                .contains("- S01, prices of 2026-08-21")
                .contains("Calculated from them: managed-services/platformFixed.");
        assertThat(Command.run("evidence", "--as-of", "soon").err()).contains("--as-of must be a day as yyyy-MM-dd");
    }

    @Test
    void a_profile_shows_what_its_verdict_rests_on_the_heaviest_first() throws IOException {
        String[] words = {"evidence", "--profile", Command.profile("prerender-2022"), "--trials", "256"};
        assertThat(Command.run(words).out()).contains("What the verdict rests on", "priceIndex");
        JsonNode json = json(words[0], words[1], words[2], words[3], words[4], "--format", "json");
        List<Double> importance = new ArrayList<>();
        json.get("rests").forEach(rest -> importance.add(rest.get("importance").doubleValue()));
        assertThat(importance)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .hasSizeGreaterThan(5);
        assertThat(json.get("numbers").findValuesAsText("id")).anyMatch(id -> id.endsWith("/priceIndex"));
        assertThat(Command.run("evidence", "S01", "--profile", Command.profile("techflow"))
                        .err())
                .contains("takes an id or --profile");
    }

    @Test
    void programs_get_numbers_figures_and_sources() throws IOException {
        JsonNode json = json("evidence", "policy/roundShare", "--format", "json", "--as-of", "2029-01-01");
        assertThat(json.get("schema").textValue()).isEqualTo("footing/evidence/1");
        JsonNode number = json.at("/numbers/0");
        assertThat(number.get("id").textValue()).isEqualTo("policy/roundShare");
        assertThat(number.get("stale").booleanValue()).isTrue();
        assertThat(number.at("/derivation/0/calculation").textValue()).isEqualTo("series_a_round/series_a_post");
        assertThat(json.get("figures").findValuesAsText("id")).containsExactly("series_a_round", "series_a_post");
        assertThat(json.get("sources").findValuesAsText("id")).containsExactly("S32");
        assertThat(json("evidence", "--format", "json").get("numbers")).hasSizeGreaterThan(300);
    }

    private static JsonNode json(String... words) throws IOException {
        Command command = Command.run(words);
        assertThat(command.err()).isEmpty();
        return new ObjectMapper().readTree(command.out());
    }

    /** The page without its line breaks. */
    private static String words(Command command) {
        return command.out().replaceAll("\\s+", " ");
    }
}
