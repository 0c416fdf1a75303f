package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Inquired;
import dev.footing.formats.text.TextReport;
import org.junit.jupiter.api.Test;

class SensitivitySectionTest {
    private static final String REPORT = TextReport.of(Inquired.assessment());

    @Test
    void says_what_moves_the_margin_and_leaves_out_what_does_not() {
        assertThat(REPORT).contains("""
                What carries the verdict: the numbers that move the margin most, one at a time:
                - Engineers (/team/engineers) between 6.4 and 9.6 FTE: by up to $30,000 (reported).
                - Cash now (/budget/cash) between 6.4 and 9.6 FTE: by up to $10,000 (assumed, old).
                """).doesNotContain("/observations/uptime between");
    }

    @Test
    void says_the_smallest_changes() {
        assertThat(REPORT).contains("""
                The smallest changes that change the winner:
                - Monthly growth of users (/usage/monthlyGrowth) from 10% to 1.2% a month: Minimal
                  (acme.two).
                - All numbers at once, each worse by 2.7%: nothing is left.
                - Weights of the second opinion, each moved by up to 11.8 points: Minimal (acme.two) scores
                  highest.
                """);
    }

    @Test
    void says_at_the_smallest_changes_where_the_plan_prefers_another_one() {
        Assessment apart = Assessment.builder()
                .from(Inquired.assessment())
                .addNotes(Explanation.of(SensitivityCode.PLAN_PREFERS)
                        .word("planned", "acme.two")
                        .word("simulated", "acme.one")
                        .build())
                .build();
        assertThat(TextReport.of(apart).replaceAll("\\s+", " "))
                .contains("The smallest changes that change the winner: - As planned, without random draws,"
                        + " minimal (acme.two) is ahead instead of minimal (acme.one)");
    }

    @Test
    void says_where_plans_break_even() {
        assertThat(REPORT.replaceAll("\\s+", " "))
                .contains(
                        "Which strategy is best of all along each number: - Active users now (/usage/activeUsers), from 0 to 1,000,000 users:"
                                + " Minimal (acme.one) up to 1,300 users (between 1,200 and 1,400 users), nothing feasible beyond.")
                .contains(
                        "Where minimal (acme.one) and minimal (acme.two) alone break even: - Active users now (/usage/activeUsers): 1,234 users (between 1,200"
                                + " and 1,300 users), above it minimal (acme.two) (the plans alone cross at 2,000 users); step at 50,000"
                                + " users, above it minimal (acme.one).")
                .doesNotContain("policy/margin:");
        Assessment never = Assessment.builder()
                .from(Inquired.assessment())
                .breakEven(Inquired.assessment().breakEven().subList(1, 3))
                .build();
        assertThat(TextReport.of(never)).contains("- Nowhere, whatever single number changes.");
    }

    @Test
    void says_how_much_rests_on_what_is_assumed() {
        assertThat(REPORT.replaceAll("\\s+", " "))
                .containsPattern(
                        "Of what moves this verdict, \\d+% rests on measured numbers, \\d+% on published, \\d+% on"
                                + " derived and \\d+% on reported ones, and 25% on assumptions and defaults\\.")
                .containsPattern("of their numbers \\d+ assumed");
        assertThat(TextReport.of(Assessments.reference())).doesNotContain("on assumptions and defaults");
    }

    @Test
    void what_was_not_looked_into_is_not_mentioned() {
        assertThat(TextReport.of(Assessments.reference()))
                .doesNotContain("one at a time")
                .doesNotContain("break even")
                .doesNotContain("smallest changes");
    }
}
