package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
    private static final String CASE = "{\"name\":\"A\",\"budget\":{\"cash\":2000000},"
            + "\"team\":{\"engineers\":8,\"monthlyCostPerEngineer\":12500},\"actual\":{";

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
                .containsPattern("infrastructure share +0 +1")
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
}
