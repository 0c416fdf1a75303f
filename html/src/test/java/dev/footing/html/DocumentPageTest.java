package dev.footing.html;

import static dev.footing.html.Dom.all;
import static dev.footing.html.Dom.elements;
import static dev.footing.html.Dom.inside;
import static dev.footing.html.Dom.parsed;
import static dev.footing.html.Dom.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.RangeChart;
import dev.footing.formats.document.chart.TornadoChart;
import dev.footing.html.page.DocumentPage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Documents that say nothing of startups: the page knows blocks, cells and charts alone. */
class DocumentPageTest {
    private static final Table MIXED = Table.captioned(
                    "Fruit", Column.words("Name"), Column.figures("Price"), Column.words("Colour"))
            .row(new Cell.Name("apple"), Cell.amount(Money.of(CurrencyUnit.EUR, 1_234_567)), new Cell.Phrase("12 reds"))
            .row(new Cell.Name("pear"), new Cell.Absent("none"), new Cell.Phrase("green"))
            .explain("Price", "what it costs")
            .note("Prices are invented.")
            .build();

    private static final Table FIGURES = Table.captioned("Counts", Column.words("Name"), Column.figures("Count"))
            .row(new Cell.Name("apple"), new Cell.Decimal(3))
            .build();

    private static Block figure(String id) {
        return new Block.Figure(
                id,
                new RangeChart(
                        "Weight of " + id,
                        new Axis("kilograms", Unit.COUNT, CurrencyUnit.EUR),
                        ImmutableList.of(new RangeChart.Row("apple", 1, 2, 3, 4, 5)),
                        0,
                        5),
                "It weighs 3.",
                FIGURES);
    }

    private static org.w3c.dom.Document page(Block... blocks) throws Exception {
        return parsed(DocumentPage.render(
                Document.of("Orchard", "what grows", Section.of("fruit", "The fruit", ImmutableList.copyOf(blocks)))));
    }

    private static Element only(org.w3c.dom.Document page, String tag) {
        assertThat(elements(page, tag)).hasSize(1);
        return elements(page, tag).get(0);
    }

    @Test
    void a_page_has_the_title_a_link_to_each_section_and_the_colophon() throws Exception {
        org.w3c.dom.Document page = parsed(DocumentPage.render(new Document(
                "Orchard",
                "what grows",
                "recommend",
                ImmutableList.of("In two lines,", "as understood."),
                ImmutableList.of(
                        Section.of("fruit", "The fruit", ImmutableList.of(new Block.Paragraph("Apples."))),
                        Section.of("nuts", "The nuts", ImmutableList.of(new Block.Paragraph("Hazels.")))),
                "Made by hand.")));
        assertThat(text(page, "title")).containsExactly("Orchard: what grows");
        assertThat(text(page, "h1")).containsExactly("Orchard: what grows");
        assertThat(text(page, "bdi")).containsExactly("Orchard");
        assertThat(text(page, "h2")).containsExactly("The fruit", "The nuts");
        assertThat(text(page, "p")).contains("In two lines,", "as understood.", "Apples.", "Hazels.", "Made by hand.");
        assertThat(inside(only(page, "nav"), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#fruit", "#nuts");
        assertThat(elements(page, "a").get(0).getAttribute("href")).isEqualTo("#fruit");
        assertThat(elements(page, "section"))
                .extracting(section -> section.getAttribute("class"))
                .containsExactly("part fruit recommend", "part nuts recommend");
    }

    @Test
    void a_document_without_a_subject_and_without_a_colophon_is_a_page_too() throws Exception {
        org.w3c.dom.Document page = parsed(DocumentPage.render(Document.of(
                "", "What grows", Section.of("fruit", "The fruit", ImmutableList.of(new Block.Paragraph("Apples."))))));
        assertThat(text(page, "h1")).containsExactly("What grows");
        assertThat(elements(page, "bdi")).isEmpty();
        assertThat(elements(page, "footer")).isEmpty();
    }

    @Test
    void a_document_without_sections_is_a_page_without_links() throws Exception {
        org.w3c.dom.Document page = parsed(DocumentPage.render(Document.of("Orchard", "what grows")));
        assertThat(elements(page, "nav")).isEmpty();
        assertThat(elements(page, "a")).isEmpty();
        assertThat(elements(page, "main")).hasSize(1);
    }

    @Test
    void the_type_of_a_column_decides_where_its_cells_stand_not_what_they_look_like() throws Exception {
        org.w3c.dom.Document page = page(new Block.Tabular(MIXED));
        assertThat(only(page, "table").getAttribute("class")).isEqualTo("mixed");
        assertThat(elements(page, "td"))
                .extracting(cell -> cell.getAttribute("class"))
                .containsExactly("n", "", "n", "");
        assertThat(text(page, "td")).containsExactly("EUR 1,234,567", "12 reds", "none", "green");
        assertThat(elements(page, "th"))
                .extracting(cell -> cell.getAttribute("scope"))
                .containsExactly("col", "col", "col", "row", "row");
    }

    @Test
    void a_table_of_figures_alone_says_so_once() throws Exception {
        org.w3c.dom.Document page = page(new Block.Tabular(FIGURES));
        assertThat(only(page, "table").getAttribute("class")).isEqualTo("figures-only");
        assertThat(elements(page, "td"))
                .allSatisfy(cell -> assertThat(cell.hasAttribute("class")).isFalse());
    }

    @Test
    void a_caption_names_the_table_and_what_scrolls_it_and_legend_and_notes_stand_below() throws Exception {
        org.w3c.dom.Document page = page(new Block.Tabular(MIXED));
        assertThat(text(page, "caption")).containsExactly("Fruit");
        assertThat(all(page))
                .filteredOn(element -> element.getAttribute("role").equals("group"))
                .extracting(element -> element.getAttribute("aria-label"))
                .containsExactly("Fruit");
        assertThat(text(page, "p")).containsSubsequence("Price: what it costs.", "Prices are invented.");
    }

    @Test
    void a_figure_has_a_drawing_with_name_and_description_and_the_same_figures_as_a_table() throws Exception {
        org.w3c.dom.Document page = page(figure("apples"));
        Element drawing = only(page, "svg");
        assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo("apples-title apples-text");
        assertThat(inside(drawing, "title").get(0).getTextContent()).isEqualTo("Weight of apples");
        assertThat(inside(drawing, "desc").get(0).getTextContent()).isEqualTo("It weighs 3.");
        assertThat(text(page, "figcaption")).containsExactly("Weight of apples");
        assertThat(text(page, "summary")).containsExactly("Figures: Counts");
        assertThat(inside(only(page, "figure"), "td")).hasSize(1);
    }

    @Test
    void a_wide_drawing_can_be_moved_sideways() throws Exception {
        org.w3c.dom.Document page = page(new Block.Figure(
                "weeks",
                new TornadoChart(
                        "Weeks",
                        new Axis("weeks", Unit.COUNT, CurrencyUnit.USD),
                        ImmutableList.of(
                                new TornadoChart.Bar("sow", new AxisLabel(1, "few"), new AxisLabel(2, "many"))),
                        ImmutableList.of()),
                "Two weeks.",
                FIGURES));
        Element scroll = (Element) only(page, "svg").getParentNode();
        assertThat(scroll.getAttribute("class")).isEqualTo("scroll");
        assertThat(scroll.getAttribute("tabindex")).isEqualTo("0");
        assertThat(scroll.getAttribute("aria-label")).isEqualTo("Weeks");
    }

    @Test
    void figures_stand_side_by_side_in_a_grid_and_other_parts_in_columns() throws Exception {
        org.w3c.dom.Document page = page(
                new Block.Parallel(ImmutableList.of(ImmutableList.of(figure("a")), ImmutableList.of(figure("b")))),
                new Block.Parallel(ImmutableList.of(
                        ImmutableList.of(new Block.Heading("For"), new Block.Paragraph("Sweet.")),
                        ImmutableList.of(new Block.Heading("Against"), new Block.Paragraph("Sour.")))));
        assertThat(all(page))
                .filteredOn(element -> element.getAttribute("class").equals("fans"))
                .singleElement()
                .satisfies(fans -> assertThat(inside(fans, "figure")).hasSize(2));
        assertThat(all(page))
                .filteredOn(element -> element.getAttribute("class").equals("column"))
                .hasSize(2);
        assertThat(text(page, "h3")).containsExactly("For", "Against");
    }

    @Test
    void key_figures_stages_lists_and_details_have_their_elements() throws Exception {
        org.w3c.dom.Document page = page(
                new Block.Headline("TAKE THE APPLE."),
                new Block.KeyFigures(
                        ImmutableList.of(new Block.KeyFigure("Weight", new Cell.Months(2), "since the blossom"))),
                new Block.Stages(ImmutableList.of(
                        new Block.Stage("blossom", false, "long ago"), new Block.Stage("fruit", true, ""))),
                new Block.Items(ImmutableList.of("wash", "eat")),
                new Block.Details("More", ImmutableList.of(new Block.Paragraph("Cores are for birds."))));
        assertThat(all(page))
                .filteredOn(element -> element.getAttribute("class").equals("headline"))
                .extracting(Element::getTextContent)
                .containsExactly("TAKE THE APPLE.");
        assertThat(text(page, "dt")).containsExactly("Weight");
        assertThat(text(page, "dd")).containsExactly("2 months since the blossom");
        assertThat(elements(page, "li"))
                .filteredOn(item -> item.hasAttribute("aria-current"))
                .extracting(Element::getTextContent)
                .containsExactly("fruit it is here");
        assertThat(text(page, "li")).contains("blossom long ago", "wash", "eat");
        assertThat(text(page, "summary")).containsExactly("More");
        assertThat(inside(only(page, "details"), "p")).hasSize(1);
    }

    @Test
    void texts_are_escaped_wherever_they_stand() throws Exception {
        String hostile = "<script>alert('&\"')</script>";
        org.w3c.dom.Document page = parsed(DocumentPage.render(new Document(
                hostile,
                hostile,
                "",
                ImmutableList.of(hostile),
                ImmutableList.of(Section.of(
                        "fruit",
                        hostile,
                        ImmutableList.of(
                                new Block.Paragraph(hostile),
                                new Block.Items(ImmutableList.of(hostile)),
                                new Block.Tabular(Table.captioned(hostile, Column.words(hostile))
                                        .row(new Cell.Name(hostile))
                                        .note(hostile)
                                        .build()),
                                new Block.Details(hostile, ImmutableList.of(new Block.Heading(hostile)))))),
                hostile)));
        assertThat(elements(page, "script")).hasSize(1);
        assertThat(text(page, "caption")).containsExactly(hostile);
        assertThat(text(page, "h2")).containsExactly(hostile);
        assertThat(text(page, "summary")).containsExactly(hostile);
    }

    @Test
    void a_page_is_the_same_each_time() {
        Document document = Document.of(
                "Orchard", "what grows", Section.of("fruit", "The fruit", ImmutableList.of(figure("apples"))));
        assertThat(DocumentPage.render(document)).isEqualTo(DocumentPage.render(document));
    }
}
