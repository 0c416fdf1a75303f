package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Inquired;
import dev.footing.formats.text.Simulations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentDocumentTest {
    private static final AssessmentDocument REFERENCE = new AssessmentDocument(Simulations.reference());

    private static final Assessment NOTHING = Assessment.builder()
            .from(Simulations.agreed())
            .strategies(List.of())
            .build();

    private static Stream<String> ids(Document document) {
        return document.sections().stream().map(Section::id);
    }

    @Test
    void ids_of_sections_stay() {
        assertThat(ids(REFERENCE.concise()))
                .containsExactly(
                        "decision",
                        "calibrations",
                        "outcomes",
                        "ruled-out",
                        "diagnosis",
                        "money",
                        "budget",
                        "scorecard",
                        "beside",
                        "problems",
                        "basis");
        assertThat(ids(new AssessmentDocument(Inquired.assessment()).complete()))
                .containsExactly(
                        "in-short",
                        "change",
                        "decision",
                        "ranking",
                        "cash",
                        "product",
                        "turns",
                        "diagnosis",
                        "assumptions",
                        "provenance");
        assertThat(ids(new AssessmentDocument(Inquired.assessment()).quickLook(true)))
                .containsExactly("in-short", "turns", "why", "ranking");
    }

    @Test
    void where_nothing_was_proposed_it_says_so_and_what_it_rests_on() {
        AssessmentDocument document = new AssessmentDocument(NOTHING);
        assertThat(ids(document.concise())).containsExactly("decision", "problems", "basis");
        assertThat(ids(document.complete())).containsExactly("decision", "assumptions", "provenance");
        assertThat(ids(document.quickLook(false))).containsExactly("decision");
        assertThat(ids(document.full())).containsExactly("decision", "problems", "basis");
        assertThat(ids(new ScreenDocument(NOTHING).document(ScreenDocument.Detail.FULL)))
                .containsExactly("decision");
    }

    @Test
    void the_full_one_has_every_section_behind_its_heading_and_ends_with_the_verdict() {
        Document full = REFERENCE.full();
        assertThat(full.sections()).noneMatch(Section::quiet);
        assertThat(ids(full).toList())
                .startsWith(ids(REFERENCE.concise()).toArray(String[]::new))
                .endsWith("verdict");
        assertThat(full.sections().reverse().get(0).blocks())
                .containsExactly(new ScreenDocument(Simulations.reference())
                        .section(ScreenDocument.Detail.FULL)
                        .blocks()
                        .get(0));
    }

    @Test
    void one_section_is_that_of_the_full_one_and_an_unknown_one_lists_them() {
        assertThat(REFERENCE.section("money").sections())
                .containsExactlyElementsOf(REFERENCE.full().sections().stream()
                        .filter(section -> section.id().equals("money"))
                        .toList());
        assertThatThrownBy(() -> REFERENCE.section("mony"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe money was meant.")
                .hasMessageContaining("basis, beside, budget, calibrations, decision");
    }

    @Test
    void a_page_has_a_chart_for_the_cash_of_each_strategy_and_a_quick_look_the_pictures_of_the_first_page() {
        assertThat(figures(new AssessmentDocument(Simulations.wide()).complete(), "cash"))
                .hasSize(Simulations.wide().strategies().size());
        assertThat(figures(REFERENCE.complete(), "in-short")).hasSize(2);
        assertThat(figures(REFERENCE.quickLook(true), "in-short")).hasSize(2);
    }

    @Test
    void it_is_coloured_by_the_verdict() {
        assertThat(REFERENCE.concise().tone()).isEqualTo("recommend");
        assertThat(new AssessmentDocument(Assessments.reference()).concise().summary())
                .hasSize(2);
    }

    private static Stream<Block> figures(Document document, String id) {
        return document.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Details details ? details.blocks().stream() : Stream.of(block))
                .filter(Block.Parallel.class::isInstance)
                .flatMap(block -> ((Block.Parallel) block).parts().stream())
                .flatMap(List::stream)
                .filter(Block.Figure.class::isInstance);
    }
}
