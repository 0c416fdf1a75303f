package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.startup.Team;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.Simulations;
import dev.footing.formats.text.TextReport;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What reports say of what they rest on where that is little, or nothing. */
class BasisSentencesTest {
    @ParameterizedTest
    @CsvSource({"1, true", "255, true", "256, false", "4096, false"})
    void few_trials_are_told_to_say_little(int trials, boolean few) {
        String said = "So few trials say little: with fewer than 256, chance alone may turn the verdict.";
        Assessment assessed = after(trials);
        assertThat(flat(TextReport.of(assessed)).contains(said)).isEqualTo(few);
        assertThat(flat(TextReport.of(
                                ImmutableMap.of("a.json", Simulations.reference(), "b.json", assessed),
                                PageStyle.PLAIN))
                        .contains("Simulated in fewer than 256 trials: 2. " + said))
                .isEqualTo(few);
    }

    @Test
    void a_report_on_nothing_says_what_to_install_and_nothing_of_trials() {
        Assessment none = without(Provenance.builder()
                .from(Simulations.reference().provenance())
                .providers(List.of())
                .build());
        assertThat(flat(TextReport.of(none)))
                .contains("no provider of strategies is installed", "footing-strategies-managed what is bought")
                .contains("footing-strategies-diy what is run", "No figure of a strategy, as none was proposed.")
                .doesNotContain("Strategies from", "Simulated in", "says the same", "Nothing for this startup");
    }

    @Test
    void providers_that_propose_nothing_are_named_and_are_not_to_be_installed() {
        assertThat(flat(TextReport.of(without(Simulations.reference().provenance()))))
                .contains("nothing that the installed providers know is for this startup. See 'footing strategies'.")
                .contains("none was proposed. Nothing for this startup from acme.")
                .doesNotContain("is installed. Two modules", "Simulated in");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void staying_is_marked_among_startups_side_by_side_and_the_mark_is_told(Reason reason) {
        Assessment plain = Simulations.reference();
        Assessment assessed = Assessment.builder()
                .from(plain)
                .verdict(Verdict.builder().from(plain.verdict()).reason(reason).build())
                .build();
        String report = TextReport.of(ImmutableMap.of("a.json", assessed), PageStyle.PLAIN);
        assertThat(report.contains("Minimal (acme.one) = ")).isEqualTo(reason == Reason.LEAVE_IT);
        assertThat(report.contains("=: it stays on what it has")).isEqualTo(reason == Reason.LEAVE_IT);
    }

    @ParameterizedTest
    @CsvSource({"12.50, $12.50", "12, $12", "100.50, $100"})
    void the_heading_has_the_cents_of_small_amounts(String cost, String said) {
        Assessment plain = Assessments.reference();
        Assessment cheap = Assessment.builder()
                .from(plain)
                .understood(plain.understood().toBuilder()
                        .team(Team.builder()
                                .from(plain.understood().team())
                                .monthlyCostPerEngineer(Money.parse("USD " + cost))
                                .build())
                        .build())
                .build();
        assertThat(TextReport.of(cheap)).contains(" engineers at " + said + " a month");
    }

    private static Assessment after(int trials) {
        Assessment plain = Simulations.reference();
        return Assessment.builder()
                .from(plain)
                .provenance(Provenance.builder()
                        .from(plain.provenance())
                        .trials(trials)
                        .build())
                .build();
    }

    private static Assessment without(Provenance provenance) {
        return Assessment.builder()
                .from(Simulations.agreed())
                .provenance(provenance)
                .strategies(List.of())
                .build();
    }

    private static String flat(String report) {
        return report.replaceAll("\\s+", " ");
    }
}
