package dev.footing.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.CanonicalJson;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of YAML is what JSON has, with the same places, limits and words. */
class YamlDocumentTest {
    private final ProblemList problems = new ProblemList();

    static Stream<Long> seeds() {
        return Seeds.from(1, 100);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a: 1\nb: two`                        | {"a":1,"b":"two"}
            `- 1\n- [x, 'y']\n- {z: null}`        | [1,["x","y"],{"z":null}]
            `a:\n- 1\n- 2`                        | {"a":[1,2]}
            `a: True\nb: FALSE\nc: ~\nd:`         | {"a":true,"b":false,"c":null,"d":null}
            `a: no\nb: on\nc: Yes\nd: n`          | {"a":"no","b":"on","c":"Yes","d":"n"}
            `a: # why\n  # and how\n  b: 1`       | {"a":{"b":1}}
            `a: it's # not`                       | {"a":"it's"}
            `a: 'it''s # so'`                     | {"a":"it's # so"}
            `a: "\\u0041\\x42\\t"`                | {"a":"AB\\u0009"}
            `a: |\n  x\n   y\n`                   | {"a":"x\\u000a y\\u000a"}
            `a: >-\n  x\n  y\n\n  z`              | {"a":"x y\\u000az"}
            `a: x\n  y`                           | {"a":"x y"}
            `? a\n: 1`                            | {"a":1}
            `"no": 1\n'~': 2`                     | {"no":1,"~":2}
            `%YAML 1.2\n---\na: 1\n...\n`         | {"a":1}
            `{a: 1, "b":2, c: [], }`              | {"a":1,"b":2,"c":[]}
            `a: 2024-06-01`                       | {"a":"2024-06-01"}
            `a: http://x.org/#y`                  | {"a":"http://x.org/#y"}
            """)
    void is_the_value_that_json_has(String yaml, String canonical) {
        assertThat(CanonicalJson.text(parse(yaml).root(), Set.of())).isEqualTo(canonical);
        assertThat(problems.problems()).isEmpty();
    }

    @Test
    void places_are_those_of_the_text_with_pointers_as_in_json() {
        JsonDocument document = parse("# \uD83D\uDE80\na:\n  - b/c: \"\uD83D\uDE80\"\n    ~d: x\n  - [1, {e: 2}]\n");
        assertThat(place(document, "/a")).isEqualTo(new Position(3, 3));
        assertThat(place(document, "/a/0")).isEqualTo(new Position(3, 5));
        assertThat(place(document, "/a/0/b~1c")).isEqualTo(new Position(3, 10));
        assertThat(place(document, "/a/0/~0d")).isEqualTo(new Position(4, 9));
        assertThat(place(document, "/a/1")).isEqualTo(new Position(5, 5));
        assertThat(place(document, "/a/1/1/e")).isEqualTo(new Position(5, 13));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a: &x 1`           | /a   | must not have an anchor         | "&x"
            `a: &x [1]`         | /a   | must not have an anchor         | "&x"
            `&x a: 1`           | ``   | must not have an anchor         | "&x"
            `a: !!int 1`        | /a   | must not have a tag             | "tag:yaml.org,2002:int"
            `a: !mine {b: 1}`   | /a   | must not have a tag             | "!mine"
            `a: ! x`            | /a   | must not have a tag             | "!"
            `a: {<<: {b: 1}}`   | /a   | must not be merged with others  | "<<"
            `1: x`              | ``   | must have names that are texts  | 1
            `~: x`              | ``   | must have names that are texts  | ~
            `true: x`           | ``   | must have names that are texts  | true
            `0x1: x`            | ``   | must have names that are texts  | 0x1
            `? [a]\n: 1`        | ``   | must have names that are texts  | something else
            `? {a: b}\n: [c]`   | ``   | must have names that are texts  | something else
            `?\n: x`            | ``   | must have names that are texts  | nothing
            `!!str a: 1`        | ``   | must have names that are texts  | something else
            `%YAML 1.1\n--- a`  | ``   | must be YAML 1.2                | %YAML 1.1
            `a: 1\na: 2`        | /a   | must stand once in its object   | "a"
            `a: 1\n"a": 2`      | /a   | must stand once in its object   | "a"
            `"\\e[2J": 1`       | ``   | must have names of at most 200 characters without control characters | "\\u001b[2J"
            """)
    void what_json_has_no_word_for_is_reported_and_the_rest_is_read(
            String yaml, String pointer, String rule, String value) {
        assertThat(parse(yaml + (yaml.startsWith("%") ? "" : "\nz: 7")).root()).isNotNull();
        assertThat(problems.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(pointer);
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.value()).isEqualTo(value);
        });
    }

    @Test
    void an_alias_is_reported_beside_its_anchor_and_replaced_by_nothing() {
        JsonDocument document = parse("a: &x 1\nb: *x\nc: [*x]");
        assertThat(problems.problems())
                .extracting(Problem::where, Problem::rule)
                .containsExactly(
                        tuple("/a", "must not have an anchor"),
                        tuple("/b", "must not be an alias"),
                        tuple("/c/0", "must not be an alias"));
        assertThat(document.find("/a").orElseThrow().text()).isEqualTo("1");
        assertThat(document.find("/b").orElseThrow().is(JsonNode.Kind.REFUSED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "# nothing\n", "\n\n", "%YAML 1.2\n", "\uFEFF"})
    void a_text_without_a_value_is_refused(String yaml) {
        assertThat(refused(yaml))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.rule()).isIn("must hold an object", "must be valid YAML"));
    }

    /** The parser itself names no place here. */
    @ParameterizedTest
    @ValueSource(strings = {"a:\n  b: { c: d\n} e", "a:\n  b: [ c\n] e", "a:\n  b: { c: d\n} e: 1\n"})
    void what_follows_a_bracket_that_closes_at_the_beginning_of_a_line_is_refused_at_its_place(String yaml) {
        assertThat(refused(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.position()).contains(new Position(3, 3));
            assertThat(problem.value()).isEqualTo("\"e\" where it cannot stand");
            assertThat(problem.rule()).isEqualTo("must be valid YAML");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a: \"\u0007\"", "a: '\u001b'", "# \u0001", "a: \uD83D"})
    void characters_that_no_yaml_may_hold_are_refused_at_their_place(String yaml) {
        assertThat(refused("b: 1\n" + yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.position().orElseThrow().line()).isEqualTo(2);
            assertThat(problem.value()).endsWith("where it cannot stand").startsWith("\"\\u");
            assertThat(problem.wayOut()).startsWith("Remove it");
        });
    }

    @Test
    void a_lone_half_of_a_character_may_be_written_as_an_escape_in_json() {
        JsonNode node = JsonDocument.parse(JsonText.of("[\"\\ud83d\", \"\\ude80\\ud83d\"]"), problems)
                .root();
        assertThat(problems.problems()).isEmpty();
        assertThat(node.elements().get(0).text()).isEqualTo("\uD83D");
        assertThat(node.elements().get(1).shown()).isEqualTo("\"\\ude80\\ud83d\"");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_json_is_yaml_with_the_same_values_at_the_same_places(long seed) {
        String text = new AnyJson(Seeds.random(seed)).text();
        JsonNode json = JsonDocument.parse(JsonText.of(text), problems).root();
        JsonNode yaml = parse(text).root();
        assertThat(problems.problems()).as(text).isEmpty();
        assertSame(json, yaml, text);
    }

    private static void assertSame(JsonNode json, JsonNode yaml, String text) {
        assertThat(yaml.kind()).as(text).isEqualTo(json.kind());
        assertThat(yaml.text()).isEqualTo(json.text());
        assertThat(yaml.pointer()).isEqualTo(json.pointer());
        assertThat(yaml.position()).as("%s in %s", json.pointer(), text).isEqualTo(json.position());
        assertThat(yaml.members().keySet())
                .containsExactlyElementsOf(json.members().keySet());
        json.members()
                .forEach((name, value) -> assertSame(value, yaml.member(name).orElseThrow(), text));
        assertThat(yaml.elements()).hasSameSizeAs(json.elements());
        for (int i = 0; i < json.elements().size(); i++) {
            assertSame(json.elements().get(i), yaml.elements().get(i), text);
        }
    }

    private static Position place(JsonDocument document, String pointer) {
        return document.find(pointer).orElseThrow().position();
    }

    private JsonDocument parse(String yaml) {
        return JsonDocument.parseYaml(JsonText.of(yaml), problems);
    }

    private static List<Problem> refused(String yaml) {
        InvalidProfileException invalid = catchThrowableOfType(
                InvalidProfileException.class, () -> JsonDocument.parseYaml(JsonText.of(yaml), new ProblemList()));
        assertThat(invalid).as("refused: %s", yaml).isNotNull();
        return invalid.problems();
    }

    /** JSON texts of any shape, on one line or on several. */
    private static final class AnyJson {
        private static final List<String> SCALARS = List.of(
                "0",
                "-1.50",
                "1e300",
                "true",
                "false",
                "null",
                "\"\"",
                "\"x\"",
                "\"no\"",
                "\"1_000\"",
                "\"# x\"",
                "\"\\u001b\\\"\\\\ \\/\"",
                "\"\u00e4\uD83D\uDE80\"",
                "\": - ?\"");

        private final RandomGenerator random;

        AnyJson(RandomGenerator random) {
            this.random = random;
        }

        String text() {
            return value(4).strip();
        }

        private String value(int depth) {
            int kind = depth == 0 ? 0 : random.nextInt(3);
            if (kind == 0) {
                return SCALARS.get(random.nextInt(SCALARS.size()));
            }
            StringBuilder text = new StringBuilder(kind == 1 ? "{" : "[");
            int size = random.nextInt(4);
            for (int i = 0; i < size; i++) {
                text.append(i == 0 ? "" : ",").append(random.nextBoolean() ? "\n  " : " ");
                text.append(kind == 1 ? "\"n\uD83D\uDE80" + i + "\": " : "").append(value(depth - 1));
            }
            return text.append(random.nextBoolean() ? "\n " : " ")
                    .append(kind == 1 ? "}" : "]")
                    .toString();
        }
    }
}
