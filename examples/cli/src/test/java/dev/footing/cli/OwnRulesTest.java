package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ObjectArrays;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.schema.DocumentSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --policy}, {@code --calibration} and {@code footing schema}. */
class OwnRulesTest {
    private static final String CALIBRATION = """
            {
              "schema": "footing/calibration/1",
              "id": "ours-1",
              "extends": "field-2025",
              "overrides": [ { "path": "overlap", "value": 0.9, "reason": "our last move" } ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void the_policy_of_the_manual_is_read_and_tells_what_it_replaces_and_why() throws IOException {
        Path policy = Files.writeString(folder.resolve("ours.json"), ofTheManual());
        Command text = assess("--policy", policy.toString(), "--full", "--analyses", "none");
        assertThat(text.err()).isEmpty();
        assertThat(text.exitCode()).isZero();
        String shown = text.out().replaceAll("\\s+", " ");
        assertThat(shown)
                .contains(
                        "Policy, margin: 0.7 (0.5 in default-2): our books of 2025 (measured, 2025-12-31; 12 months).")
                .containsPattern(
                        "The policy replaces steadyEffort of managed-kubernetes, which was [^:]+, by 0.3: what our"
                                + " cluster took last year \\(assumed\\)\\.")
                .containsPattern("The policy replaces incidentRate of managed-kubernetes, which was [^:]+, by [^:]+"
                        + " \\(1.3 times what it was\\): we run in two clouds; our on-call engineers \\(reported\\)\\.")
                .contains("policy ours-1, result");
        JsonNode told = json(assess("--policy", policy.toString(), "--format", "json"))
                .get("provenance")
                .get("policy");
        assertThat(told.get("basedOn").asText()).isEqualTo("default-2");
        assertThat(told.get("overrides").get(0).get("was").asDouble()).isEqualTo(0.5);
        assertThat(told.get("overrides").get(0).get("value").asDouble()).isEqualTo(0.7);
        assertThat(told.get("strategyOverrides").get(0).get("reason").asText()).startsWith("what our cluster took");
        assertThat(told.at("/overrides/0/evidence/sample").asText()).isEqualTo("12 months");
    }

    @Test
    void a_result_lists_what_each_number_was_and_became() throws IOException {
        Path policy = Files.writeString(folder.resolve("ours.json"), ofTheManual());
        JsonNode overrides =
                json(assess("--policy", policy.toString(), "--format", "json")).at("/provenance/overrides");
        assertThat(overrides.findValuesAsText("path"))
                .containsExactly(
                        "margin",
                        "criteria.compliance.weight.growth",
                        "criteria.cost.weight.growth",
                        "steadyEffort",
                        "incidentRate");
        JsonNode multiplied = overrides.get(4);
        assertThat(multiplied.get("by").asText()).isEqualTo("policy");
        assertThat(multiplied.get("strategy").asText()).isEqualTo("managed-kubernetes");
        assertThat(multiplied.at("/evidence/grade").asText()).isEqualTo("reported");
        double was = likely(multiplied.get("was"));
        assertThat(was).isPositive();
        assertThat(likely(multiplied.get("value"))).isCloseTo(1.3 * was, within(1e-12));
    }

    private static double likely(JsonNode number) {
        return number.isObject()
                ? number.path("likely").asDouble(number.path("median").asDouble())
                : number.asDouble();
    }

    @Test
    void a_record_shows_what_was_replaced_and_a_check_applies_the_same_again() throws IOException {
        Path policy = Files.writeString(folder.resolve("ours.json"), ofTheManual());
        Command recorded = assess("--policy", policy.toString(), "--format", "adr", "--date", "2026-01-01");
        Path record = Files.writeString(folder.resolve("record.md"), recorded.out());
        assertThat(recorded.out().replaceAll("\\s+", " "))
                .contains("our books of 2025 (measured, 2025-12-31; 12 months).")
                .contains("\"source\": \"our on-call engineers\"");
        String profile = Command.profile("techflow");
        Command check =
                Command.run("check", record.toString(), profile, "--policy", policy.toString(), "--date", "2026-01-01");
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("HOLDS: ");
        Files.writeString(policy, ofTheManual().replace("\"grade\": \"measured\"", "\"grade\": \"reported\""));
        Command other =
                Command.run("check", record.toString(), profile, "--policy", policy.toString(), "--date", "2026-01-01");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("ours-1");
    }

    @Test
    void a_calibration_from_a_file_stands_beside_those_that_ship() throws IOException {
        Path world = Files.writeString(folder.resolve("ours"), CALIBRATION);
        JsonNode result = json(assess("--calibration", world.toString(), "--format", "json"));
        assertThat(result.get("provenance").get("calibration").get("id").asText())
                .isEqualTo("ours-1");
        assertThat(result.get("provenance").get("calibration").get("overrides")).hasSize(1);
        assertThat(result.get("alternatives")).hasSize(3);
        assertThat(result.get("provenance").get("hash"))
                .isNotEqualTo(json(assess("--format", "json")).get("provenance").get("hash"));
    }

    @Test
    void an_unknown_policy_lists_the_known_ones() {
        Command command = assess("--policy", "default-3");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("--policy", "was meant. Known: ", "default-1", "default-2");
    }

    @Test
    void a_bad_file_is_told_with_its_lines_and_nothing_is_assessed() throws IOException {
        Path world = Files.writeString(
                folder.resolve("ours.json"), CALIBRATION.replace("0.9", "9").replace("ours-1", "!"));
        Command command = assess("--calibration", world.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("/overrides/0/value (line 5, column", "/id (line 3, column");
        assertThat(command.err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--policy", "--calibration"})
    void a_file_that_is_not_there_is_told(String option) {
        Command command = assess(option, folder.resolve("none.json").toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("must be a file that exists");
    }

    @Test
    void a_strategy_that_nobody_knows_is_told_with_the_nearest() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("ours.json"), ofTheManual().replace("managed-kubernetes", "managed-kubernets"));
        Command command = assess("--policy", policy.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("Maybe managed-kubernetes was meant");
    }

    @Test
    void a_profile_in_another_currency_takes_a_policy_with_the_rate_and_is_told_in_its_own() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("euros.json"),
                Files.readString(Path.of(Command.profile("techflow"))).replace("\"USD\"", "\"EUR\""));
        Command refused = Command.run("assess", profile.toString(), "--trials", "64");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        "/budget/currency (line 7, column",
                        "must be USD",
                        "but is EUR. Give what 1 EUR is worth in USD: --exchange-rate EUR=RATE@YYYY-MM-DD",
                        "exchangeRate");
        Path policy = Files.writeString(folder.resolve("euros-to-dollars.json"), """
                {
                  "schema": "footing/policy/1", "id": "euros-1", "extends": "default-1",
                  "exchangeRate": { "currency": "EUR", "rate": 1.08, "source": "a central bank", "date": "2026-05-04" }
                }
                """);
        String[] words = {"assess", profile.toString(), "--trials", "64", "--policy", policy.toString(), "--format"};
        JsonNode result = json(Command.run(ObjectArrays.concat(words, "json")));
        assertThat(result.at("/startup/budget/currency").asText()).isEqualTo("EUR");
        assertThat(result.at("/startup/budget/cash").decimalValue()).isEqualByComparingTo("2000000");
        assertThat(result.at("/provenance/policy/exchangeRate/rate").decimalValue())
                .isEqualByComparingTo("1.08");
        assertThat(Command.run(ObjectArrays.concat(words, "text")).out().replaceAll("\\s+", " "))
                .contains("Strategies and rules are stated in USD; every figure here is in EUR, at 1.08 USD for 1 EUR"
                        + " (a central bank, 2026-05-04).");
    }

    @ParameterizedTest
    @EnumSource(DocumentSchema.class)
    void prints_every_schema(DocumentSchema schema) {
        Command command = Command.run("schema", schema.id());
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).isEqualTo(schema.text());
    }

    @Test
    void an_unknown_schema_lists_the_known_ones() {
        Command command = Command.run("schema", "profil");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .contains("Maybe profile was meant. Known: backtest, bill, calibration, catalog, check, comparison,");
    }

    @Test
    void the_help_lists_every_schema_and_a_command_names_what_it_writes() {
        String help = Command.run("schema", "--help").out();
        assertThat(Identified.ids(DocumentSchema.class))
                .allSatisfy(id -> assertThat(help).containsPattern("(?m)^  " + id + " +[a-z]"));
        assertThat(Command.run("schema", "assess").out()).isEqualTo(DocumentSchema.RESULT.text());
        assertThat(Command.run("schema", "compare").out()).isEqualTo(DocumentSchema.COMPARISON.text());
        assertThat(Command.run("schema", "diff").out()).isEqualTo(DocumentSchema.DIFFERENCE.text());
    }

    private static String ofTheManual() throws IOException {
        String manual = Files.readString(Path.of("../../docs/policy.md"));
        int start = manual.indexOf("```json\n") + "```json\n".length();
        return manual.substring(start, manual.indexOf("```", start));
    }

    private static JsonNode json(Command command) throws IOException {
        return new ObjectMapper().readTree(command.out());
    }

    private static Command assess(String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "assess";
        words[1] = Command.profile("techflow");
        words[2] = "--trials";
        words[3] = "64";
        System.arraycopy(options, 0, words, 4, options.length);
        return Command.run(words);
    }
}
