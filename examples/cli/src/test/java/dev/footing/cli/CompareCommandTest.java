package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
    private static final String ONE = Command.profile("techflow");
    private static final String OTHER = Command.profile("datasync");
    private static final int WIDTH = 80;

    @TempDir
    private Path directory;

    @Test
    void startups_stand_side_by_side() {
        Command command = compare(ONE, OTHER, Command.profile("37signals-2022"));
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out())
                .startsWith("3 startups side by side\n")
                .containsPattern("Startup +Verdict +Ahead +Objective +Margin\n")
                .containsPattern("1 TechFlow +recommend +Hosted platform +\\$")
                .containsPattern("Startup +Chance +On product +Runway +Spiral +Raised\n")
                .contains("- 2 is DataSync, from ");
        assertThat(command.out().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void rows_have_the_hash_of_the_whole_result() throws IOException {
        JsonNode rows = new ObjectMapper()
                .readTree(compare(ONE, OTHER, "--format", "json").out());
        assertThat(rows.at("/schema").asText()).isEqualTo("footing/comparison/1");
        assertThat(rows.at("/rows")).hasSize(2);
        JsonNode whole = new ObjectMapper()
                .readTree(Command.run("assess", OTHER, "--trials", "300", "--format", "json", "--analyses", "none")
                        .out());
        assertThat(rows.at("/rows/1/hash")).isEqualTo(whole.at("/provenance/hash"));
        assertThat(rows.at("/rows/1/verdict/kind")).isEqualTo(whole.at("/verdict/kind"));
        assertThat(rows.at("/rows/1/diagnosis/stage")).isEqualTo(whole.at("/diagnosis/spiral/stage"));
    }

    @Test
    void one_bad_profile_is_told_with_its_name_and_nothing_else_is_said() throws IOException {
        String bad = file("bad.json", "{ \"name\": \"B\" }");
        String lost = file(
                "lost.json",
                Files.readString(Path.of(ONE), UTF_8)
                        .replaceFirst("\"funding\"", "\"current\": { \"strategy\": \"pass\" }, \"funding\""));
        Command command = compare(ONE, bad);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains(bad + ": /budget/cash", bad + ": /team/engineers")
                .doesNotContain(ONE);
        Command later = compare(ONE, lost);
        assertThat(later.exitCode()).isEqualTo(2);
        assertThat(later.out()).isEmpty();
        assertThat(later.err()).contains(lost + ": /current/strategy (line ", "Maybe paas was meant");
    }

    @Test
    void another_currency_is_told() throws IOException {
        String euros = file("euros.json", Files.readString(Path.of(ONE), UTF_8).replace("USD", "EUR"));
        assertThat(compare(ONE, euros).err()).contains(euros + ": /budget/currency");
        String policy = file("own.json", """
                {
                  "schema": "footing/policy/1",
                  "id": "own-1",
                  "extends": "default-1",
                  "exchangeRate": { "currency": "EUR", "rate": 1.1, "source": "a bank", "date": "2024-06-01" }
                }
                """);
        Command command = compare(ONE, euros, "--policy", policy);
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("2 is stated in EUR, and so are its figures, by the");
        assertThat(compare(ONE, euros, "--policy", policy, "--format", "json").out())
                .containsOnlyOnce("\"statedCurrency\": \"EUR\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21})
    void two_to_twenty_can_be_compared(int number) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            names.add(file(i + ".json", Files.readString(Path.of(ONE), UTF_8)));
        }
        Command command = compare(names.toArray(String[]::new));
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("compare takes 2 to 20 profiles, but got " + number);
    }

    @Test
    void a_name_that_is_long_is_cut_in_tables_and_the_same_file_is_named_once() throws IOException {
        String named = file(
                "named.json",
                Files.readString(Path.of(ONE), UTF_8).replace("\"TechFlow\"", "\"" + "N".repeat(200) + '"'));
        assertThat(compare(ONE, named).out()).contains("2 " + "N".repeat(16) + ".. ", "- 2 is");
        assertThat(compare(ONE, ONE).err()).contains("is named twice");
    }

    private static Command compare(String... words) {
        List<String> all = new ArrayList<>(List.of("compare", "--trials", "300"));
        all.addAll(List.of(words));
        return Command.run(all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8).toString();
    }
}
