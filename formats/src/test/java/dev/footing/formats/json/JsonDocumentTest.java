package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
    private final ProblemList problems = new ProblemList();

    @Test
    void knows_where_each_value_stands() {
        JsonDocument document = parse("{\n  \"a\": [ 1,\r\n    { \"b/c\": \"x\" } ],\n  \"~\": null }");
        assertThat(document.root().is(Kind.OBJECT)).isTrue();
        JsonNode deep = document.find("/a/1/b~1c").orElseThrow();
        assertThat(deep.text()).isEqualTo("x");
        assertThat(deep.pointer()).isEqualTo("/a/1/b~1c");
        assertThat(deep.position()).isEqualTo(new Position(3, 14));
        assertThat(document.find("/~0").orElseThrow().kind()).isEqualTo(Kind.NULL);
        assertThat(document.find("/a/2")).isEmpty();
        assertThat(document.find("/a/x")).isEmpty();
        assertThat(document.find("")).contains(document.root());
        assertThat(document.nearestPosition("/a/1/nothing/below")).isEqualTo(new Position(3, 5));
        assertThat(document.nearestPosition("no pointer")).isEqualTo(new Position(1, 1));
    }

    @Test
    void keeps_numbers_as_they_were_written() {
        JsonNode root = parse("[ 18.50, 1e-2, true ]").root();
        assertThat(root.elements().get(0).number()).isEqualTo(new BigDecimal("18.50"));
        assertThat(root.elements().get(1).text()).isEqualTo("1e-2");
        assertThatThrownBy(() -> root.elements().get(2).number()).hasMessageContaining("/2");
        assertThat(root).hasToString(": a list");
    }

    @Test
    void goes_on_after_faults_of_single_values() {
        JsonDocument document = parse(
                "{ \"a\": 1, \"a\": 2, \"b\": NaN, \"c\": 1e401, \"d\": \"" + "x".repeat(10_001) + "\", \"e\": 5 }");
        assertThat(problems.problems().stream().map(Problem::where)).containsExactly("/a", "/b", "/c", "/d");
        assertThat(document.find("/a").orElseThrow().text()).isEqualTo("1");
        assertThat(document.find("/b").orElseThrow().is(Kind.REFUSED)).isTrue();
        assertThat(document.find("/e").orElseThrow().number()).isEqualTo(BigDecimal.valueOf(5));
    }

    @Test
    void stops_where_the_text_stops_being_json_and_tells_what_was_wrong_before() {
        InvalidProfileException invalid = Assertions.catchThrowableOfType(
                InvalidProfileException.class, () -> parse("{ \"a\": 1e400,\n \"b\" 2, \"c\": NaN }"));
        List<Problem> told = invalid.problems();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).where()).isEqualTo("/a");
        assertThat(told.get(1).rule()).isEqualTo("must be valid JSON");
        assertThat(told.get(1).position()).contains(new Position(2, 6));
    }

    @Test
    void fifty_levels_are_enough_and_allowed() {
        assertThat(parse("[".repeat(50) + "]".repeat(50)).root().is(Kind.LIST)).isTrue();
        assertThatThrownBy(() -> parse("[".repeat(51) + "]".repeat(51)))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("50 levels");
    }

    @Test
    void limits_are_reached_exactly() {
        String name = "n".repeat(200);
        parse("{ \"" + name + "\": \"" + "x".repeat(10_000) + "\", \"b\": " + "1".repeat(100) + " }");
        assertThat(problems.problems()).isEmpty();
        parse("{ \"" + name + "n\": 1 }");
        assertThat(problems.problems()).hasSize(1);
    }

    private JsonDocument parse(String text) {
        return JsonDocument.parse(JsonText.of(text), problems);
    }
}
