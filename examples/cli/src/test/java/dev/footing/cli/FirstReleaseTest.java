package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as the first release wrote them, before the second model: they are read, and mean the same. */
class FirstReleaseTest {
    private static final String PROFILE = Command.profile("techflow");
    private static final String RESULT = kept("techflow-result.json");
    private static final String DAY = "2025-03-01";

    @TempDir
    private Path folder;

    @Test
    void a_result_differs_from_itself_in_nothing() {
        Command diff = Command.run("diff", RESULT, RESULT);
        assertThat(diff.err()).contains("techflow-result.json is of a version").hasLineCount(2);
        assertThat(diff.exitCode()).isZero();
        assertThat(diff.out())
                .startsWith("Both results were made under the same calibration and policy.")
                .contains("Nothing changed.");
    }

    @Test
    void a_result_is_compared_with_one_of_today_which_names_the_mechanisms() throws IOException {
        String today = folder.resolve("today.json").toString();
        Command assess = Command.run(
                "assess", PROFILE, "--format", "json", "--analyses", "none", "--trials", "256", "--output", today);
        assertThat(assess.err()).isEmpty();
        Command diff = Command.run("diff", RESULT, today, "--format", "json");
        assertThat(diff.err()).contains("techflow-result.json is of a version").hasLineCount(1);
        JsonNode told = new ObjectMapper().readTree(diff.out());
        assertThat(told.get("sameCalibration").asBoolean()).isFalse();
        assertThat(told.get("mechanisms"))
                .extracting(mechanism -> mechanism.get("mechanism").asText())
                .contains("size", "round-month", "round-share", "opportunity", "ruin")
                .doesNotContain("other-entries");
        assertThat(Command.run("diff", RESULT, today).out())
                .startsWith("DIFFERENT RULES: ")
                .contains("What the rules changed")
                .contains("Changed without an effect here: ");
    }

    @Test
    void a_result_under_the_old_ids_differs_from_one_of_today_in_no_rule() {
        String today = folder.resolve("same-rules.json").toString();
        Command assess = Command.run(
                "assess",
                PROFILE,
                "--format",
                "json",
                "--analyses",
                "none",
                "--trials",
                "256",
                "--calibration",
                "field-2025",
                "--policy",
                "default-1",
                "--output",
                today);
        assertThat(assess.err()).isEmpty();
        Command diff = Command.run("diff", RESULT, today);
        assertThat(diff.err()).contains("techflow-result.json is of a version").hasLineCount(1);
        assertThat(diff.out())
                .startsWith("Both results were made under the same calibration and policy.")
                .contains("Changed in strategies:")
                .doesNotContain("Changed in calibration")
                .doesNotContain("Changed in policy")
                .doesNotContain("What the rules changed");
    }

    @Test
    void a_record_is_checked_by_the_rules_that_it_was_made_by() {
        Command check = Command.run("check", kept("techflow-record.md"), PROFILE, "--date", DAY);
        assertThat(check.err()).isEmpty();
        assertThat(check.exitCode()).isIn(0, 10, 20);
        assertThat(check.out()).contains("field-2025").contains("default-1");
    }

    @Test
    void a_record_by_own_rules_is_checked_by_these() {
        Command check = Command.run(
                "check",
                kept("own-rules-record.md"),
                PROFILE,
                "--date",
                DAY,
                "--policy",
                kept("policy.json"),
                "--calibration",
                kept("calibration.json"));
        assertThat(check.err()).isEmpty();
        assertThat(check.exitCode()).isIn(0, 10, 20);
    }

    @ParameterizedTest
    @CsvSource({
        "policy, policy.json, 1b905d8bc8b38a067827482a02e16b06c98fb52b8669980d871201d61e530a15",
        "policy, policy-whole.json, 1156a80bfa4866a7b6cb0258cfb9647596bc0053bb85996c6a1b994ddead61f6",
        "calibration, calibration.json, 549be70dc4d72a5159ea7edfd6c36071105fec49d43c0dfbf128c3d85ccf52f1",
        "calibration, calibration-whole.json, 208e9fb9185ab8908dcf1bba0817c81283115e33e73f941da90def6fceb05f12",
    })
    void rules_have_the_content_that_they_had(String kind, String file, String hash) throws IOException {
        Command assess = Command.run(
                "assess", PROFILE, "--format", "json", "--analyses", "none", "--trials", "16", "--" + kind, kept(file));
        assertThat(assess.err()).isEmpty();
        JsonNode rules =
                new ObjectMapper().readTree(assess.out()).get("provenance").get(kind);
        assertThat(rules.get("hash").asText()).isEqualTo(hash);
    }

    private static String kept(String name) {
        return Path.of("src/test/resources/first-release", name).toString();
    }
}
