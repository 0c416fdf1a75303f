package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.chart.GanttChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Documents of every kind of block; nothing in them is of a startup. */
class TextRendererTest {
    private static final PageStyle NARROW = new PageStyle(40, false);

    private static final Table TREES = Table.cornered("Trees", Column.words("Kind"), Column.figures("Height"))
            .row(new Cell.Name("oak"), new Cell.Quantity(20, Unit.COUNT))
            .explain("Height", "in metres")
            .note("Measured once.")
            .build();

    private static String rendered(Block... blocks) {
        return TextRenderer.render(
                Document.of("", "", Section.quiet("all", "All", ImmutableList.copyOf(blocks))), NARROW);
    }

    @Test
    void a_document_begins_with_its_title_and_summary_and_ends_with_its_colophon() {
        Document document = new Document(
                "Acme",
                "a walk",
                "",
                ImmutableList.of("Through the woods."),
                ImmutableList.of(
                        Section.of("first", "First", Block.items(List.of("left", "right"))),
                        Section.quiet("second", "Second", ImmutableList.of(new Block.Paragraph("Home.")))),
                "Made by hand.");
        assertThat(TextRenderer.render(document, NARROW)).isEqualTo("""
                Acme: a walk
                ============
                Through the woods.

                First:
                - left
                - right

                Home.

                Made by hand.
                """);
    }

    @Test
    void without_a_title_the_first_section_comes_first() {
        assertThat(rendered(new Block.Paragraph("Nothing changed."))).isEqualTo("Nothing changed.\n");
    }

    @Test
    void tables_and_headings_stand_apart_from_what_is_before_them() {
        assertThat(rendered(
                        new Block.Paragraph("Before."),
                        new Block.Tabular(TREES),
                        new Block.Paragraph("After."),
                        new Block.Heading("More"),
                        new Block.Tabular(TREES)))
                .isEqualTo("""
                        Before.

                        Trees  Height
                        -------------
                        oak        20
                        Height: in metres.
                        Measured once.
                        After.

                        More:
                        Trees  Height
                        -------------
                        oak        20
                        Height: in metres.
                        Measured once.
                        """);
    }

    @Test
    void what_is_drawn_elsewhere_is_said() {
        assertThat(rendered(
                        new Block.Headline("Go."),
                        new Block.KeyFigures(
                                ImmutableList.of(new Block.KeyFigure("Far", new Cell.Months(2), "on foot"))),
                        new Block.Stages(ImmutableList.of(
                                new Block.Stage("start", false, ""), new Block.Stage("end", true, ""))),
                        new Block.Figure(
                                "weeks", new GanttChart("Weeks", "week", ImmutableList.of()), "What is done.", TREES),
                        new Block.Parallel(ImmutableList.of(
                                ImmutableList.of(new Block.Heading("Left"), new Block.Paragraph("L.")),
                                ImmutableList.of(new Block.Heading("Right"), new Block.Paragraph("R.")))),
                        new Block.Details("Deeper", ImmutableList.of(new Block.Paragraph("D.")))))
                .isEqualTo("""
                        Go.
                        - Far: 2 months on foot.
                        - start.
                        - end: it is here.

                        Trees  Height
                        -------------
                        oak        20
                        Height: in metres.
                        Measured once.

                        Left:
                        L.

                        Right:
                        R.

                        Deeper:
                        D.
                        """);
    }

    @Test
    void points_stand_beside_their_labels() {
        assertThat(rendered(new Block.Points(ImmutableList.of(
                        new Block.Point(
                                "Why", ImmutableList.of("It rains.", "The trees are wet, and so is the grass.")),
                        new Block.Point("Risk", ImmutableList.of("Snow."))))))
                .isEqualTo("""
                        Why   It rains.
                              The trees are wet, and so is the
                              grass.
                        Risk  Snow.
                        """);
    }

    @Test
    void every_kind_of_block_was_rendered_here() {
        assertThat(Arrays.stream(Block.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Heading",
                        "Headline",
                        "Paragraph",
                        "Items",
                        "Tabular",
                        "Figure",
                        "KeyFigures",
                        "Stages",
                        "Points",
                        "Parallel",
                        "Details");
    }

    @Test
    void words_stand_to_the_left_and_figures_to_the_right() {
        Table table = Table.captioned("Trees", Column.words("Kind"), Column.words("Colour"), Column.figures("Height"))
                .row(new Cell.Name("oak"), new Cell.Phrase("green"), new Cell.Decimal(20))
                .row(new Cell.Name("copper beech"), new Cell.Phrase("red"), new Cell.Decimal(5))
                .build();
        assertThat(rendered(new Block.Tabular(table))).isEqualTo("""
                Kind          Colour  Height
                ----------------------------
                oak           green       20
                copper beech  red          5
                """);
    }

    @Test
    void a_table_that_is_too_wide_is_written_more_briefly_and_says_what_short_headings_mean() {
        assertThat(wide(1)).contains("Owner  What it costs to own in all", "$1,234,568");
        assertThat(wide(2))
                .containsPattern("Owner +Cost +Cost\n")
                .contains("$1,235k  $1,235k", "Cost: to own. Cost: to own.");
        assertThat(wide(3)).containsPattern("Owner +Cost +Cost +Cost\n").doesNotContain("What it costs");
    }

    @Test
    void a_table_that_no_brevity_makes_narrow_goes_on_below_in_full() {
        assertThat(wide(9)).contains("$1,234,568").contains("\n\nOwner  What it costs to own in all\n");
        assertThat(wide(9).lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    /** A table with so many columns of amounts. */
    private static String wide(int columns) {
        Table.Builder table = Table.captioned("Costs", Column.words("Owner"));
        for (int i = 0; i < columns; i++) {
            table.columns(Column.figures("What it costs to own in all").shortened("Cost", "to own"));
        }
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Name("Ann")));
        for (int i = 0; i < columns; i++) {
            cells.add(Cell.amount(Money.parse("USD 1234567.89")));
        }
        return rendered(new Block.Tabular(table.row(cells).build()));
    }

    @Test
    void headings_and_headlines_are_bold_where_asked_for_and_nothing_else_is() {
        String text = TextRenderer.render(
                Document.of(
                        "",
                        "Walk",
                        Section.of(
                                "all",
                                "All",
                                ImmutableList.of(new Block.Headline("Go."), new Block.Paragraph("Now.")))),
                new PageStyle(40, true));
        assertThat(text.lines().filter(line -> line.startsWith("\u001b[1m")).collect(Collectors.toList()))
                .containsExactly("\u001b[1mWalk\u001b[0m", "\u001b[1mAll:\u001b[0m", "\u001b[1mGo.\u001b[0m");
    }
}
