package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every profile that the reader refuses, as a user of the command sees it. */
class BadProfilesTest {
    static final Path FOLDER = Path.of("../../formats/src/test/resources/bad-profiles");

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void exits_with_2_and_names_every_place_on_standard_error_alone(Path profile) throws IOException {
        Command command = Command.run("assess", profile.toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err().lines())
                .hasSameSizeAs(expected(profile))
                .allMatch(line -> line.startsWith("footing: ") && line.endsWith("."))
                .zipSatisfy(expected(profile), (line, begin) -> assertThat(line).startsWith("footing: " + begin));
    }

    @Test
    void there_are_forty_and_more() throws IOException {
        assertThat(profiles()).hasSizeGreaterThan(40);
    }

    /** How each line begins: pointer, line and column, and the rule with the value. */
    private static List<String> expected(Path profile) throws IOException {
        String name = profile.getFileName().toString().replace(".json", "");
        return Files.readAllLines(FOLDER.resolve("table.txt")).stream()
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .filter(cells -> cells.get(0).equals(name))
                .map(cells -> (cells.get(1).isEmpty() ? profile.toString() : cells.get(1)) + " (line " + cells.get(2)
                        + ", column " + cells.get(3) + ") " + cells.get(4) + ". " + cells.get(5))
                .toList();
    }
}
