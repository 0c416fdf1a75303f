package dev.footing.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Diagnoses;
import dev.footing.formats.text.Frameworks;
import dev.footing.formats.text.Inquired;
import dev.footing.formats.text.Simulations;
import dev.footing.formats.text.TextReport;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
    private static final String REPORT = MarkdownReport.of(Simulations.reference());

    /** A line that CommonMark and its tables read as meant: a heading, an item, a row, or a paragraph of one line. */
    private static final Pattern LINE =
            Pattern.compile("#{1,6} \\S.*|- \\S.*|\\| .* \\||(?![#>|+=~`]|- |[0-9]+[.)] ).*");

    static Stream<Assessment> assessments() {
        return Stream.of(
                Assessments.reference(),
                Assessments.wide(),
                Simulations.reference(),
                Simulations.agreed(),
                Inquired.assessment(),
                Frameworks.reference(),
                Assessment.builder()
                        .from(Assessments.reference())
                        .diagnosis(Diagnoses.ill())
                        .build(),
                Assessment.builder()
                        .from(Simulations.agreed())
                        .strategies(List.of())
                        .build());
    }

    @Test
    void it_begins_with_the_startup_and_the_verdict() {
        assertThat(REPORT).startsWith("""
                # Reference: how to get its infrastructure

                8 engineers at $12,500 a month \\| $2,000,000 in cash \\| 18 months ahead \\| round in month 18

                phase unknown \\| not live yet

                ## The decision

                **RECOMMENDED: minimal (acme.one).**

                * Ahead of minimal (acme.two): **97%** of trials
                """);
    }

    @Test
    void tables_have_figures_to_the_right() {
        assertThat(REPORT).contains("""
                | Strategy | Production | On product | Lasts | Round | Cost to own | Objective | Id | Out |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |
                | Minimal (acme.one) | 1.6 months | 89% | \\>99% | 24% | $1,354,400 | $1,234,600 +- $300 | acme.one |  |
                """);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void every_line_is_read_as_meant(Assessment assessment) {
        List<String> lines = MarkdownReport.of(assessment).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertThat(line).matches(LINE).doesNotEndWith(" ").doesNotContain("\t");
            if (line.startsWith("#")) {
                assertThat(i == 0 ? "" : lines.get(i - 1)).isEmpty();
                assertThat(lines.get(i + 1)).isEmpty();
            }
            if (line.startsWith("| ---")) {
                assertThat(lines.get(i - 2)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void every_row_of_a_table_has_as_many_cells_as_its_heading(Assessment assessment) {
        long cells = 0;
        for (String line : MarkdownReport.of(assessment).lines().toList()) {
            long here = line.replace("\\|", "")
                    .chars()
                    .filter(letter -> letter == '|')
                    .count();
            if (line.startsWith("|") && cells > 0) {
                assertThat(here).isEqualTo(cells);
            }
            cells = line.startsWith("|") ? here : 0;
        }
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void it_has_every_item_of_the_text_report(Assessment assessment) {
        String markdown = words(MarkdownReport.of(assessment).replace("**", "").replaceAll("\\\\(.)", "$1"));
        String text = TextReport.of(assessment).replaceAll("\n {2,}", " ");
        assertThat(text.lines().filter(line -> line.startsWith("- ")).map(MarkdownReportTest::statement))
                .allSatisfy(item -> assertThat(markdown).contains(words(item)));
    }

    /** An item without the mark, and without the full stop that a figure has not. */
    private static String statement(String item) {
        return item.replaceFirst("^- ", "").replaceFirst("\\.$", "");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
