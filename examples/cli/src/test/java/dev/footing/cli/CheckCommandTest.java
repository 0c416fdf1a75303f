package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final String PROFILE = Command.profile("techflow");
    private static final String DAY = "2025-03-01";

    @TempDir
    private Path directory;

    @Test
    void a_decision_holds_on_the_day_it_is_made() {
        Command check = check(record(), PROFILE);
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("HOLDS: ");
    }

    @Test
    void evidence_that_grew_stale_is_watched() {
        String dated =
                file("dated.json", read(PROFILE).replace("(TechFlow)\"", "(TechFlow)\", \"date\": \"2024-12-31\""));
        assertThat(Command.run("check", record(), dated, "--date", "2025-12-31").exitCode())
                .isZero();
        Command check = Command.run("check", record(), dated, "--date", "2026-01-01");
        assertThat(check.exitCode()).isEqualTo(10);
        assertThat(check.out()).startsWith("WATCH: ").contains("The evidence for");
    }

    @Test
    void a_day_before_the_decision_is_bad_input() {
        Command check = Command.run("check", record(), PROFILE, "--date", "2025-02-28");
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("2025-02-28").contains("--date must not be before the decision");
    }

    @Test
    void a_record_grows_old_by_the_calendar_alone() {
        Command check = Command.run("check", record(), PROFILE, "--date", "2026-09-02");
        assertThat(check.exitCode()).isEqualTo(10);
        assertThat(check.out().replaceAll("\\s+", " "))
                .startsWith("WATCH: ")
                .contains("The profile is dated 2025-03-01, more than 12 months ago")
                .contains("The 18 months that the decision covered ended on 2026-09-01")
                .contains("The profile plans a funding round in 18 months, which ended on 2026-09-01");
    }

    @Test
    void a_startup_that_runs_out_of_cash_reopens_it() {
        String poor = file("poor.json", read(PROFILE).replaceFirst("\"engineers\": [0-9.]+", "\"engineers\": 12"));
        Command text = check(record(), poor);
        assertThat(text.exitCode()).isEqualTo(20);
        assertThat(text.out().replaceAll("\\s+", " "))
                .startsWith("REOPEN: ")
                .contains(
                        "the share of trials in which cash lasts with paas has crossed its trip-wire: from 100%, now 0%");
        Command json = Command.run("check", record(), poor, "--date", DAY, "--format", "json");
        assertThat(json.exitCode()).isEqualTo(20);
        assertThat(json.out()).contains("\"schema\": \"footing/check/1\"", "\"outcome\": \"reopen\"");
    }

    @Test
    void it_says_of_whom_it_is() {
        assertThat(check(record(), PROFILE).out())
                .contains("for TechFlow: recommend, paas")
                .doesNotContain("names differ");
        Command other = check(record(), file("other.json", read(PROFILE).replace("\"TechFlow\"", "\"Acme\"")));
        assertThat(other.exitCode()).isZero();
        assertThat(other.out().replaceAll("\\s+", " "))
                .contains("The names differ: the record is of TechFlow, the profile of Acme.");
    }

    @Test
    void a_profile_of_a_day_to_come_is_bad_input() {
        String record = record();
        String dated = asOf("2025-03-02");
        Command check = check(record, dated);
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err())
                .contains(dated + ": /asOf (line ", "must not be after 2025-03-01", "but is 2025-03-02", "(--date)");
        assertThat(Command.run("check", record, dated, "--date", "2025-03-02").exitCode())
                .isZero();
    }

    @Test
    void no_record_is_written_for_a_profile_of_a_day_to_come() {
        String dated = asOf("2025-03-02");
        Command early = Command.run("assess", dated, "--format", "adr", "--date", DAY, "--trials", "100");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.out()).isEmpty();
        assertThat(early.err()).contains("/asOf (line ", "must not be after 2025-03-01");
        assertThat(Command.run("assess", dated, "--format", "adr", "--date", "2025-03-02", "--trials", "100")
                        .exitCode())
                .isZero();
        Command today = Command.run("assess", asOf("2199-01-01"), "--format", "adr", "--trials", "100");
        assertThat(today.exitCode()).isEqualTo(2);
        assertThat(today.err()).contains("must not be after " + DateOption.today());
    }

    @Test
    void a_problem_is_told_with_the_file_in_which_it_is() {
        String bad = file("bad.json", "{ }");
        assertThat(check(bad, PROFILE).err()).startsWith("footing: " + bad + " must hold one block");
        assertThat(check(record(), bad).err()).startsWith("footing: " + bad + ": /name (line 1");
        assertThat(Command.run("assess", bad, "--policy", bad).err()).startsWith("footing: " + bad + ": /schema (line");
        String policy = file(
                "own.json",
                "{ \"schema\": \"footing/policy/1\", \"id\": \"own-1\", \"extends\": \"default-1\", \"overrides\": [] }");
        for (String[] call : new String[][] {
            {"assess", bad, "--policy", policy},
            {"what-if", bad, "--set", "/team/engineers=9", "--policy", policy},
            {"diff", bad, bad}
        }) {
            assertThat(Command.run(call).err().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("footing: " + bad + ": /"));
        }
        assertThat(Command.run("assess", bad).err()).startsWith("footing: /name (line 1");
    }

    @Test
    void edited_prose_changes_nothing_and_an_edited_block_is_bad_input() {
        String record = read(record());
        String prose = file("prose.md", record.replace("Chosen option", "In the end we took"));
        assertThat(check(prose, PROFILE).exitCode()).isZero();
        String block = file("block.md", record.replace("\"effect\": \"wins\"", "\"effect\": \"called\""));
        Command check = check(block, PROFILE);
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err())
                .contains("/sha256 (line ")
                .contains("was edited")
                .contains("Restore the record");
    }

    @Test
    void a_record_by_own_rules_needs_them_again() {
        String policy = file("own.json", """
                {
                  "schema": "footing/policy/1",
                  "id": "own-1",
                  "extends": "default-1",
                  "overrides": [ { "path": "margin", "value": 0.7, "reason": "our books" } ]
                }
                """);
        String record = record("--policy", policy);
        assertThat(read(record)).contains("our books");
        Command without = check(record, PROFILE);
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err())
                .contains("own-1 with the hash ")
                .contains("Hand over the policy")
                .contains("(policies at hand: default-2, default-1)");
        assertThat(Command.run("check", record, PROFILE, "--date", DAY, "--policy", policy)
                        .exitCode())
                .isZero();
        String other = file("other.json", read(policy).replace("0.7", "0.6"));
        Command changed = Command.run("check", record, PROFILE, "--date", DAY, "--policy", other);
        assertThat(changed.exitCode()).isEqualTo(2);
        assertThat(changed.err()).contains("The own-1 at hand has other content");
    }

    @Test
    void the_day_of_a_record_is_the_one_given() {
        assertThat(read(record())).contains("\ndate: " + DAY + "\n", "\"date\": \"" + DAY + "\"");
    }

    @Test
    void without_a_day_a_record_takes_that_of_the_profile() {
        String dated =
                file("asof.json", read(PROFILE).replaceFirst("\"name\":", "\"asOf\": \"2025-02-03\", \"name\":"));
        assertThat(Command.run("assess", dated, "--format", "adr", "--trials", "100")
                        .out())
                .contains("\ndate: 2025-02-03\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-02-30", "01.02.2025"})
    void what_is_no_day_is_bad_usage(String day) {
        Command command = Command.run("assess", PROFILE, "--format", "adr", "--date", day);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("must be a day as yyyy-MM-dd");
    }

    @ParameterizedTest
    @EnumSource(FormatOptions.Format.class)
    void as_many_trials_as_in_the_record_are_simulated(FormatOptions.Format format) {
        String profile = Command.profile("reference");
        String record = file(
                "few.md",
                Command.run("assess", profile, "--format", "adr", "--date", DAY, "--trials", "200")
                        .out());
        Command check = Command.run("check", record, profile, "--date", DAY, "--format", format.name());
        assertThat(check.exitCode()).isZero();
    }

    private String asOf(String day) {
        return file(
                "asof-" + day + ".json",
                read(PROFILE).replaceFirst("\"name\":", "\"asOf\": \"" + day + "\", \"name\":"));
    }

    private static Command check(String record, String profile) {
        return Command.run("check", record, profile, "--date", DAY);
    }

    /** A record of what a fast assessment says. */
    private String record(String... more) {
        String[] words = {"assess", PROFILE, "--format", "adr", "--date", DAY, "--trials", "400"};
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        Command assessed = Command.run(all);
        assertThat(assessed.err()).isEmpty();
        return file("record.md", assessed.out());
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text, UTF_8).toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
