package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.formats.document.Column.Alignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({"'', 0", "abc, 3", "\u6771\u4eac, 4", "e\u0301, 1", "\uD83D\uDE80, 2"})
    void width_is_counted_in_columns(String text, int width) {
        assertThat(PlainText.of(text).width()).isEqualTo(width);
    }

    @Test
    void it_is_padded_on_the_side_where_it_does_not_stand() {
        assertThat(PlainText.of("\u6771").padded(4, Alignment.START)).isEqualTo("\u6771  ");
        assertThat(PlainText.of("12").padded(4, Alignment.END)).isEqualTo("  12");
        assertThat(PlainText.of("12345").padded(4, Alignment.END)).isEqualTo("12345");
    }

    @Test
    void it_is_broken_at_blanks_and_a_long_word_stands_alone() {
        assertThat(PlainText.of("a bc  def wonderful x").wrapped(6))
                .extracting(PlainText::shown)
                .containsExactly("a bc", "def", "wonderful", "x");
        assertThat(PlainText.of("").wrapped(6)).extracting(PlainText::shown).containsExactly("");
        assertThat(PlainText.of("a wonderful day").longestWord()).isEqualTo(9);
    }

    @Test
    void what_controls_a_terminal_is_shown_as_an_escape_and_joiners_stay() {
        assertThat(PlainText.of("a\u001b[2J\u202e").shown()).isEqualTo("a\\u001b[2J\\u202e");
        assertThat(PlainText.of("\uD83D\uDC69\u200D\uD83D\uDCBB").shown()).isEqualTo("\uD83D\uDC69\u200D\uD83D\uDCBB");
    }
}
