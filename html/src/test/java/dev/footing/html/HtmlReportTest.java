package dev.footing.html;

import static dev.footing.html.Dom.all;
import static dev.footing.html.Dom.elements;
import static dev.footing.html.Dom.hash;
import static dev.footing.html.Dom.inside;
import static dev.footing.html.Dom.parsed;
import static dev.footing.html.Dom.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.VisibleText;
import dev.footing.formats.Golden;
import dev.footing.formats.text.Inquired;
import dev.footing.formats.text.Simulations;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final int MOST_BYTES = 300_000;

    static Stream<Arguments> cases() {
        return Cases.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_case_is_one_small_well_formed_page(String name, Assessment assessment) throws Exception {
        String page = HtmlReport.of(assessment);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(page).doesNotContain("NaN", "Infinity", "Optional", "java.", "@Value");
        Document document = parsed(page);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(document, "h1")).hasSize(1);
        assertThat(elements(document, "main")).hasSize(1);
        assertThat(text(document, "h1"))
                .containsExactly(VisibleText.of(assessment.understood().name()) + ": how to get its infrastructure");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void nothing_is_asked_of_the_network_and_only_the_page_s_own_script_may_run(String name, Assessment assessment)
            throws Exception {
        Document document = parsed(HtmlReport.of(assessment));
        String policy = elements(document, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + hash(text(document, "style")) + "'; script-src '"
                        + hash(text(document, "script")) + "'; base-uri 'none'; form-action 'none'");
        assertThat(all(document)).allSatisfy(element -> {
            assertThat(element.getAttribute("src")).isEmpty();
            assertThat(element.getAttribute("style")).isEmpty();
            assertThat(element.getAttribute("href")).matches("|#[a-z-]+");
            assertThat(IntStream.range(0, element.getAttributes().getLength())
                            .mapToObj(i -> element.getAttributes().item(i).getNodeName()))
                    .noneMatch(attribute -> attribute.startsWith("on"));
        });
        assertThat(text(document, "style").get(0)).doesNotContain("url(", "@import");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void headings_do_not_skip_a_level_and_ids_are_unique_and_found(String name, Assessment assessment)
            throws Exception {
        Document document = parsed(HtmlReport.of(assessment));
        int level = 0;
        Set<String> ids = new HashSet<>();
        for (Element element : all(document)) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isBetween(1, level + 1);
                assertThat(element.getTextContent()).isNotBlank();
                level = next;
            }
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id " + id + " once").isTrue();
        }
        assertThat(all(document).stream()
                        .flatMap(element -> Stream.of(
                                element.getAttribute("aria-labelledby").split(" ")))
                        .filter(id -> !id.isEmpty()))
                .isSubsetOf(ids);
        assertThat(elements(document, "a").stream()
                        .map(link -> link.getAttribute("href").substring(1)))
                .isSubsetOf(ids);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_chart_has_a_name_a_description_and_a_table_beside_it(String name, Assessment assessment)
            throws Exception {
        Document document = parsed(HtmlReport.of(assessment));
        List<Element> charts = elements(document, "svg");
        assertThat(charts.isEmpty()).isEqualTo(assessment.strategies().isEmpty());
        assertThat(charts).allSatisfy(chart -> {
            assertThat(chart.getAttribute("role")).isEqualTo("img");
            assertThat(inside(chart, "title").get(0).getTextContent()).isNotBlank();
            assertThat(inside(chart, "desc").get(0).getTextContent()).isNotBlank();
        });
        assertThat(elements(document, "figure"))
                .hasSameSizeAs(charts)
                .allSatisfy(figure -> assertThat(inside(figure, "td")).isNotEmpty());
        assertThat(elements(document, "table")).allSatisfy(table -> {
            assertThat(inside(table, "caption").get(0).getTextContent()).isNotBlank();
            assertThat(inside(table, "th"))
                    .allSatisfy(
                            heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row"))
                    .allSatisfy(heading -> assertThat(heading.getTextContent()).isNotBlank());
        });
    }

    @Test
    void three_pages_are_shown_and_all_else_is_folded() throws Exception {
        Document document = parsed(HtmlReport.of(Inquired.assessment()));
        List<Element> sections = elements(document, "section");
        assertThat(sections.stream().limit(2).map(section -> section.getAttribute("id")))
                .containsExactly("in-short", "change");
        assertThat(inside(sections.get(0), "svg")).hasSize(2);
        assertThat(sections.stream()
                        .filter(section -> section.getAttribute("class").startsWith("part folded"))
                        .map(section -> section.getAttribute("id")))
                .containsExactly(
                        "decision", "ranking", "cash", "product", "turns", "diagnosis", "assumptions", "provenance");
        assertThat(elements(document, "details")).noneMatch(details -> details.hasAttribute("open"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_shown_has_names_and_labels_and_neither_ids_nor_paths(String name, Assessment assessment)
            throws Exception {
        List<Element> shown = elements(parsed(HtmlReport.of(assessment)), "section").stream()
                .filter(section -> List.of("change", "course").contains(section.getAttribute("id")))
                .toList();
        assertThat(shown)
                .allSatisfy(section -> assertThat(section.getTextContent())
                        .doesNotContain("/budget/", "/team/", "calibration/", "managed-", "self-run-"));
    }

    @Test
    void where_the_best_strategy_changes_a_page_says_how_exactly_that_is_known() throws Exception {
        assertThat(text(parsed(HtmlReport.of(Inquired.assessment())), "td"))
                .contains("1,300 users", "between 1,200 and 1,400 users");
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        String page = HtmlReport.of(Cases.hostile());
        assertThat(page).doesNotContain("<script>alert");
        Document document = parsed(page);
        assertThat(elements(document, "script")).hasSize(1);
        assertThat(elements(document, "title").get(0).getTextContent()).startsWith(VisibleText.of(Cases.HOSTILE));
        assertThat(text(document, "li")).anyMatch(item -> item.contains(VisibleText.of(Cases.HOSTILE)));
        assertThat(text(document, "caption")).anyMatch(caption -> caption.contains(VisibleText.of(Cases.HOSTILE)));
    }

    @Test
    void the_table_of_a_chart_has_the_months_that_the_chart_has() throws Exception {
        Document document = parsed(HtmlReport.of(Cases.tenYears()));
        Element figure = elements(document, "figure").stream()
                .filter(element -> element.getAttribute("id").equals("cash-1"))
                .findFirst()
                .orElseThrow();
        String median = inside(figure, "path").stream()
                .filter(path -> path.getAttribute("class").equals("middle"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
        List<Element> rows = inside(figure, "tr");
        assertThat(median.split("[ML]")).hasSize(rows.size());
        assertThat(rows.get(rows.size() - 1).getTextContent()).startsWith("120");
        assertThat(rows).hasSizeLessThan(45);
    }

    @Test
    void the_page_is_as_it_was() {
        Golden.check("report.html", HtmlReport.of(Simulations.reference()));
    }
}
