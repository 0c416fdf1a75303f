package dev.footing.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in YAML: decimal as they were written, or refused in the words that JSON has for it. */
class YamlNumbersTest {
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
        JsonNode node = yaml(number);
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
        JsonNode node = yaml(number);
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
    void that_is_not_finite_is_a_word(String word) {
        assertThat(yaml(word).kind()).isEqualTo(Kind.TEXT);
        assertThat(yaml(word).text()).isEqualTo(word);
    }

    @Test
    void of_a_hundred_characters_is_read_and_of_one_more_is_refused() {
        String longest = "0." + "3".repeat(98);
        assertThat(yaml(longest).number()).isEqualTo(new BigDecimal(longest));
        assertThat(problems.found()).isZero();
        assertThat(yaml(longest + "3").shown()).isEqualTo("a number of 101 characters");
        assertThat(problems.problems())
                .extracting(Problem::rule)
                .containsExactly("must not be longer than 100 characters");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1_000, 1000",
        "-1_600_000.5, -1600000.5",
        "1_0e3, 10e3",
        "012, 'plain digits, such as 1000 or 0.5'",
        "0_7, 'plain digits, such as 1000 or 0.5'",
        "+5, 'plain digits, such as 1000 or 0.5'",
        "0x1F, 'plain digits, such as 1000 or 0.5'",
        "1:30, 'plain digits, such as 1000 or 0.5'",
        ".inf, 'plain digits, such as 1000 or 0.5'"
    })
    void that_only_some_readers_take_for_one_is_refused_with_what_to_write(String number, String digits) {
        assertThat(yaml(number).kind()).isEqualTo(Kind.REFUSED);
        assertThat(problems.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.value()).isEqualTo(number);
            assertThat(problem.wayOut())
                    .isEqualTo("Write " + digits + "; put it in quotes only where a text is meant.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "1-2", "2024-06-01", "12 000", "5%", "1e", "e5", "0xG", "1:99:99:x", "-"})
    void that_no_reader_takes_for_one_is_a_text(String text) {
        assertThat(yaml(text).kind()).isEqualTo(Kind.TEXT);
        assertThat(yaml(text).text()).isEqualTo(text);
        assertThat(problems.found()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"1e400\"", "\"012\"", "\"NaN\"", "\"null\"", "\"true\""})
    void in_quotes_is_a_text_as_in_json(String quoted) {
        for (JsonNode node : List.of(yaml(quoted), yaml(quoted.replace('"', '\'')))) {
            assertThat(node.kind()).isEqualTo(Kind.TEXT);
            assertThat(node.text()).isEqualTo(quoted.replace("\"", ""));
        }
    }

    private JsonNode yaml(String value) {
        return member(JsonDocument.parseYaml(JsonText.of("{\"a\": " + value + "}"), problems));
    }

    private static JsonNode member(JsonDocument document) {
        return document.root().member("a").orElseThrow();
    }
}
