package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WidthTest {
    private static final int[] WIDTHS = {60, 80, 120};

    @TempDir
    private static Path folder;

    @BeforeAll
    static void keeps_two_results_and_a_record() throws IOException {
        for (String name : List.of("techflow", "datasync")) {
            String result = folder.resolve(name + ".json").toString();
            String[] words = {"assess", Command.profile(name), "--trials", "64", "--format", "json"};
            assertThat(Command.run(with(words, "--output", result)).exitCode()).isZero();
        }
        String[] record = {"assess", Command.profile("adstage-2015"), "--trials", "64", "--format", "adr"};
        assertThat(Command.run(with(
                                record, "--output", folder.resolve("record.md").toString()))
                        .exitCode())
                .isZero();
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(
                        "diff",
                        folder.resolve("techflow.json").toString(),
                        folder.resolve("datasync.json").toString()),
                List.of("check", folder.resolve("record.md").toString(), Command.profile("adstage-2015")),
                List.of("replay", "techflow", "--trials", "64"),
                List.of("replay", "techflow", "--trials", "64", "--switch-to", "paas", "--at", "6"),
                List.of("catalog"),
                List.of("catalog", "return-ratio"),
                List.of("compare", Command.profile("techflow"), Command.profile("adstage-2015"), "--trials", "64"),
                List.of(
                        "what-if",
                        Command.profile("techflow"),
                        "--trials",
                        "64",
                        "--set",
                        "/team/engineers=12",
                        "--set",
                        "/usage/monthlyGrowth={\"p5\":0.01,\"p95\":0.2}"),
                List.of("assess", Command.profile("techflow"), "--trials", "64", "--analyses", "all"),
                List.of("strategies"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_line_is_wider_than_the_terminal_unless_it_is_a_word(List<String> words) {
        long most = 0;
        for (int width : WIDTHS) {
            String text = Command.run(new Screen(width, false), words.toArray(String[]::new))
                    .out();
            assertThat(text.lines())
                    .filteredOn(line -> line.strip().contains(" "))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.replaceFirst("^- ", "").strip())
                            .satisfiesAnyOf(
                                    said -> assertThat(line).hasSizeLessThanOrEqualTo(width),
                                    said -> assertThat(said).doesNotContain(" ")));
            most = most == 0 ? text.lines().count() : most;
            assertThat(text.lines().count()).isLessThanOrEqualTo(most);
        }
        int lines = Math.toIntExact(most);
        assertThat(Command.run(new Screen(WIDTHS[WIDTHS.length - 1], false), words.toArray(String[]::new))
                        .out()
                        .lines()
                        .count())
                .as("a wider terminal takes fewer lines")
                .isLessThan(lines);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }
}
