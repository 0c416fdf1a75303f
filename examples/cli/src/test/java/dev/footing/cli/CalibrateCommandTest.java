package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final String UNKNOWN = "{\"name\":\"A\",\"budget\":{\"cash\":2000000},"
            + "\"team\":{\"engineers\":8,\"monthlyCostPerEngineer\":12500},\"actual\":{}}\n";

    @TempDir
    private Path directory;

    private Command run(String text, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("outcomes.jsonl"), text);
        return Command.run(
                ObjectArrays.concat(new String[] {"calibrate", file.toString(), "--trials", "64"}, more, String.class));
    }

    @Test
    void what_outcomes_move_is_told_with_its_cases_and_its_error_and_written_as_rules() throws IOException {
        Path world = directory.resolve("world.json");
        Path judgement = directory.resolve("judgement.json");
        Command command = run(
                BacktestCommandTest.OUTCOMES.repeat(3),
                "--output",
                world.toString(),
                "--policy-output",
                judgement.toString(),
                "--id",
                "ours-7");
        assertThat(command.err()).isEmpty();
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .contains("3 cases.", "Before: field-2026 and default-2", "So few cases tell little")
                .containsPattern("round.chance24 +calibration +0.200 +0.2[2-9]\\d +0.0\\d+ +3 +9%")
                .containsPattern("paas effort +calibration +1.00 ")
                .containsPattern("discrepancy +policy +0.600 ")
                .containsPattern("burn +profiles +1.00 ");
        JsonNode calibration = WrittenSchema.read(Files.readString(world));
        assertThat(calibration.at("/extends").asText()).isEqualTo("field-2026");
        assertThat(calibration.at("/overrides/0/path").asText()).isEqualTo("round.chance24");
        assertThat(calibration.at("/overrides/0/evidence/grade").asText()).isEqualTo("measured");
        assertThat(calibration.at("/overrides/0/evidence/sample").asText()).startsWith("3 cases; standard error 0.0");
        Command assessed = Command.run(
                "assess",
                Command.profile("techflow"),
                "--calibration",
                world.toString(),
                "--policy",
                judgement.toString(),
                "--trials",
                "64",
                "--format",
                "json");
        assertThat(assessed.err()).isEmpty();
        JsonNode provenance = WrittenSchema.read(assessed.out()).at("/provenance");
        assertThat(provenance.at("/calibration/id").asText()).isEqualTo("ours-7");
        assertThat(provenance.at("/policy/id").asText()).isEqualTo("ours-7");
    }

    @Test
    void without_anything_known_the_rules_are_those_that_ship() throws IOException {
        Path world = directory.resolve("world.json");
        Command command = run(UNKNOWN, "--output", world.toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .contains("No case speaks of a number of the rules")
                .contains("as before");
        assertThat(WrittenSchema.read(Files.readString(world)).at("/id").asText())
                .isEqualTo("field-2026");
    }

    @Test
    void rules_that_do_not_ship_are_no_beginning() throws IOException {
        Path rules = Files.writeString(
                directory.resolve("rules.json"),
                "{\"schema\":\"footing/policy/1\",\"id\":\"ours-1\",\"extends\":\"default-2\",\"overrides\":"
                        + "[{\"path\":\"margin\",\"value\":0.7,\"reason\":\"our books\"}]}");
        Command command = run(UNKNOWN, "--policy", rules.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("field-2026 and ours-1 must be rules that ship");
    }

    @Test
    void a_file_that_exists_is_not_replaced_and_a_line_that_is_no_outcome_is_told() throws IOException {
        Path there = Files.writeString(directory.resolve("there.json"), "{}");
        assertThat(run(UNKNOWN, "--output", there.toString()).exitCode()).isEqualTo(2);
        Command command = run("{}\n" + UNKNOWN);
        assertThat(command.err()).contains("line 1: ");
        assertThat(command.out()).contains("Lines that could not be used: 1");
    }
}
