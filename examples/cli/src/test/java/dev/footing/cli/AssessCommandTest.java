package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.startup.Inputs;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.formats.result.ResultWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {
    @Test
    void of_an_unknown_option_only_itself_is_told_and_not_what_stands_behind_it() {
        Command command = Command.run("assess", "--trial", "5", "startup.json");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .contains("--trial is no option of footing assess. Maybe --trials was meant.")
                .doesNotContain("startup.json'");
    }

    @Test
    void a_format_has_one_name() {
        for (String name : List.of("csvs", "csv_months")) {
            Command command = Command.run("assess", "--format", name, "startup.json");
            assertThat(command.exitCode()).isEqualTo(2);
            assertThat(command.err())
                    .contains(
                            "one of text, json, html, markdown, adr, csv, csv-months, summary, but is \"" + name + '"');
        }
        assertThat(Command.run("assess", "--format", "csv-months", "nowhere.json")
                        .err())
                .contains("nowhere.json");
    }

    @Test
    void markdown_has_a_heading_for_each_section_and_what_the_analyses_find() {
        Command command = Command.run("assess", Command.profile("techflow"), "--trials", "64", "--format", "markdown");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .startsWith("# TechFlow: how to get its infrastructure\n")
                .contains("\n## The decision\n", "\n## Ruled out\n", "\n## What would turn it\n")
                .contains("\n| Strategy | Production | On product |");
    }

    private static final int TERMINAL_WIDTH = 80;
    private static final int HEADING = 10;
    private static final int SCREEN = 95;

    /** What every startup is told of; a platform team only large ones are. */
    private static final List<String> FOR_ALL = List.of(
            "managed-kubernetes",
            "managed-services",
            "own-hardware",
            "paas",
            "selective-build",
            "self-run-kubernetes",
            "self-run-services",
            "serverless",
            "simple-vms");

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void runs_every_shipped_profile_in_both_formats_without_a_word_on_standard_error(Path profile) {
        String[] text = {"--full", "--analyses", "none"};
        String[] json = {"--format", "json"};
        for (String[] format : List.of(text, json)) {
            String[] words = {"assess", profile.toString()};
            Command command = Command.run(ObjectArrays.concat(words, format, String.class));
            assertThat(command.exitCode()).isZero();
            assertThat(command.err()).isEmpty();
            assertThat(command.out()).contains(FOR_ALL);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_verdict_comes_first_then_every_strategy_and_all_of_it_fits_a_terminal(Path profile) {
        List<String> lines = Command.run("assess", profile.toString(), "--full", "--analyses", "none")
                .out()
                .lines()
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TERMINAL_WIDTH));
        assertThat(lines.subList(0, HEADING))
                .anyMatch(line -> line.matches("(RECOMMENDED|TOO CLOSE|CANNOT TELL|NO).*"));
        assertThat(FOR_ALL)
                .allSatisfy(id -> assertThat(lines.subList(0, SCREEN))
                        .anyMatch(line -> line.matches("[A-Z].* {2,}" + id + "( .*)?")));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_stated_field_of_a_shipped_profile_is_marked_as_told_or_assumed(Path profile) {
        Profile read = ProfileReader.read(profile);
        assertThat(Inputs.all())
                .filteredOn(input -> read.startup().states(input))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(read.startup().evidenceOf(input).source())
                        .as(input.id())
                        .isNotEqualTo("stated without a source"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_startup_of_a_result_is_a_profile_with_the_same_result(Path profile) {
        Assessor assessor = Assessor.builder()
                .discovery(Discovery.installed(AssessCommandTest.class.getClassLoader()))
                .calibration(Calibrations.article2024())
                .build();
        Assessment assessment = assessor.assess(ProfileReader.read(profile).startup());
        String startup = ProfileWriter.text(assessment.understood());
        Assessment again = assessor.assess(ProfileReader.read(startup).startup());
        assertThat(again).isEqualTo(assessment);
        assertThat(ResultWriter.write(again)).isEqualTo(ResultWriter.write(assessment));
    }

    @Test
    void a_problem_that_only_the_core_can_see_names_its_line(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), """
                {
                  "name": "x",
                  "budget": { "cash": 1000 },
                  "team": { "engineers": 2, "monthlyCostPerEngineer": 100 },
                  "current": { "strategy": "managed-kubernets" }
                }
                """);
        Command command = Command.run("assess", profile.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("/current/strategy (line 5, column 28)")
                .contains("Maybe managed-kubernetes was meant");
    }

    @Test
    void all_errors_of_a_profile_are_told_at_once_and_nothing_is_printed(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), """
                { "name": "x", "budget": { "cash": -1 }, "team": { "engineers": 0, "montlyCost": 3 } }
                """);
        Command command = Command.run("assess", profile.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("/budget/cash", "/team/engineers", "/team/montlyCost", "/team/monthlyCostPerEngineer")
                .doesNotContain("\tat ");
    }

    @Test
    void a_result_is_written_into_a_new_file_and_replaces_one_only_by_force(@TempDir Path folder) throws IOException {
        String target = folder.resolve("result.json").toString();
        String[] words = {"assess", Command.profile("techflow"), "--format", "json", "--output", target};
        assertThat(Command.run(words).exitCode()).isZero();
        String written = Files.readString(Path.of(target));
        assertThat(written).startsWith("{").endsWith("}\n");
        Files.writeString(Path.of(target), "mine");
        Command refused = Command.run(words);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("exists", "--force");
        assertThat(Path.of(target)).hasContent("mine");
        assertThat(Command.run(Stream.concat(Stream.of(words), Stream.of("--force"))
                                .toArray(String[]::new))
                        .exitCode())
                .isZero();
        assertThat(Path.of(target)).hasContent(written);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void strategies_and_months_are_printed_as_csv() {
        Command strategies = Command.run("assess", Command.profile("techflow"), "--trials", "64", "--format", "csv");
        assertThat(strategies.exitCode()).isZero();
        assertThat(strategies.out().lines()).hasSize(11).first().asString().startsWith("startup,id,currency,");
        Command months = Command.run("assess", Command.profile("techflow"), "--trials", "64", "--format", "csv-months");
        assertThat(months.exitCode()).isZero();
        assertThat(months.out().lines())
                .hasSize(1 + 10 * 18)
                .element(1)
                .asString()
                .startsWith("TechFlow,paas,USD,1,");
    }

    @Test
    void a_profile_in_yaml_is_assessed_and_its_errors_have_places(@TempDir Path folder) throws IOException {
        Command command = Command.run(
                "assess", Command.PROFILES.resolve("reading-room.yaml").toString(), "--trials", "64");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).startsWith("Reading Room: ");
        Path bad = Files.writeString(folder.resolve("p.yml"), "name: x\nbudget: { cash: 1_000 }\nteam:\n");
        assertThat(Command.run("assess", bad.toString()).err())
                .contains("/budget/cash (line 2, column 17) must be a number", "/team (line 3, column 6)");
    }

    @Test
    void a_folder_that_does_not_exist_is_told_and_nothing_is_written(@TempDir Path folder) {
        Command command = Command.run(
                "assess",
                Command.profile("techflow"),
                "--output",
                folder.resolve("no/such/result").toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asess", "assess", "assess x --format xml", "assess nowhere.json", "assess ."})
    void a_wrong_call_exits_with_2_and_helps(String words) {
        Command command = Command.run(words.split(" "));
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void an_unknown_calibration_lists_the_known_ones() {
        Command command = Command.run("assess", Command.profile("techflow"), "--calibration", "field-2052");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("Maybe field-2025 was meant. Known: article-2024, field-2025, field-2026.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "1000000001", "1000000000000", "99999999999999999999", "many", "1e3", "1.5", "+1"})
    void trials_are_a_whole_number_within_bounds(String trials) {
        Command command = Command.run("assess", Command.profile("techflow"), "--trials", trials);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .isEqualToIgnoringNewLines("footing: --trials must be a whole number from 1 to 1000000000, but is \""
                        + trials + "\". Leave it out, and the simulation stops once the figures are precise enough.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucky", "1.5", "9223372036854775808"})
    void a_seed_is_a_whole_number(String seed) {
        Command command = Command.run("assess", Command.profile("techflow"), "--seed", seed);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .startsWith("footing: --seed must be a whole number from")
                .contains('"' + seed + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-9223372036854775808", "9223372036854775807"})
    void any_whole_number_is_a_seed(String seed) {
        Command command = Command.run("assess", Command.profile("techflow"), "--seed", seed, "--trials", "64");
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
    }

    @Test
    void lists_the_installed_strategies_with_their_artifacts() {
        Command command = Command.run("strategies");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .containsPattern("footing.diy: .*, from\\s.*strategies-diy")
                .containsPattern("footing.managed: .*, from\\s.*strategies-managed")
                .contains(FOR_ALL)
                .contains("platform-team");
    }

    @Test
    void the_readme_shows_what_is_really_printed() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int start = readme.indexOf("TechFlow: ");
        String shown = readme.substring(start, readme.indexOf("```", start));
        assertThat(Command.run("assess", Command.profile("techflow")).out()).isEqualTo(shown);
    }

    @Test
    void two_runs_print_the_same() {
        String[] words = {"assess", Command.profile("connectapp"), "--format", "json"};
        assertThat(Command.run(words)).isEqualTo(Command.run(words));
    }
}
