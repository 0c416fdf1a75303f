package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.Simulations;
import dev.footing.formats.text.TextReport;
import org.junit.jupiter.api.Test;

class ComparisonDocumentTest {
    private static String flowing(ImmutableMap<String, Assessment> compared) {
        return TextReport.of(compared, PageStyle.PLAIN).replaceAll("\\s+", " ");
    }

    private static Assessment named(String name) {
        Startup startup =
                Assessments.reference().understood().toBuilder().name(name).build();
        return Assessment.builder()
                .from(Assessments.reference())
                .understood(startup)
                .build();
    }

    @Test
    void each_startup_has_a_row_and_a_line_with_where_it_comes_from() {
        String text = flowing(ImmutableMap.of("a.json", Assessments.reference(), "b.json", named("Another")));
        assertThat(text)
                .startsWith("2 startups side by side ")
                .contains("1 is Reference, from a.json. RECOMMENDED: minimal (acme.one).")
                .contains("2 is Another, from b.json. RECOMMENDED: minimal (acme.one).")
                .contains("1 Reference recommend Minimal (acme.one)");
    }

    @Test
    void long_names_are_cut_in_tables_and_stand_in_full_below() {
        String text = flowing(ImmutableMap.of("a.json", named("A name that is longer than a column")));
        assertThat(text).contains("1 A name that is l.. ").contains("1 is A name that is longer than a column, from");
    }

    @Test
    void a_startup_that_stays_is_marked_and_the_mark_is_explained() {
        Verdict stays = Verdict.builder()
                .from(Assessments.reference().verdict())
                .reason(Verdict.Reason.LEAVE_IT)
                .build();
        Assessment staying = Assessment.builder()
                .from(Assessments.reference())
                .verdict(stays)
                .build();
        assertThat(flowing(ImmutableMap.of("a.json", staying)))
                .contains("Minimal (acme.one) =", "=: it stays on what it has;");
        assertThat(flowing(ImmutableMap.of("a.json", Assessments.reference()))).doesNotContain("=: it stays");
    }

    @Test
    void a_converted_currency_is_stated() {
        Explanation note = Explanation.of(Code.CURRENCY_CONVERTED)
                .word("currency", "EUR")
                .word("into", "USD")
                .figure("rate", 1.1, Unit.RATIO)
                .word("source", "a bank")
                .word("date", "2024-06-01")
                .build();
        Assessment converted = Assessment.builder()
                .from(Assessments.reference())
                .addNotes(note)
                .build();
        assertThat(ComparisonDocument.statedCurrency(converted)).contains("EUR");
        assertThat(ComparisonDocument.statedCurrency(Assessments.reference())).isEmpty();
        assertThat(flowing(ImmutableMap.of("a.json", converted)))
                .contains("1 is stated in EUR, and so are its figures, by the rate of the policy.");
    }

    @Test
    void a_margin_has_its_error_where_it_was_simulated() {
        assertThat(flowing(ImmutableMap.of("a.json", Simulations.reference()))).contains(" +- ");
        assertThat(flowing(ImmutableMap.of("a.json", Assessments.reference()))).doesNotContain(" +- ");
    }
}
