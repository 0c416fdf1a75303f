package dev.footing.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0x1b, 0x07, 0x7f, 0x9b, 0xad, 0x200b, 0x200e, 0x202e, 0x2066, 0x2028, 0x2029, 0xfeff, 0xd800, 0xdc00
            })
    void what_hides_stands_as_its_escape(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertThat(VisibleText.hides(point)).isTrue();
        assertThat(VisibleText.of(text)).isEqualTo(String.format("a\\u%04xb", point));
        assertThat(VisibleText.ofLines(text)).isEqualTo(VisibleText.of(text));
    }

    @Test
    void what_shows_stays_as_it_is() {
        String text = "Z\u00fcrich \u6771\u4eac \u05e9\u05dc\u05d5\u05dd \ud83d\udc69\u200d\ud83d\udcbb";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void lines_end_where_they_end() {
        assertThat(VisibleText.of("a\nb")).isEqualTo("a\\u000ab");
        assertThat(VisibleText.ofLines("a\n\tb\r\n")).isEqualTo("a\n\tb\r\n");
    }
}
