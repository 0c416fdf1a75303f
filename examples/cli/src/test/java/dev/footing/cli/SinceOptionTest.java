package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code footing assess PROFILE --since RECORD}: what a pipeline runs on each change of a profile. */
class SinceOptionTest {
    private static final String PROFILE = Command.profile("techflow");
    private static final String DAY = "2025-03-01";

    /** Made once for all tests, as each takes an assessment. */
    private static String record = "";

    @TempDir
    private static Path directory;

    @BeforeAll
    static void decide() {
        record = record();
    }

    @Test
    void where_the_decision_holds_nothing_is_printed_or_written() {
        Path target = directory.resolve("comment.md");
        for (String format : List.of("text", "json", "markdown")) {
            Command since = since(record, PROFILE, "--format", format);
            assertThat(since).isEqualTo(new Command(0, "", ""));
            assertThat(since(record, PROFILE, "--format", format, "--output", target.toString()))
                    .isEqualTo(new Command(0, "", ""));
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void where_it_does_not_it_ends_and_prints_as_check_does() {
        for (String profile : List.of(grown(), dated())) {
            for (String format : List.of("text", "json")) {
                Command check = Command.run("check", record, profile, "--date", "2026-01-01", "--format", format);
                assertThat(check.exitCode()).isIn(10, 20);
                assertThat(Command.run(
                                "assess", profile, "--since", record, "--date", "2026-01-01", "--format", format))
                        .isEqualTo(check);
            }
        }
    }

    @Test
    void as_markdown_it_is_a_summary_with_the_inputs_that_changed() {
        Command since = since(record, grown(), "--format", "markdown");
        assertThat(since.exitCode()).isEqualTo(20);
        assertThat(since.err()).isEmpty();
        assertThat(since.out())
                .startsWith("# TechFlow: how to get its infrastructure\n\n## The decision\n\n**")
                .contains(
                        "\n## Since the record of 2025-03-01\n\n**REOPEN: the decision has to be made again.**\n",
                        "\n| Input | Recorded | Now |\n",
                        "\n| engineers | 8 FTE | 60 FTE |\n");
        assertThat(since.out().lines()).hasSizeLessThan(60);
    }

    @Test
    void rules_that_are_named_must_be_those_of_the_record() {
        assertThat(since(record, PROFILE, "--policy", "default-2", "--calibration", "field-2026"))
                .isEqualTo(new Command(0, "", ""));
        Command other = since(record, PROFILE, "--policy", "default-1");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains("default-2 with the hash ", "(policies at hand: default-1)");
        String old = record("--policy", "default-1", "--calibration", "field-2025");
        assertThat(since(old, PROFILE)).isEqualTo(new Command(0, "", ""));
    }

    @Test
    void a_gate_needs_a_record_whose_policy_gives_chances() {
        Command gated = since(record("--policy", "default-1"), PROFILE, "--gate", "stay>=0.6");
        assertThat(gated.exitCode()).isEqualTo(2);
        assertThat(gated.out()).isEmpty();
        assertThat(gated.err()).contains("policy default-1 gives none");
    }

    @Test
    void what_cannot_be_read_names_its_file_and_the_day_is_not_before_the_decision() {
        String bad = file("bad.json", "{ }");
        assertThat(since(record, bad).err()).startsWith("footing: " + bad + ": /");
        assertThat(since(bad, PROFILE).err()).startsWith("footing: " + bad + " must hold one block of JSON");
        Command early = Command.run("assess", PROFILE, "--since", record, "--date", "2025-02-28");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).startsWith("footing: --date must not be before the decision");
    }

    private static Command since(String record, String profile, String... more) {
        return Command.run(
                Stream.concat(Stream.of("assess", profile, "--since", record, "--date", DAY), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** A profile for which the recorded decision has to be made again. */
    private static String grown() {
        return file("grown.json", read(PROFILE).replace("\"engineers\": 8", "\"engineers\": 60"));
    }

    /** A profile of which evidence grows stale. */
    private static String dated() {
        return file("dated.json", read(PROFILE).replace("(TechFlow)\"", "(TechFlow)\", \"date\": \"2024-12-31\""));
    }

    private static String record(String... more) {
        Command assessed = Command.run(Stream.concat(
                        Stream.of(
                                "assess",
                                PROFILE,
                                "--format",
                                "adr",
                                "--date",
                                DAY,
                                "--trials",
                                "100",
                                "--analyses",
                                "none"),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(assessed.err()).isEmpty();
        return file("record-" + String.join("-", more) + ".md", assessed.out());
    }

    private static String file(String name, String text) {
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
