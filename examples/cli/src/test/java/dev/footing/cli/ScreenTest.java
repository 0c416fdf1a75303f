package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenTest {
    @ParameterizedTest
    @CsvSource({
        "100,100",
        "' 72 ',72",
        "39,40",
        "40,40",
        "400,400",
        "401,400",
        "0,80",
        "-5,80",
        "wide,80",
        "'',80",
        "99999999999,80"
    })
    void is_as_wide_as_columns_says_within_reason(String columns, int width) {
        assertThat(Screen.of(Map.of("COLUMNS", columns), false).width()).isEqualTo(width);
    }

    @Test
    void is_80_wide_where_nothing_is_said() {
        assertThat(Screen.of(Map.of(), false)).isEqualTo(Screen.PLAIN);
    }

    @Test
    void is_bold_only_in_a_terminal_that_may_be() {
        assertThat(Screen.of(Map.of("TERM", "xterm"), true).bold()).isTrue();
        assertThat(Screen.of(Map.of("NO_COLOR", ""), true).bold()).isTrue();
        assertThat(Screen.of(Map.of("NO_COLOR", "1"), true).bold()).isFalse();
        assertThat(Screen.of(Map.of("TERM", "dumb"), true).bold()).isFalse();
        assertThat(Screen.of(Map.of("TERM", "xterm"), false).bold()).isFalse();
    }

    @Test
    void a_file_is_never_bold() {
        assertThat(new OutputOptions(new Screen(80, true)).style().bold()).isTrue();
        OutputOptions output = new OutputOptions(new Screen(80, true));
        new picocli.CommandLine(output).parseArgs("--output", "a.txt");
        assertThat(output.style().bold()).isFalse();
    }

    @Test
    void what_is_printed_keeps_to_the_width() {
        for (int width : new int[] {60, 80, 120}) {
            String text = Command.run(new Screen(width, false), "assess", Command.profile("techflow"), "--trials", "64")
                    .out();
            assertThat(text).doesNotContain("\u001b");
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
            assertThat(text.lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(width - 10);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_decision_on_every_profile_has_room_on_a_first_screen(Path profile) {
        String text = Command.run(Screen.PLAIN, "assess", profile.toString(), "--trials", "64")
                .out();
        assertThat(text.lines().toList()).hasSizeLessThanOrEqualTo(24);
        assertThat(text).containsPattern("\nWhy +All counted|\nWhy +A move").contains("\nRisk ");
    }

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void in_a_terminal_the_verdict_is_bold_and_nothing_else_differs() {
        String[] words = {"assess", Command.profile("techflow"), "--trials", "64"};
        String bold = Command.run(new Screen(80, true), words).out();
        assertThat(bold).startsWith("\u001b[1mTechFlow: start on a hosted platform (paas);");
        assertThat(bold.replace("\u001b[1m", "").replace("\u001b[0m", ""))
                .isEqualTo(Command.run(Screen.PLAIN, words).out());
    }
}
