package dev.footing.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a program of its own with 64 MB, given what nobody would call a profile. */
class HostileInputTest {
    private static final String PROFILE = """
            {
              "name": "Example",
              "budget": { "cash": 1600000 },
              "team": { "engineers": 8, "monthlyCostPerEngineer": 12500 }
            }
            """;

    @TempDir
    private Path folder;

    private ForkedCommand forked;
    private Path file;

    @BeforeEach
    void a_place_for_files() {
        forked = new ForkedCommand(folder);
        file = folder.resolve("profile.json");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("a name of 5 MB", PROFILE.replace("Example", "x".repeat(5_000_000)), "/name (line 2, column 11) "),
                text(
                        "a name of 9.9 MB",
                        PROFILE.replace("Example", "x".repeat(9_900_000)),
                        "/name (line 2, column 11) "),
                text(
                        "a member of 5 MB",
                        PROFILE.replace("\"name\"", "\"" + "x".repeat(5_000_000) + "\": 1,\n\"name\""),
                        "The document (line 2, column 3) "),
                text("brackets", "[".repeat(100_000), "/0/0/0"),
                text(
                        "a million values",
                        PROFILE.replace("8,", "[" + "0,".repeat(1_000_000) + "0],"),
                        "/team/engineers/99"),
                text(
                        "a million digits",
                        PROFILE.replace("1600000", "9".repeat(1_000_000)),
                        "/budget/cash (line 3, column 23) "),
                text(
                        "fifty thousand faults",
                        "{" + "\"a\": 0,\n".repeat(50_000) + "\"a\": 0}",
                        "/name (line 1, column 1) is required"),
                text(
                        "no UTF-8",
                        PROFILE.replace("Example", "\u00e4").getBytes(ISO_8859_1),
                        "The document (line 2, column 12) must be text in UTF-8"),
                text("UTF-16", PROFILE.getBytes(UTF_16), "The document must be text in UTF-8"),
                text("zeros", new byte[1_000], "The document must be text in UTF-8"),
                text("nothing", "", "The document (line 1, column 1) must hold a JSON object"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_refused_with_its_place(String what, byte[] text, String place) throws IOException {
        Files.write(file, text);
        assertRefused(forked.run("assess", file.toString()), place.replace("The document", file.toString()));
    }

    @Test
    void paths_that_are_no_file_are_refused() {
        assertRefused(forked.run("assess", folder.toString()), folder + " must be a file, not a directory. ");
        Path none = folder.resolve("none.json");
        assertRefused(forked.run("assess", none.toString()), none + " must be a file that exists. ");
    }

    @Test
    void a_file_without_end_is_refused() {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "there is such a file on Unix alone");
        assertRefused(forked.run("assess", zeros.toString()), "/dev/zero must not be larger than 10 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many-at-once", "cut-off", "number-with-huge-exponent"})
    void a_bad_profile_is_told_as_within_one_process(String name) {
        String path = BadProfilesTest.FOLDER.resolve(name + ".json").toString();
        Command command = forked.run("assess", path);
        assertRefused(command, "");
        assertThat(command).isEqualTo(Command.run("assess", path));
    }

    @Test
    void a_mark_of_the_byte_order_and_a_pipe_change_nothing() throws IOException {
        String[] words = {"assess", file.toString(), "--format", "json", "--analyses", "none"};
        Files.writeString(file, PROFILE);
        Command plain = forked.run(words);
        assertThat(plain.exitCode()).isZero();
        assertThat(plain.out()).startsWith("{").contains("managed-kubernetes");
        assertThat(plain.err()).isEmpty();
        Files.writeString(file, "\uFEFF" + PROFILE);
        assertThat(forked.run(words)).isEqualTo(plain);
        assertThat(forked.run(PROFILE.getBytes(UTF_8), "assess", "-", "--format", "json", "--analyses", "none"))
                .isEqualTo(plain);
        if (Files.exists(Path.of("/dev/stdin"))) {
            assertThat(forked.run(
                            PROFILE.getBytes(UTF_8), "assess", "/dev/stdin", "--format", "json", "--analyses", "none"))
                    .isEqualTo(plain);
        }
    }

    private static void assertRefused(Command command, String place) {
        assertThat(command.err())
                .startsWith("footing: " + place)
                .doesNotContain("\tat ")
                .hasSizeLessThan(50_000);
        assertThat(command.out()).isEmpty();
        assertThat(command.exitCode()).isEqualTo(2);
    }

    private static Arguments text(String what, String text, String place) {
        return text(what, text.getBytes(UTF_8), place);
    }

    private static Arguments text(String what, byte[] bytes, String place) {
        return Arguments.of(what, bytes, place);
    }

    @Test
    void what_comes_from_standard_input_is_told_as_such() {
        Command command = forked.run("[]".getBytes(UTF_8), "assess", "-");
        assertRefused(command, "standard input (line 1, column 1) must be an object");
    }

    @Test
    void standard_input_that_a_shell_closed_is_told_as_closed() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is such a shell on Unix alone");
        Path err = folder.resolve("closed.txt");
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" <&-", "sh"));
        words.addAll(ForkedCommand.words("assess", "-"));
        Process process = new ProcessBuilder(words).redirectError(err.toFile()).start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(err))
                .isEqualTo("footing: standard input is closed. Pipe a profile into it, or name"
                        + " a file instead of -." + System.lineSeparator());
    }
}
