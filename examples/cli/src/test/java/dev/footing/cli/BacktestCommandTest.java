package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
    private static final String CASE = "{\"name\":\"A\",\"budget\":{\"cash\":2000000},"
            + "\"team\":{\"engineers\":8,\"monthlyCostPerEngineer\":12500},\"actual\":{";

    /** One outcome of which everything is known. */
    static final String OUTCOMES =
            CASE.replace("\"actual\"", "\"usage\":{\"activeUsers\":1000},\"funding\":{\"month\":18},\"actual\"")
                    + "\"strategy\":\"paas\",\"month\":6,\"cash\":1200000,\"users\":1000,\"infrastructureShare\":0.1,"
                    + "\"raised\":true,\"source\":\"its founder\"}}\n";

    @TempDir
    private Path directory;

    private Command run(String text, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("cases.jsonl"), text);
        return Command.run(
                ObjectArrays.concat(new String[] {"backtest", file.toString(), "--trials", "64"}, more, String.class));
    }

    @Test
    void advice_is_scored_against_what_became_of_startups() throws IOException {
        Command command =
                run(CASE + "\"strategy\":\"paas\",\"month\":6,\"cash\":1200000,\"infrastructureShare\":0.9}}\n" + CASE
                        + "\"directions\":[\"self-run\",\"off:paas\"]}}\n{}\n");
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).contains("line 3: ").contains("must have a member actual");
        assertThat(command.out())
                .contains("2 cases; 2 have a verdict with chances")
                .contains("could not be used: 1.")
                .containsPattern("the strategy ahead +1 +2 +50%")
                .containsPattern("always hybrid +1 +2")
                .containsPattern("always another sourcing +2 +2")
                .containsPattern("infrastructure share +0 +1 .* 0 +1\n")
                .contains("So few cases tell little");
    }

    @Test
    void a_page_has_the_diagram() throws IOException {
        assertThat(run(CASE + "\"directions\":[\"managed\"]}}", "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("Reliability", "<svg");
    }

    @Test
    void what_is_wrong_with_an_outcome_is_told_all_at_once() throws IOException {
        Command command = run(CASE
                + "\"directions\":[\"manage\"],\"month\":400,\"raised\":1,\"strtegy\":\"paas\",\"strategy\":\"A b\"}}");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .contains("/actual/directions/0", "Maybe managed was meant")
                .contains("/actual/month", "/actual/raised", "strtegy", "/actual/strategy");
    }

    @Test
    void an_outcome_is_a_schema_of_its_own() throws IOException {
        assertThat(run("{\"schema\":\"footing/outcome/1\"," + (CASE + "\"strategy\":\"paas\"}}").substring(1))
                        .exitCode())
                .isZero();
    }

    @Test
    void users_of_a_live_product_are_scored_by_its_own_growth() throws IOException {
        String live = CASE.replace(
                "\"actual\"",
                "\"usage\":{\"activeUsers\":1000,\"monthlyGrowth\":{\"low\":0,\"likely\":0.1,\"high\":0.2}},\"actual\"");
        String doubled = "\"month\":6,\"users\":1772}}\n";
        String tenfold = "\"month\":6,\"users\":10000}}\n";
        assertThat(run(live + doubled + live + tenfold + CASE + doubled).out())
                .containsPattern("users +1 +2 .* 0 +1\n")
                .contains("0 have a verdict with chances");
    }

    @Test
    void rounds_are_scored_by_their_chance() throws IOException {
        String planned = CASE.replace("\"actual\"", "\"funding\":{\"month\":18},\"actual\"");
        JsonNode scores = WrittenSchema.read(
                run(planned + "\"raised\":true}}\n" + planned + "\"raised\":false}}", "--format", "json")
                        .out());
        assertThat(scores.at("/rounds/came/hits").asInt()).isEqualTo(1);
        double said = scores.at("/rounds/said").asDouble();
        assertThat(said).isBetween(0.05, 0.3);
        assertThat(scores.at("/rounds/scores/brier/mean").asDouble())
                .isCloseTo((said * said + (1 - said) * (1 - said)) / 2, within(1e-9));
        assertThat(scores.at("/few").asBoolean()).isTrue();
    }

    /** One truth: what the page of cases shows is what the command says of the file of outcomes. */
    @Test
    void the_public_cases_score_as_their_page_says() throws IOException {
        Command command = Command.run(
                "backtest", Path.of("../outcomes/public-cases.jsonl").toString(), "--format", "json");
        assertThat(command.err()).isEmpty();
        JsonNode scores = WrittenSchema.read(command.out());
        String page = Files.readString(Path.of("../../docs/cases.md"));
        assertThat(page)
                .contains("| all | " + scores.at("/judged").asInt() + " | "
                        + scores.at("/right/hits").asInt() + " | " + mean(scores.at("/scores/log")) + " | "
                        + mean(scores.at("/gain")) + " | " + mean(scores.at("/scores/brier")) + " |");
    }

    private static String mean(JsonNode score) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                score.get("mean").asDouble(),
                score.get("low").asDouble(),
                score.get("high").asDouble());
    }
}
