package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of strangers in messages: short, and nothing in them steers the terminal that shows them. */
class QuotedTextTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`plain`, `\"plain\"`",
                "``, `\"\"`",
                "`a\"b`, `\"a\\\"b\"`",
                "`a\nb`, `\"a\\nb\"`",
                "`a\rb\tc`, `\"a\\u000db\\u0009c\"`",
                "`\u001b[2J`, `\"\\u001b[2J\"`",
                "`\u0000`, `\"\\u0000\"`",
                "`\u0085\u009f`, `\"\\u0085\\u009f\"`",
                "`\u202egnp.exe`, `\"\\u202egnp.exe\"`",
                "`\u200b\ufeff`, `\"\\u200b\\ufeff\"`",
                "`\u2028\u2029`, `\"\\u2028\\u2029\"`",
                "`\uD83D\uDE80`, `\"\uD83D\uDE80\"`",
                "`\u00e4\u4e2d`, `\"\u00e4\u4e2d\"`"
            })
    void are_in_quotes_with_what_does_not_show_as_escapes(String text, String shown) {
        assertThat(JsonNode.quoted(text)).isEqualTo(shown);
    }

    @Test
    void halves_of_characters_are_escapes() {
        assertThat(JsonNode.quoted("\uD83D")).isEqualTo("\"\\ud83d\"");
        assertThat(JsonNode.quoted("\uDE80\uD83D")).isEqualTo("\"\\ude80\\ud83d\"");
    }

    @Test
    void of_eighty_characters_are_whole_and_longer_ones_are_cut_and_counted() {
        assertThat(JsonNode.quoted("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
        assertThat(JsonNode.quoted("x".repeat(81))).isEqualTo('"' + "x".repeat(80) + "\"... (81 characters)");
    }

    @Test
    void are_shown_by_their_kind_in_a_few_words() {
        assertThat(shown("{}")).isEqualTo("an empty object");
        assertThat(shown("{\"a\":1}")).isEqualTo("an object");
        assertThat(shown("[]")).isEqualTo("an empty list");
        assertThat(shown("[1]")).isEqualTo("a list");
        assertThat(shown("1.50")).isEqualTo("1.50");
        assertThat(shown("true")).isEqualTo("true");
        assertThat(shown("null")).isEqualTo("null");
        assertThat(shown("\"a\\u0007\"")).isEqualTo("\"a\\u0007\"");
        assertThat(shown("NaN")).isEqualTo("NaN");
    }

    private static String shown(String text) {
        return JsonDocument.parse(JsonText.of(text), new ProblemList()).root().shown();
    }
}
