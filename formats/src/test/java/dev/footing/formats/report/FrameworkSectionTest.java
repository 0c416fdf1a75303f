package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.startup.Phase;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Frameworks;
import dev.footing.formats.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkSectionTest {
    private static final String REPORT = TextReport.of(Frameworks.reference());

    @Test
    void every_strategy_has_a_line_of_tests_and_one_of_goals() {
        assertThat(REPORT).contains("""
                        Tests               10 days  10 months  10 years  Velocity  Expertise
                        ---------------------------------------------------------------------
                        Minimal (acme.one)  failed   passed     unknown   slower    passed
                        Minimal (acme.two)  failed   passed     unknown   slower    passed
                        """).contains("""
                        Goals of the phase  Velocity  Security  Cost
                        --------------------------------------------
                        Minimal (acme.one)       25%         ?   met
                        Minimal (acme.two)       25%         ?   met
                        """).contains("Security: enterprise security");
    }

    @Test
    void an_answer_that_the_figures_deny_stands_beside_them_and_open_ones_in_one_line() {
        assertThat(REPORT).contains("""
                        What the founders answered:
                        - Ten days, passed: The founders expect a demo that can be deployed, which serves the
                          product. Asked about ten days, the founders answer "a demo that can be deployed"; the
                          figures of minimal (acme.two) say otherwise. It is in production after 91 days, 81 days
                          later than the limit of 10 days.
                        - Not answered: ten months, product velocity, and serves better.
                        - Customer back, failed: Customers gain nothing from it in any of the four ways: do not
                          build it.
                        - Expertise reality check, failed: No team member has done scaling; buy what needs it.
                        - Expertise reality check, unknown: There is no answer for disaster recovery; buy what needs
                          it.
                        - Database: The team has no experience with scaling: buy what needs it.
                        """);
    }

    @Test
    void optimizations_are_told_to_wait_or_to_go() {
        assertThat(REPORT)
                .contains("- Infrastructure boringness, unknown: How the startup gets its components was not")
                .contains("- No cache before measurement, postpone: Evidence: reported. Wait until a measurement shows")
                .contains("- Not planned: multi region.");
    }

    @Test
    void the_next_boundary_says_when_and_what_changes() {
        assertThat(REPORT).contains("""
                        At the next boundary:
                        - The growth phase begins at 100,000 users, in month 7 of the plan.
                        - The scorecard then weighs: cost 28 (now 16).
                        - Goals then: carries millions of users, cost efficiency, internal platform, infrastructure
                          as an advantage.
                        - Look again: No strategy is ahead, so there is no ceiling to watch.
                        """);
    }

    @Test
    void where_nobody_looked_nothing_is_said() {
        assertThat(TextReport.of(Assessments.reference()))
                .doesNotContain(
                        "Tests ", "Goals of the phase", "What the founders", "Patterns", "At the next boundary");
    }

    @ParameterizedTest
    @EnumSource
    void no_two_goals_of_a_phase_share_a_column(Phase phase) {
        assertThat(PhaseGoal.of(phase).stream().map(PhaseGoalTable::column)).doesNotHaveDuplicates();
    }
}
