package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Where one step of an input turns a verdict to a strategy that was not close, the page on borders says why. By plans
 * alone, and of the first startups only of those from which the page was made; {@link BorderSearch} is the program for
 * all of them, and for the simulation.
 */
class BordersTest {
    private static final Path PAGE = Path.of("../../docs/borders.md");
    private static final int STARTUPS = 48;
    private static final int COLUMNS = 3;

    @Test
    void no_step_of_an_input_turns_a_verdict_in_a_way_that_the_page_does_not_explain() throws IOException {
        Set<String> kinds = new BorderSearch(0)
                .flips(BorderSearch.startups(STARTUPS, BorderSearch.SEED)).stream()
                        .map(VerdictFlip::kind)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).as("kinds of flips").isNotEmpty();
        assertThat(explained()).containsAll(kinds);
    }

    /** Input, border and cause of each row of the page. */
    private static Set<String> explained() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        return lines.stream()
                .filter(line -> line.startsWith("| `/"))
                .map(line -> Arrays.stream(line.substring(2).replace("`", "").split(" \\| "))
                        .limit(COLUMNS)
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
