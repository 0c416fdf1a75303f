package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadProfilesTest {
    private static final Map<String, List<List<String>>> EXPECTED = Samples.table("bad-profiles/table.txt");

    static Stream<String> files() {
        return EXPECTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_with_pointer_line_and_words(String file) {
        List<Problem> problems = Samples.problems(Samples.resource("bad-profiles/" + file + ".json"));
        List<List<String>> expected = EXPECTED.getOrDefault(file, List.of());
        assertThat(problems.stream().map(Samples::told))
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row.subList(1, 5)).toList());
        for (int i = 0; i < problems.size(); i++) {
            assertThat(problems.get(i).wayOut())
                    .startsWith(expected.get(i).get(5))
                    .isNotBlank()
                    .endsWith(".");
        }
    }

    @Test
    void all_that_is_wrong_is_said_at_once_in_the_order_of_the_document() {
        List<Problem> problems = Samples.problems(Samples.resource("bad-profiles/many-at-once.json"));
        assertThat(problems).hasSize(11);
        assertThat(problems.stream()
                        .map(problem -> problem.position().orElseThrow().line()))
                .isSorted();
    }

    @Test
    void unknown_names_come_with_the_known_ones() {
        assertThat(Samples.problems(Samples.profile("\"usage\": { \"users\": 4 }")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.wayOut()).contains("Known: activeUsers, growthVolatility, launchUsers"));
        assertThat(Samples.problems(Samples.profile("\"colour\": \"blue\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut())
                        .contains("$schema", "evidence", "plannedOptimizations", "schema", "usage"));
    }
}
