package dev.footing.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.rules.AnyRules;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules as people write them in YAML. */
class YamlRulesTest {
    private static final String POLICY = """
            # what our board agreed on
            schema: footing/policy/1
            id: mine-1
            extends: base-1
            overrides:
              - { path: margin, value: 0.7, reason: last year }
            exchangeRate:
              currency: EUR
              rate: 1.08
              source: no bank of ours
              date: 2026-05-04
            """;
    private static final String CALIBRATION = """
            schema: footing/calibration/1
            id: mine-1
            extends: world-1
            overrides:
              - path: overlap
                value: 0.9
                reason: our last move
            """;
    private static final PolicyReader POLICIES = PolicyReader.extending(ImmutableList.of(AnyRules.base()));
    private static final CalibrationReader CALIBRATIONS =
            CalibrationReader.extending(ImmutableList.of(AnyRules.world()));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ours.yaml", "ours.yml", "OURS.YML"})
    void the_name_of_a_file_says_that_it_is_yaml(String name) throws IOException {
        Policy policy = POLICIES.read(Files.writeString(folder.resolve(name), POLICY));
        assertThat(policy).isEqualTo(POLICIES.readYaml(POLICY));
        assertThat(policy.margin().value()).isEqualTo(0.7);
        assertThat(policy.exchangeRates().get(0).source()).isEqualTo("no bank of ours");
        assertThat(CALIBRATIONS.read(Files.writeString(folder.resolve(name), CALIBRATION)))
                .isEqualTo(CALIBRATIONS.readYaml(CALIBRATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours.json", "yaml", "ours.yaml.txt"})
    void a_file_of_another_name_is_json(String name) throws IOException {
        Path policy = Files.writeString(folder.resolve(name), POLICY);
        assertThat(problems(() -> POLICIES.read(policy)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("must be valid JSON"));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place_in_the_yaml() {
        List<Problem> problems = problems(() -> POLICIES.readYaml(POLICY.replace("mine-1", "'!'")
                .replace("0.7", "7")
                .replace("EUR", "eur")
                .replace("rate:", "rates:")));
        assertThat(problems)
                .extracting(Problem::where)
                .containsExactly("/id", "/overrides/0/value", "/exchangeRate/rate", "/exchangeRate/rates");
        assertThat(problems)
                .extracting(problem -> problem.position().orElseThrow().line())
                .containsExactly(3, 6, 8, 9);
        assertThat(problems.get(1).position()).contains(new Position(6, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0_7", ".7", "0o7", "+0.7"})
    void what_some_reader_takes_for_another_number_is_refused(String number) {
        assertThat(problems(() -> CALIBRATIONS.readYaml(CALIBRATION.replace("0.9", number))))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("must be a number as JSON writes it, or a text in quotes");
                    assertThat(problem.position()).contains(new Position(6, 12));
                });
    }

    @Test
    void what_the_rules_refuse_when_they_are_whole_has_its_place_too() {
        String twice = POLICY.replace(
                "exchangeRate:", "  - path: margin\n    value: 0.6\n    reason: this year\nexchangeRate:");
        assertThat(problems(() -> POLICIES.readYaml(twice))).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/overrides/1");
            assertThat(problem.position()).contains(new Position(7, 5));
        });
    }

    @Test
    void what_is_not_yaml_or_holds_nothing_is_told_without_a_word_of_startups() {
        for (String text : List.of("", "- margin", "margin", "id: [", "id: mine\n extends: base-1")) {
            assertThat(problems(() -> POLICIES.readYaml(text)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sentence())
                            .doesNotContainIgnoringCase("startup")
                            .doesNotContain("profile"));
        }
    }

    @Test
    void a_megabyte_is_the_most() {
        int blanks = 1_000_000 - CALIBRATION.length();
        assertThat(CALIBRATIONS.readYaml(CALIBRATION + " ".repeat(blanks)).id()).isEqualTo("mine-1");
        assertThat(problems(() -> CALIBRATIONS.readYaml(CALIBRATION + " ".repeat(blanks + 1))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("1 MB"));
    }

    private static List<Problem> problems(Runnable reading) {
        InvalidProfileException invalid = catchThrowableOfType(InvalidProfileException.class, reading::run);
        assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }
}
