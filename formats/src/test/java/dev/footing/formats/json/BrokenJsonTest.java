package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that stop being JSON: the message names the place, what stands there, and what to do. */
class BrokenJsonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"a" 1}               ; ``     ; 1 ; 6  ; "1" where it cannot stand      ; Look just before this place
            {"a":1 "b":2}         ; ``     ; 1 ; 8  ; "\\"" where it cannot stand    ; Look just before this place
            {"a":1,}              ; ``     ; 1 ; 8  ; "}" where it cannot stand      ; Remove a comma before it
            {"a":[1,]}            ; /a     ; 1 ; 9  ; "]" where it cannot stand      ; Remove a comma before it
            {'a':1}               ; ``     ; 1 ; 2  ; "'" where it cannot stand      ; Use double quotes.
            {"a":1} # why         ; ``     ; 1 ; 9  ; "#" where it cannot stand      ; JSON has no comments
            {"a":1, // why        ; ``     ; 1 ; 9  ; "/" where it cannot stand      ; JSON has no comments
            {"a":tru}             ; ``     ; 1 ; 6  ; "t" where it cannot stand      ; Look just before this place
            {"a":"\\q"}           ; /a     ; 1 ; 8  ; "q" where it cannot stand      ; Look just before this place
            {"a":{"b":[{"c":]}}   ; /a/b/0 ; 1 ; 17 ; "]" where it cannot stand      ; Remove a comma before it
            ,                     ; ``     ; 1 ; 1  ; "," where it cannot stand      ; Look just before this place
            {"a":"\\u12"}         ; /a     ; 1 ; 11 ; "\\"" where it cannot stand    ; Look just before this place
            {"a":1}}              ; ``     ; 1 ; 8  ; "}" where it cannot stand      ; Remove a comma before it
            {"a":(1)}             ; ``     ; 1 ; 6  ; "(" where it cannot stand      ; Look just before this place
            """)
    void is_refused_where_it_stops_being_json(
            String text, String pointer, int line, int column, String value, String wayOut) {
        Problem problem = only(text);
        assertThat(problem.where()).isEqualTo(pointer);
        assertThat(problem.position()).contains(new Position(line, column));
        assertThat(problem.rule()).isEqualTo("must be valid JSON");
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.wayOut()).startsWith(wayOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "[1", "[1,", "{\"a\":[{\"b\":\"", "[-"})
    void what_is_still_open_at_the_end_is_cut_off(String text) {
        Problem problem = only(text);
        assertThat(problem.value()).isEqualTo("cut off at the end of the text");
        assertThat(problem.wayOut()).isEqualTo("Close what is still open: a quote or a bracket.");
        assertThat(problem.position()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"+5", "08", "-012", ".5", "-.5", "5.", "00", "+0.5", "-5."})
    void a_number_that_people_write_and_json_does_not_allow_is_shown_whole_at_its_member(String number) {
        for (String text : List.of("{\"a\":{\"b\":" + number + "}}", "{\"a\":{\"b\":" + number + ", \"c\":1}}")) {
            Problem problem = only(text);
            assertThat(problem.where()).isEqualTo("/a/b");
            assertThat(problem.value()).isEqualTo(number);
            assertThat(problem.wayOut()).startsWith("Write a number without plus sign and leading zeros");
        }
    }

    @Test
    void a_number_in_place_of_a_name_belongs_to_the_object_in_which_it_stands() {
        assertThat(only("{\"a\":{+1:2}}").where()).isEqualTo("/a");
        assertThat(only("{\"a\":[+1]}").where()).isEqualTo("/a");
        assertThat(only("[[08]]").where()).isEqualTo("/0");
    }

    @Test
    void digits_at_the_end_of_a_text_that_is_not_closed_are_no_number() {
        Problem problem = only("{\"a\":\"Route 08\n\"}");
        assertThat(problem.where()).isEqualTo("/a");
        assertThat(problem.value()).isEqualTo("\"\\n\" where it cannot stand");
        assertThat(problem.wayOut()).startsWith("Close the quote before it");
        assertThat(only("{\"a\":\"\\u012\"}").value()).isEqualTo("\"\\\"\" where it cannot stand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n", "\uFEFF", "\uFEFF \n"})
    void a_text_of_blanks_alone_is_empty(String text) {
        Problem problem = only(text);
        assertThat(problem.rule()).isEqualTo("must hold a JSON object");
        assertThat(problem.wayOut()).startsWith("The text is empty");
    }

    @Test
    void a_nul_is_refused_wherever_it_stands_and_shown_as_an_escape() {
        for (String text : List.of("\0", "{\0}", "{\"a\":\0}", "{\"a\":\"x\0y\"}", "{\"a\":1}\0", "{\"a\":[1\0]}")) {
            Problem problem = only(text);
            assertThat(problem.value()).isEqualTo("\"\\u0000\" where it cannot stand");
            assertThat(problem.position()).contains(new Position(1, text.indexOf('\0') + 1));
            assertThat(problem.sentence()).doesNotContain("\0");
        }
    }

    @Test
    void a_second_value_behind_the_first_is_refused_at_its_start() {
        for (String more : List.of("{}", "1", "\"x\"", "null", "[]")) {
            Problem problem = only("{ \"a\": 1 }\n  " + more);
            assertThat(problem.rule()).isEqualTo("must be one JSON value");
            assertThat(problem.position()).contains(new Position(2, 3));
        }
    }

    @Test
    void lines_end_as_editors_end_them_and_columns_count_utf_16_units() {
        assertThat(only("{\n\"a\": x}").position()).contains(new Position(2, 6));
        assertThat(only("{\r\n\"a\": x}").position()).contains(new Position(2, 6));
        assertThat(only("{\r\"a\": x}").position()).contains(new Position(2, 6));
        assertThat(only("{\"\uD83D\uDE80\": x}").position()).contains(new Position(1, 8));
        assertThat(only("\uFEFF{\"a\": x}").position()).contains(new Position(1, 7));
    }

    @Test
    void what_was_wrong_before_the_text_stops_being_json_is_reported_with_it_in_order() {
        List<Problem> problems = problems("{ \"a\": NaN,\n \"a\": 1e999,\n \"b\": \"" + "x".repeat(10_001) + "\" ]");
        assertThat(problems)
                .extracting(Problem::rule)
                .containsExactly(
                        "must be a finite number",
                        "must stand once in its object",
                        "must be a number that a double can hold: up to 1.8e308, and down to 4.9e-324",
                        "must not be longer than 10,000 characters",
                        "must be valid JSON");
    }

    @Test
    void depth_is_counted_over_objects_and_lists_together() {
        String opening = "{\"a\":[".repeat(25);
        String closing = "]}".repeat(25);
        assertThat(parsed(opening + closing).root().is(JsonNode.Kind.OBJECT)).isTrue();
        Problem problem = only(opening + "[]" + closing);
        assertThat(problem.rule()).isEqualTo("must not be nested deeper than 50 levels");
        assertThat(problem.where()).isEqualTo("/a/0".repeat(25));
        assertThat(problem.position()).contains(new Position(1, opening.length() + 1));
    }

    @Test
    void the_largest_number_of_values_is_reached_exactly() {
        assertThat(parsed("[" + "0,".repeat(99_998) + "0]").root().elements()).hasSize(99_999);
        assertThat(only("[" + "0,".repeat(99_999) + "0]").rule())
                .isEqualTo("must not have more than 100,000 values before it");
    }

    private static JsonDocument parsed(String text) {
        ProblemList problems = new ProblemList();
        JsonDocument document = JsonDocument.parse(JsonText.of(text), problems);
        assertThat(problems.problems()).isEmpty();
        return document;
    }

    private static Problem only(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).as(text).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> problems(String text) {
        InvalidProfileException invalid = catchThrowableOfType(
                InvalidProfileException.class, () -> JsonDocument.parse(JsonText.of(text), new ProblemList()));
        assertThat(invalid).as("refused: %s", text).isNotNull();
        return invalid.problems();
    }
}
