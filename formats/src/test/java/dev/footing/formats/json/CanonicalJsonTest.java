package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that say the same have the same canonical text, and others have another. */
class CanonicalJsonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { "b": 1, "a": [ true, null ] }    | {"a":[true,null],"b":1}
            {}                                 | {}
            { "a": {}, "b": [] }               | {"a":{},"b":[]}
            [ 1.50, 1e2, -0, 0.0, 1E-9 ]       | [1.5,100,0,0,0.000000001]
            [ 12500.00, 1e20, 1.0e0 ]          | [12500,100000000000000000000,1]
            { "Z": 1, "a": 2, "_": 3, "": 4 }  | {"":4,"Z":1,"_":3,"a":2}
            "\\u0041\\/\\u00e4"                | "A/\u00e4"
            "\\n\\t\\"\\\\ \\u007f"            | "\\u000a\\u0009\\"\\\\ \u007f"
            [ "\\ud83d\\ude80", "\\ud83d" ]    | ["\uD83D\uDE80","\\ud83d"]
            """)
    void has_no_layout_sorted_members_plain_numbers_and_few_escapes(String text, String canonical) {
        assertThat(canonical(text)).isEqualTo(canonical);
    }

    @Test
    void is_canonical_itself() {
        for (String text :
                List.of("{\"b\":[1.50,{\"z\":\"\\ud83d\",\"a\":-0.0}],\"a\":\"\\u001b\"}", "[1e300,4.9e-324]")) {
            assertThat(canonical(canonical(text))).isEqualTo(canonical(text));
        }
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1,2]              | [2,1]
            [12]               | [1,2]
            {"a":1}            | {"a":"1"}
            {"a":null}         | {}
            {"a":true}         | {"a":"true"}
            {"a":[]}           | {"a":{}}
            [0.1]              | [0.10000000000000001]
            {"a":"x","b":"y"}  | {"a":"y","b":"x"}
            ["\\u0000"]        | [""]
            """)
    void tells_documents_apart_that_say_something_else(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
        assertThat(sha256(one, Set.of())).isNotEqualTo(sha256(other, Set.of()));
    }

    @Test
    void leaves_out_members_of_the_value_itself_and_no_others() {
        String text = "{ \"hash\": \"x\", \"a\": { \"hash\": 1 }, \"b\": [ { \"hash\": 2 } ] }";
        assertThat(CanonicalJson.text(root(text), Set.of("hash", "none")))
                .isEqualTo("{\"a\":{\"hash\":1},\"b\":[{\"hash\":2}]}");
        assertThat(sha256(text, Set.of("hash"))).isEqualTo(sha256(text.replace("\"x\"", "\"y\""), Set.of("hash")));
        assertThat(sha256(text, Set.of("hash"))).isNotEqualTo(sha256(text.replace("1", "3"), Set.of("hash")));
    }

    @Test
    void has_the_hash_that_other_programs_compute_of_its_utf_8() {
        assertThat(sha256("{ }", Set.of()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(sha256("\"\\u00e4\"", Set.of())).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void is_refused_to_a_value_that_was_refused() {
        JsonNode root =
                JsonDocument.parse(JsonText.of("[NaN]"), new ProblemList()).root();
        assertThatThrownBy(() -> CanonicalJson.text(root, Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/0");
    }

    private static String canonical(String text) {
        return CanonicalJson.text(root(text), Set.of());
    }

    private static String sha256(String text, Set<String> without) {
        return CanonicalJson.sha256(root(text), without);
    }

    private static JsonNode root(String text) {
        ProblemList problems = new ProblemList();
        JsonNode root = JsonDocument.parse(JsonText.of(text), problems).root();
        assertThat(problems.problems()).isEmpty();
        return root;
    }
}
