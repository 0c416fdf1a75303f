package dev.footing.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a|b ! a\\|b",
                "<script> ! \\<script\\>",
                "*bold* ! \\*bold\\*",
                "_it_ ! \\_it\\_",
                "`code` ! \\`code\\`",
                "[link](to) ! \\[link\\](to)",
                "# heading ! \\# heading",
                "~~gone~~ ! \\~\\~gone\\~\\~",
                "&lt; ! \\&lt;",
                "back\\slash ! back\\\\slash",
                "{{template}} ! \\{\\{template\\}\\}",
                "https://evil.example ! https\\://evil.example",
                "www.evil.example ! www\\.evil.example",
                "@someone ! \\@someone",
                "$x$ ! \\$x\\$"
            })
    void what_means_something_in_markdown_is_escaped(String text, String escaped) {
        assertThat(MarkdownText.of(text).inline()).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "- item ! \\- item",
                "+ item ! \\+ item",
                "1. item ! 1\\. item",
                "12) item ! 12\\) item",
                "=== ! \\==="
            })
    void nothing_at_the_beginning_of_a_line_makes_a_list_or_a_heading(String text, String escaped) {
        assertThat(MarkdownText.of(text).atStart()).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1,234", "95% of trials", "plain words, with commas", "a - b + c = d", "paas (managed)"})
    void figures_and_plain_words_stay_as_they_are(String text) {
        assertThat(MarkdownText.of(text).atStart()).isEqualTo(text);
    }

    @Test
    void it_is_one_line_without_what_cannot_be_seen() {
        assertThat(MarkdownText.of("  a\r\n\n# b\u202e\u200b\u0007\tc\u2028d ").inline())
                .isEqualTo("a \\# b c d");
        assertThat(MarkdownText.of("\u6771\u4eac caf\u00e9").inline()).isEqualTo("\u6771\u4eac caf\u00e9");
    }
}
