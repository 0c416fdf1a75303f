package dev.footing.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.chart.GanttChart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of every kind of block; nothing in them is of a startup. */
class MarkdownRendererTest {
    private static final Table TREES = Table.captioned("Trees", Column.words("Kind"), Column.figures("Height"))
            .row(new Cell.Name("oak | ash"), new Cell.Decimal(20))
            .explain("Height", "in metres")
            .note("Measured once.")
            .build();

    private static String rendered(Block... blocks) {
        return MarkdownRenderer.render(Document.of("", "", Section.of("all", "All", ImmutableList.copyOf(blocks))));
    }

    @Test
    void a_document_is_headings_paragraphs_and_lists() {
        Document document = new Document(
                "Acme",
                "a walk",
                "",
                ImmutableList.of("Through the woods."),
                ImmutableList.of(Section.quiet(
                        "way",
                        "The way",
                        ImmutableList.of(
                                new Block.Headline("Go."),
                                new Block.Heading("Turns"),
                                new Block.Items(ImmutableList.of("left", "right"))))),
                "Made by hand.");
        assertThat(MarkdownRenderer.render(document)).isEqualTo("""
                # Acme: a walk

                Through the woods.

                ## The way

                **Go.**

                ### Turns

                * left
                * right

                Made by hand.
                """);
    }

    @Test
    void a_table_has_its_caption_above_and_its_legend_and_notes_below() {
        assertThat(rendered(new Block.Tabular(TREES))).isEqualTo("""
                ## All

                **Trees**

                | Kind | Height |
                | --- | ---: |
                | oak \\| ash | 20 |

                Height: in metres.

                Measured once.
                """);
    }

    @Test
    void a_caption_that_the_heading_says_is_not_repeated() {
        assertThat(rendered(new Block.Heading("Trees"), new Block.Tabular(TREES)))
                .contains("### Trees\n\n| Kind |")
                .doesNotContain("**");
    }

    @Test
    void what_is_drawn_elsewhere_is_said() {
        assertThat(rendered(
                        new Block.KeyFigures(ImmutableList.of(
                                new Block.KeyFigure("Far", new Cell.Months(2), "on foot"),
                                new Block.KeyFigure("Wide", new Cell.Decimal(1), ""))),
                        new Block.Stages(ImmutableList.of(
                                new Block.Stage("start", false, ""), new Block.Stage("end", true, ""))),
                        new Block.Figure(
                                "weeks", new GanttChart("Weeks", "week", ImmutableList.of()), "What is done.", TREES),
                        new Block.Parallel(ImmutableList.of(
                                ImmutableList.of(new Block.Heading("Left"), new Block.Paragraph("L.")),
                                ImmutableList.of(new Block.Heading("Right"), new Block.Paragraph("R.")))),
                        new Block.Details(
                                "Deeper", ImmutableList.of(new Block.Heading("Down"), new Block.Paragraph("D.")))))
                .isEqualTo("""
                        ## All

                        * Far: **2 months** on foot
                        * Wide: **1**

                        * start.
                        * **end: it is here.**

                        What is done.

                        **Trees**

                        | Kind | Height |
                        | --- | ---: |
                        | oak \\| ash | 20 |

                        Height: in metres.

                        Measured once.

                        ### Left

                        L.

                        ### Right

                        R.

                        ### Deeper

                        #### Down

                        D.
                        """);
    }

    @Test
    void headings_go_no_deeper_than_markdown_does() {
        Block inner = new Block.Heading("Deep");
        for (int i = 0; i < 8; i++) {
            inner = new Block.Details("Level", ImmutableList.of(inner));
        }
        assertThat(rendered(inner)).contains("\n###### Deep\n").doesNotContain("#######");
    }

    @Test
    void what_users_wrote_stays_in_its_place() {
        String hostile = "x\n\n# y | <img src=x> `z` *a* [b](c)\n- d\n| e |";
        String markdown = MarkdownRenderer.render(new Document(
                hostile,
                hostile,
                "",
                ImmutableList.of(hostile),
                ImmutableList.of(Section.of(
                        "all",
                        hostile,
                        ImmutableList.of(
                                new Block.Headline(hostile),
                                new Block.Heading(hostile),
                                new Block.Items(ImmutableList.of(hostile, hostile)),
                                new Block.Tabular(
                                        Table.captioned(hostile, Column.words(hostile), Column.figures(hostile))
                                                .row(new Cell.Name(hostile), new Cell.Phrase(hostile))
                                                .explain(hostile, hostile)
                                                .note(hostile)
                                                .build())))),
                hostile));
        List<String> lines = markdown.lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("#"))).hasSize(3);
        assertThat(lines.stream().filter(line -> line.startsWith("* "))).hasSize(2);
        assertThat(lines.stream().filter(line -> line.startsWith("|")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(letter -> letter == '|'))
                        .hasSize(3));
        assertThat(markdown.replaceAll("\\\\.|(?m)^\\* ", "").replace("**", ""))
                .doesNotContain("<", ">", "`", "*", "[", "]");
    }
}
