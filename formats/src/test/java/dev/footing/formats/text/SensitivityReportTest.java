package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.sensitivity.SensitivityCode;
import org.junit.jupiter.api.Test;

class SensitivityReportTest {
    private static final String REPORT = TextReport.of(Inquired.assessment());

    @Test
    void says_what_moves_the_margin_and_leaves_out_what_does_not() {
        assertThat(REPORT).contains("""
                What moves the margin most, as planned, one at a time
                - /team/engineers between 6.4 and 9.6 FTE: by up to $30,000 (reported).
                - /budget/cash between 6.4 and 9.6 FTE: by up to $10,000 (assumed, old).
                """).doesNotContain("/observations/uptime between");
    }

    @Test
    void says_the_smallest_changes() {
        assertThat(REPORT).contains("""
                The smallest changes that change the winner, as planned
                - /usage/monthlyGrowth from 10% to 1.2% a month: acme.two.
                - All numbers at once, each worse by 2.7%: nothing is left.
                - Weights of the second opinion, each moved by up to 11.8 points: acme.two scores highest.
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
                .contains(
                        "The smallest changes that change the winner, as planned - As planned, without luck, acme.two is"
                                + " ahead, and not acme.one");
    }

    @Test
    void says_where_plans_break_even() {
        assertThat(REPORT.replaceAll("\\s+", " "))
                .contains("Where acme.one and acme.two break even, as planned - /usage/activeUsers: 1,234 users, above"
                        + " it acme.two; step at 50,000 users, above it acme.one (simulated there: on the upper side acme.two"
                        + " ahead by $12 +- $2).")
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
                .contains("Of what single numbers can move, 25% hangs on numbers that are assumed or defaults.")
                .containsPattern("of their numbers \\d+ assumed");
        assertThat(TextReport.of(Assessments.reference())).doesNotContain("hangs on numbers");
    }

    @Test
    void what_was_not_looked_into_is_not_mentioned() {
        assertThat(TextReport.of(Assessments.reference()))
                .doesNotContain("as planned, one at a time")
                .doesNotContain("break even")
                .doesNotContain("smallest changes");
    }
}
