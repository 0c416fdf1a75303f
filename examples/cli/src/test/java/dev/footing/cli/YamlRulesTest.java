package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ObjectArrays;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import dev.footing.formats.rules.RulesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --policy} and {@code --calibration} with files in YAML. */
class YamlRulesTest {
    @TempDir
    private Path folder;

    @Test
    void what_ships_has_the_same_hash_when_it_is_written_as_yaml() throws IOException {
        for (Policy policy : Policies.shipped()) {
            Policy read = PolicyReader.extending(Policies.shipped()).readYaml(yaml(RulesWriter.text(policy)));
            assertThat(read).isEqualTo(policy);
            assertThat(read.hash()).isEqualTo(policy.hash());
        }
        for (Calibration calibration : Calibrations.shipped()) {
            Calibration read =
                    CalibrationReader.extending(Calibrations.shipped()).readYaml(yaml(RulesWriter.text(calibration)));
            assertThat(read).isEqualTo(calibration);
            assertThat(read.hash()).isEqualTo(calibration.hash());
        }
    }

    @Test
    void what_ships_gives_the_same_result_when_it_is_written_as_yaml() throws IOException {
        Path policy = Files.writeString(folder.resolve("rules.yaml"), yaml(RulesWriter.text(Policies.default1())));
        Path world = Files.writeString(folder.resolve("world.yml"), yaml(RulesWriter.text(Calibrations.article2024())));
        Command fromFiles = assess("--policy", policy.toString(), "--calibration", world.toString());
        Command byName = assess("--policy", "default-1", "--calibration", "article-2024");
        assertThat(fromFiles.err()).isEmpty();
        assertThat(fromFiles.exitCode()).isZero();
        assertThat(fromFiles.out()).isEqualTo(byName.out()).contains("\"hash\"");
    }

    @Test
    void the_policy_of_the_manual_in_yaml_is_the_one_in_json() throws IOException {
        Policy json = PolicyReader.extending(Policies.shipped()).read(ofTheManual("json"));
        Policy yaml = PolicyReader.extending(Policies.shipped()).readYaml(ofTheManual("yaml"));
        assertThat(yaml).isEqualTo(json);
        assertThat(yaml.hash()).isEqualTo(json.hash());
        assertThat(yaml.overrides()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours.yaml", "ours.yml"})
    void a_bad_file_is_told_with_its_lines_and_nothing_is_assessed(String name) throws IOException {
        Path policy =
                Files.writeString(folder.resolve(name), ofTheManual("yaml").replace("0.7", "0_7"));
        Command command = assess("--policy", policy.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("/overrides/0/value (line 6, column 12) must be a number as JSON writes it")
                .contains("0_7");
        assertThat(command.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--policy", "--calibration"})
    void what_is_not_yaml_is_told_with_its_line(String option) throws IOException {
        Path rules = Files.writeString(folder.resolve("ours.yaml"), "schema: footing/policy/1\nid: @mine\n");
        Command command = assess(option, rules.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("(line 2, column 5) must be valid YAML", "Put a text that starts with it in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-rules.yaml", "no-such-rules.yml", "NO-SUCH-RULES.YML", "no-such-rules.json"})
    void a_file_that_is_not_there_is_told_as_a_file(String name) {
        Command command = assess("--policy", name);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("must be a file that exists", name);
    }

    @Test
    void a_word_that_only_ends_like_one_is_taken_for_a_name() {
        assertThat(assess("--policy", "default-yaml").err()).contains("Known: default-1, default-2.");
    }

    private static Command assess(String... rules) {
        String[] words = {"assess", Command.profile("techflow"), "--trials", "64", "--format", "json"};
        return Command.run(ObjectArrays.concat(words, rules, String.class));
    }

    private static String ofTheManual(String language) throws IOException {
        String manual = Files.readString(Path.of("../../docs/policy.md"));
        String fence = "```" + language + "\n";
        int start = manual.indexOf(fence) + fence.length();
        return manual.substring(start, manual.indexOf("```", start));
    }

    private static String yaml(String json) throws IOException {
        return block(new ObjectMapper().readTree(json), "").strip() + "\n";
    }

    /** Indented as people write it; texts in quotes. */
    private static String block(JsonNode node, String indent) {
        StringBuilder lines = new StringBuilder();
        node.properties()
                .forEach(member -> lines.append('\n')
                        .append(indent)
                        .append(member.getKey())
                        .append(": ")
                        .append(block(member.getValue(), indent + "  ")));
        if (node.isArray()) {
            node.forEach(
                    element -> lines.append('\n').append(indent).append("- ").append(block(element, indent + "  ")));
        }
        return lines.isEmpty() ? node.toString() : lines.toString();
    }
}
