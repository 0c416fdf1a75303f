package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in documents: decimal as they were written, or refused. */
class NumbersTest {
    private final ProblemList problems = new ProblemList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "0e0",
                "0e999999999",
                "-0.0e-7",
                "1",
                "-1",
                "18.50",
                "1E2",
                "1e+2",
                "1e-2",
                "1.7976931348623157e308",
                "-1.7976931348623157e308",
                "4.9e-324",
                "5e-324",
                "3e-324",
                "123456789012345678901234567890",
                "0.1000000000000000055511151231257827021181583404541015625",
                "1e0000000000000000000000308"
            })
    void is_kept_as_it_was_written(String number) {
        JsonNode node = json(number);
        if (number.equals("0e999999999")) {
            assertThat(node.kind()).isEqualTo(Kind.REFUSED);
        } else {
            assertThat(node.kind()).as(number).isEqualTo(Kind.NUMBER);
            assertThat(node.text()).isEqualTo(number);
            assertThat(node.number()).isEqualTo(new BigDecimal(number));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1e400",
        "-1e400",
        "1e309",
        "1.7976931348623159e308",
        "1e-400",
        "-1e-400",
        "2e-324",
        "1e99999999999",
        "1e-99999999999",
        "1e2147483648",
        "9e1000"
    })
    void that_no_double_holds_is_refused_and_shown(String number) {
        JsonNode node = json(number);
        assertThat(node.kind()).isEqualTo(Kind.REFUSED);
        assertThat(node.shown()).isEqualTo(number);
        assertThat(problems.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .isEqualTo("/a (line 1, column 7) must be a number that a double can hold: up to 1.8e308, and"
                                + " down to 4.9e-324, but is " + number
                                + ". Give 0 in place of a smaller one; a larger one has no meaning here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void that_is_not_finite_is_refused(String word) {
        assertThat(json(word).kind()).isEqualTo(Kind.REFUSED);
        assertThat(problems.problems())
                .singleElement()
                .extracting(Problem::rule)
                .isEqualTo("must be a finite number");
    }

    @Test
    void of_a_hundred_characters_is_read_and_of_one_more_is_refused() {
        String longest = "0." + "3".repeat(98);
        assertThat(json(longest).number()).isEqualTo(new BigDecimal(longest));
        assertThat(problems.found()).isZero();
        assertThat(json(longest + "3").shown()).isEqualTo("a number of 101 characters");
        assertThat(problems.problems())
                .extracting(Problem::rule)
                .containsExactly("must not be longer than 100 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"1e400\"", "\"012\"", "\"NaN\"", "\"null\"", "\"true\""})
    void in_quotes_is_a_text(String quoted) {
        assertThat(json(quoted).kind()).isEqualTo(Kind.TEXT);
        assertThat(json(quoted).text()).isEqualTo(quoted.replace("\"", ""));
    }

    private JsonNode json(String value) {
        return member(JsonDocument.parse(JsonText.of("{\"a\": " + value + "}"), problems));
    }

    private static JsonNode member(JsonDocument document) {
        return document.root().member("a").orElseThrow();
    }
}
