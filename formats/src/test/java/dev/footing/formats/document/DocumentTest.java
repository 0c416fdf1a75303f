package dev.footing.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final ImmutableList<Block> TEXT = ImmutableList.of(new Block.Paragraph("text"));

    @Test
    void a_title_names_the_subject_where_there_is_one() {
        assertThat(Document.of("Acme", "what if").title()).isEqualTo("Acme: what if");
        assertThat(Document.of("", "2 startups side by side").title()).isEqualTo("2 startups side by side");
    }

    @Test
    void sections_that_say_nothing_are_left_out() {
        Document document = Document.of(
                "", "", Section.of("first", "First", TEXT), Section.of("second", "Second", ImmutableList.of()));
        assertThat(document.sections()).extracting(Section::id).containsExactly("first");
    }

    @Test
    void no_two_sections_have_the_same_id() {
        Section section = Section.of("same", "Title", TEXT);
        assertThatThrownBy(() -> Document.of("", "", section, section))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Title", "a b", "1st", "a_b", "a\""})
    void an_id_is_fit_for_a_link(String id) {
        assertThatThrownBy(() -> Section.of(id, "Title", TEXT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void merged_sections_keep_their_titles_as_headings_unless_they_are_quiet_or_empty() {
        Section merged = Section.merged(
                "all",
                "All",
                Section.of("first", "First", TEXT),
                Section.quiet("second", "Second", TEXT),
                Section.of("third", "Third", ImmutableList.of()));
        assertThat(merged.quiet()).isTrue();
        assertThat(merged.blocks()).containsExactly(new Block.Heading("First"), TEXT.get(0), TEXT.get(0));
    }

    @Test
    void a_list_has_items() {
        assertThat(Block.items(List.of())).isEmpty();
        assertThat(Block.items(List.of("one"))).containsExactly(new Block.Items(ImmutableList.of("one")));
        assertThatThrownBy(() -> new Block.Items(ImmutableList.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figures_and_stages_are_sentences_where_nothing_can_be_drawn() {
        assertThat(new Block.KeyFigure("Cash", new Cell.Months(3), "as planned").sentence())
                .isEqualTo("Cash: 3 months as planned.");
        assertThat(new Block.KeyFigure("Cash", new Cell.Months(3), "").sentence())
                .isEqualTo("Cash: 3 months.");
        assertThat(new Block.Stage("panic", true, "in 3%").sentence()).isEqualTo("panic: it is here.");
        assertThat(new Block.Stage("panic", false, "in 3%").sentence()).isEqualTo("panic: in 3%.");
        assertThat(new Block.Stage("panic", false, "").sentence()).isEqualTo("panic.");
    }
}
