package dev.footing.formats.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FencedBlockTest {
    @Test
    void a_block_has_its_kind_its_text_and_the_lines_above_it() {
        assertThat(FencedBlock.in("# Title\n\n```json footing\n{\n}\n```\nmore"))
                .containsExactly(new FencedBlock("json", 3, "{\n}"));
    }

    @Test
    void fences_of_tildes_and_longer_ones_hold_others() {
        assertThat(FencedBlock.in("~~~~ text\n```\n~~~\n~~~~\n"))
                .containsExactly(new FencedBlock("text", 1, "```\n~~~"));
        assertThat(FencedBlock.in("````\n```\n````")).containsExactly(new FencedBlock("", 1, "```"));
    }

    @Test
    void a_fence_that_is_never_closed_ends_with_the_document() {
        assertThat(FencedBlock.in("```json\r\n1\r\n2")).containsExactly(new FencedBlock("json", 1, "1\n2"));
    }

    @Test
    void code_within_a_line_and_deep_indents_open_nothing() {
        assertThat(FencedBlock.in("``` a ``` b\n    ```\ntext")).isEmpty();
    }
}
