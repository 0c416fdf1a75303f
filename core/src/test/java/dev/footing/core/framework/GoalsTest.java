package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Months;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.decision.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The goals before the market fits, of four engineers. */
class GoalsTest {
    private static final Startup STAYING = Bench.startup().with(Inputs.CURRENT_STRATEGY, "acme.own");

    @ParameterizedTest
    @EnumSource
    void every_goal_of_a_phase_has_a_finding(Phase phase) {
        FrameworkInputs frame = Row.frame(Bench.startup().with(Inputs.PHASE, phase), Row.of("own"), Row.of("other"));
        assertThat(new Framework(frame).goals(frame.ranked().get(0)))
                .extracting(PhaseGoalFinding::goal)
                .containsExactlyElementsOf(PhaseGoal.of(phase));
    }

    @Test
    void the_first_version_takes_four_weeks_at_most() {
        double fourWeeks = 28 / Months.DAYS;
        PhaseGoalFinding met = find(PhaseGoal.FIRST_VERSION_WITHIN_WEEKS, STAYING, own().months(fourWeeks));
        assertThat(met.state()).isEqualTo(GoalState.MET);
        assertThat(met.missedBy()).isEmpty();
        PhaseGoalFinding missed = find(PhaseGoal.FIRST_VERSION_WITHIN_WEEKS, STAYING, own().months(38 / Months.DAYS));
        assertThat(missed.state()).isEqualTo(GoalState.MISSED);
        assertThat(missed.missedBy().map(Fact.Figure::value).orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(find(PhaseGoal.FIRST_VERSION_WITHIN_WEEKS, STAYING.with(Inputs.ACTIVE_USERS, 5.0), own().months(9))
                        .because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.ALREADY_LIVE);
    }

    @ParameterizedTest
    @CsvSource({"4.34, MET", "4.33, MISSED"})
    void releases_come_weekly_as_measured(double releases, GoalState state) {
        Startup measured = STAYING.with(Inputs.RELEASES_PER_MONTH, releases);
        assertThat(find(PhaseGoal.WEEKLY_RELEASES, measured, own()).state()).isEqualTo(state);
    }

    @Test
    void releases_are_known_only_of_what_the_startup_is_on_and_only_as_measured() {
        assertThat(find(PhaseGoal.WEEKLY_RELEASES, STAYING, own()).because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.GOAL_NEEDS_INPUT);
        Startup measured =
                Bench.startup().with(Inputs.CURRENT_STRATEGY, "acme.other").with(Inputs.RELEASES_PER_MONTH, 9.0);
        PhaseGoalFinding other = find(PhaseGoal.WEEKLY_RELEASES, measured, own());
        assertThat(other.state()).isEqualTo(GoalState.UNKNOWN);
        assertThat(other.because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.GOAL_MEASURED_OF_CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"1000, MET", "999, MISSED"})
    void a_thousand_users_need_no_change(double ceiling, GoalState state) {
        assertThat(find(PhaseGoal.USERS_UNCHANGED, STAYING, TenTenTenTest.ceiling(ceiling))
                        .state())
                .isEqualTo(state);
        assertThat(find(PhaseGoal.USERS_UNCHANGED, STAYING, own()).state()).isEqualTo(GoalState.MET);
    }

    @ParameterizedTest
    @CsvSource({"0.9901, MET", "0.99, MISSED"})
    void the_product_is_up_for_more_than_the_line_as_measured(double uptime, GoalState state) {
        assertThat(find(PhaseGoal.UPTIME_OVER_99, STAYING.with(Inputs.UPTIME, uptime), own())
                        .state())
                .isEqualTo(state);
    }

    @Test
    void without_a_measurement_the_goal_says_how_long_an_incident_may_last() {
        Startup elsewhere = Bench.startup().with(Inputs.UPTIME, 0.999);
        for (Startup startup : new Startup[] {STAYING, elsewhere}) {
            PhaseGoalFinding open = find(PhaseGoal.UPTIME_OVER_99, startup, own().rate(0.5));
            assertThat(open.state()).isEqualTo(GoalState.UNKNOWN);
            // 1% of 730.5 hours for half an incident a month.
            assertThat(Row.figure(open.because().get(1), "hours")).isCloseTo(14.61, within(1e-9));
            assertThat(Row.figure(open.because().get(1), "incidents")).isEqualTo(6);
        }
        assertThat(find(PhaseGoal.UPTIME_OVER_99, STAYING, own().rate(0)).because())
                .extracting(Explanation::code)
                .contains(FrameworkCode.UPTIME_WITHOUT_INCIDENTS);
    }

    @ParameterizedTest
    @CsvSource({"0.2, MET", "0.21, MISSED"})
    void upkeep_takes_a_twentieth_of_the_team_at_most(double engineers, GoalState state) {
        assertThat(find(PhaseGoal.NO_MAINTENANCE_TIME, STAYING, own().steady(engineers))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0.95, MET", "0.949, MISSED"})
    void nineteen_engineer_months_in_twenty_go_into_the_product(double share, GoalState state) {
        PhaseGoalFinding finding = find(PhaseGoal.ALLOCATION_95_5, STAYING, own().share(share));
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.actual().map(Fact.Figure::value)).hasValue(share);
        assertThat(finding.target().map(Fact.Figure::value)).hasValue(0.95);
    }

    @ParameterizedTest
    @CsvSource({"0.001, MET", "0.0009, MISSED"})
    void a_simulated_share_misses_its_line_only_by_more_than_its_error(double error, GoalState state) {
        PhaseGoalFinding finding =
                find(PhaseGoal.ALLOCATION_95_5, STAYING, own().share(0.949).errors(new Signals.Errors(0, 0, error, 0)));
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.missedBy().isPresent()).isEqualTo(state == GoalState.MISSED);
        assertThat(finding.because())
                .extracting(Explanation::code)
                .containsExactly(
                        state == GoalState.MET ? FrameworkCode.GOAL_WITHIN_ERROR : FrameworkCode.GOAL_NOT_REACHED);
    }

    @ParameterizedTest
    @CsvSource({"0.04, MET", "0.039, MISSED"})
    void and_so_does_simulated_upkeep(double error, GoalState state) {
        Row row = own().steady(0.24).errors(new Signals.Errors(0, error, 0, 0));
        assertThat(find(PhaseGoal.NO_MAINTENANCE_TIME, STAYING, row).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1, MET", "0.9, MISSED"})
    void and_so_does_a_simulated_first_version(double days, GoalState state) {
        Row row = own().months(29 / Months.DAYS).errors(new Signals.Errors(days / Months.DAYS, 0, 0, 0));
        assertThat(find(PhaseGoal.FIRST_VERSION_WITHIN_WEEKS, STAYING, row).state())
                .isEqualTo(state);
    }

    @Test
    void a_share_on_a_line_that_has_to_be_passed_is_missed_by_nothing() {
        PhaseGoalFinding finding = find(PhaseGoal.UPTIME_OVER_99, STAYING.with(Inputs.UPTIME, 0.99), own());
        assertThat(finding.state()).isEqualTo(GoalState.MISSED);
        assertThat(finding.missedBy()).isEmpty();
    }

    private static Row own() {
        return Row.of("own");
    }

    private static PhaseGoalFinding find(PhaseGoal goal, Startup startup, Row row) {
        return find(goal, Row.frame(startup, row, Row.of("other")));
    }

    static PhaseGoalFinding find(PhaseGoal goal, FrameworkInputs frame) {
        Startup startup = frame.startup().with(Inputs.PHASE, goal.phase());
        FrameworkInputs inPhase = new FrameworkInputs(
                startup, frame.situation(), frame.policy(), frame.spend(), frame.verdict(), frame.ranked());
        return new Framework(inPhase)
                .goals(inPhase.ranked().get(0)).stream()
                        .filter(finding -> finding.goal() == goal)
                        .findFirst()
                        .orElseThrow();
    }
}
