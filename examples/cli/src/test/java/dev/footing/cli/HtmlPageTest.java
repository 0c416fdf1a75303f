package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
    private static final int MOST_BYTES = 200_000;

    static List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_profile_is_a_small_page(Path profile) {
        Command command = Command.run("assess", profile.toString(), "--format", "html", "--trials", "256");
        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(command.out().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(command.out()).contains("id=\"in-short\"", "id=\"decision\"", "id=\"cash\"", "id=\"assumptions\"");
    }

    @Test
    void everything_is_looked_into_unless_something_else_is_asked_for() {
        String[] words = {"assess", Command.profile("techflow"), "--format", "html", "--trials", "256"};
        assertThat(Command.run(words).out()).contains("id=\"tornado\"", "id=\"turns\"");
        String[] fewer =
                Stream.concat(Stream.of(words), Stream.of("--analyses", "none")).toArray(String[]::new);
        assertThat(Command.run(fewer).out()).doesNotContain("id=\"tornado\"", "id=\"turns\"");
    }
}
