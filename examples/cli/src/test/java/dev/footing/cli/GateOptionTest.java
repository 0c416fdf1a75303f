package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code footing assess PROFILE --gate CONDITION}, each with 64 trials from the usual seed. */
class GateOptionTest {
    /** Half a year on a platform, on which staying is the best way in about four of five trials. */
    private static final String STAYS = Command.profile("adstage-2013");
    /** Leaves what it is on for rented servers in every trial. */
    private static final String LEAVES = Command.profile("dropbox-2013");

    /** Which way is best hangs on areas of expertise that it does not state. */
    private static final String OPEN = """
            {
              "name": "Open",
              "budget": { "cash": 4000000, "horizonMonths": 24 },
              "team": { "engineers": 12, "monthlyCostPerEngineer": 11000 },
              "expertise": { "production-kubernetes": "no", "observability": "yes" },
              "usage": { "activeUsers": 30000, "monthlyGrowth": 0.01, "monthlyRevenuePerUser": 10 },
              "current": { "strategy": "managed-kubernetes", "months": 24, "monthlyPlatformCost": 70000 }
            }
            """;

    /** May not buy what it cannot run. */
    private static final String RULED_OUT = """
            {
              "name": "Ruled out",
              "budget": { "cash": 4000000, "horizonMonths": 24 },
              "team": { "engineers": 3, "monthlyCostPerEngineer": 11000 },
              "expertise": {
                "production-kubernetes": "no", "security-and-compliance": "no", "disaster-recovery": "no",
                "observability": "no", "scaling": "no"
              },
              "motives": ["compliance-forbids-managed"]
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void a_gate_that_is_met_ends_with_0_and_not_a_word() {
        Command met = gated(STAYS, "stay>=0.6");
        assertThat(met.exitCode()).isZero();
        assertThat(met.err()).isEmpty();
        assertThat(met.out()).contains("stay on a hosted platform (paas);");
        assertThat(gated(LEAVES, "self-run >= .9").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adstage-2013 | managed>=0.6 | footing: Gate managed>=0.6 is not met: buying it has a chance of ",
                "dropbox-2013 | stay>=0.01   | footing: Gate stay>=0.01 is not met: staying has a chance of 0%.",
                "techflow     | stay>=0.6    | not met, as the profile names no strategy that the startup is on: staying"
            })
    void one_that_is_not_met_ends_with_20_and_says_why(String profile, String gate, String said) {
        Command command = gated(Command.profile(profile), gate);
        assertThat(command.exitCode()).isEqualTo(20);
        assertThat(command.out()).contains("the chance that ");
        assertThat(command.err().lines()).singleElement().asString().contains(said);
    }

    @ParameterizedTest
    @CsvSource({"stay>=0", "managed>=0.3", "hybrid>=1"})
    void one_that_the_verdict_leaves_open_ends_with_10_and_says_why(String gate) throws IOException {
        Command command = gated(file(OPEN), gate);
        assertThat(command.exitCode()).isEqualTo(10);
        assertThat(command.out())
                .startsWith("Open: stay on managed Kubernetes (managed-kubernetes), unless the team has");
        assertThat(command.err())
                .startsWith(
                        "footing: Gate " + gate + " is open, as the verdict hangs on expertise that was not stated:");
    }

    @Test
    void where_everything_is_ruled_out_no_gate_is_met() throws IOException {
        Command command = gated(file(RULED_OUT), "managed>=0");
        assertThat(command.exitCode()).isEqualTo(20);
        assertThat(command.err())
                .isEqualToIgnoringNewLines(
                        "footing: Gate managed>=0 is not met, as every strategy that lasts is ruled out.");
    }

    @Test
    void what_is_printed_is_the_same_with_and_without_a_gate() {
        for (String format : List.of("text", "json", "csv")) {
            String[] words = {"--format", format, "--analyses", "none"};
            Command plain = run(LEAVES, words);
            assertThat(plain.exitCode()).isZero();
            Command gated = gated(LEAVES, "stay>=0.6", words);
            assertThat(gated.exitCode()).isEqualTo(20);
            assertThat(gated.out()).isEqualTo(plain.out());
        }
    }

    @Test
    void as_markdown_it_is_a_summary_for_a_pull_request() throws IOException {
        Command command = gated(file(OPEN), "stay>=0.6", "--format", "markdown");
        assertThat(command.exitCode()).isEqualTo(10);
        assertThat(command.out())
                .startsWith("# Open: how to get its infrastructure\n\n## The decision\n\n**RECOMMENDED: stay on ")
                .containsSubsequence(
                        "\nGate stay\\>=0.6 is open, as the verdict hangs on expertise that was not stated: staying",
                        "\n### To settle it\n\n* Find out whether you have ",
                        "\n## Chances\n\n| Direction | Chance | Likeliest |\n| --- | ---: | --- |\n",
                        "\nFooting ",
                        ", calibration field-2026, policy default-2, result ");
        assertThat(command.out()).containsPattern("\n\\| stay \\| [0-9]+% \\| Managed Kubernetes \\|\n");
        assertThat(command.out().lines()).hasSizeLessThan(30);
    }

    @Test
    void with_a_record_the_graver_of_the_two_counts_and_both_are_in_the_summary() throws IOException {
        String record = Files.writeString(
                        directory.resolve("record.md"),
                        run(STAYS, "--format", "adr", "--analyses", "none", "--date", "2025-03-01")
                                .out(),
                        UTF_8)
                .toString();
        String[] since = {"assess", STAYS, "--since", record, "--date", "2025-03-01", "--format", "markdown"};
        assertThat(Command.run(with(since, "--gate", "stay>=0.6"))).isEqualTo(new Command(0, "", ""));
        Command missed = Command.run(with(since, "--gate", "stay>=0.99"));
        assertThat(missed.exitCode()).isEqualTo(20);
        assertThat(missed.err()).startsWith("footing: Gate stay>=0.99 is not met: staying has a chance of ");
        assertThat(missed.out())
                .contains(
                        "\nGate stay\\>=0.99 is not met: ",
                        "\n## Since the record of 2025-03-01\n\n**HOLDS: the decision stands.**\n")
                .doesNotContain("| Recorded |");
    }

    @Test
    void a_policy_without_chances_is_refused_before_the_profile_is_read() {
        Command refused = Command.run("assess", "nowhere.json", "--gate", "stay>=0.6", "--policy", "default-1");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualToIgnoringNewLines("footing: --gate needs chances, and policy default-1 gives none: its"
                        + " confidenceOf is rival. Take a policy whose confidenceOf is direction, such as default-2, or"
                        + " leave --gate out.");
    }

    private static Command gated(String profile, String gate, String... more) {
        return run(profile, with(more, "--gate", gate));
    }

    private static Command run(String profile, String... more) {
        return Command.run(with(new String[] {"assess", profile, "--trials", "64"}, more));
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private String file(String profile) throws IOException {
        return Files.writeString(directory.resolve("profile.json"), profile, UTF_8)
                .toString();
    }
}
