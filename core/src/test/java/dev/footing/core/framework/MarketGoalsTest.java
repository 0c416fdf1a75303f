package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.decision.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketGoalsTest {
    @ParameterizedTest
    @CsvSource({"100000, MET", "99999, MISSED"})
    void a_hundred_thousand_users_are_carried(double ceiling, GoalState state) {
        assertThat(find(PhaseGoal.CARRIES_100K_USERS, Bench.startup(), TenTenTenTest.ceiling(ceiling))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0.75, MET", "0.731, MET", "0.729, MISSED"})
    void as_much_work_as_measured_today_but_for_what_nobody_notices(double share, GoalState state) {
        Startup measured = Bench.startup().with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.25);
        PhaseGoalFinding finding =
                find(PhaseGoal.VELOCITY_HELD, measured, Row.of("one").share(share));
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.target().map(Fact.Figure::value)).hasValue(0.75);
    }

    @Test
    void velocity_that_nobody_measured_is_unknown() {
        assertThat(find(PhaseGoal.VELOCITY_HELD, Bench.startup(), Row.of("one")).state())
                .isEqualTo(GoalState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"4, MET", "3, MISSED"})
    void an_audit_is_passed_by_the_month_in_which_it_is_demanded(int month, GoalState state) {
        PhaseGoalFinding finding = find(PhaseGoal.ENTERPRISE_SECURITY, demanding(month), auditing());
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.actual().map(Fact.Figure::value)).hasValue(4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_RUN, YES, MET",
        "SELF_RUN, NO, MISSED",
        "SELF_RUN, UNKNOWN, UNKNOWN",
        "HYBRID, YES, MET",
        "HYBRID, NO, MISSED",
        "HYBRID, UNKNOWN, UNKNOWN",
        "MANAGED, NO, MET",
        "MANAGED, UNKNOWN, MET"
    })
    void security_is_bought_or_known_by_the_team(Sourcing sourcing, Answer answer, GoalState state) {
        Row row = Row.of("one")
                .sourcing(sourcing)
                .how(with -> with.addRequiredExpertise(ExpertiseArea.SECURITY_AND_COMPLIANCE));
        assertThat(find(PhaseGoal.ENTERPRISE_SECURITY, answering(demanding(12), answer), row)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_RUN, YES, MET",
        "SELF_RUN, NO, MISSED",
        "SELF_RUN, UNKNOWN, UNKNOWN",
        "HYBRID, NO, MET",
        "HYBRID, UNKNOWN, MET",
        "MANAGED, NO, MET"
    })
    void where_the_strategy_does_not_ask_for_it_a_hybrid_buys_it_and_what_is_self_run_does_not(
            Sourcing sourcing, Answer answer, GoalState state) {
        Row row = Row.of("one").sourcing(sourcing);
        assertThat(find(PhaseGoal.ENTERPRISE_SECURITY, answering(demanding(12), answer), row)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0.5, MET", "0.49, MISSED"})
    void a_simulated_month_misses_that_of_the_audit_only_by_more_than_its_error(double error, GoalState state) {
        Row row = auditing().months(1.5).errors(new Signals.Errors(error, 0, 0, 0));
        assertThat(find(PhaseGoal.ENTERPRISE_SECURITY, demanding(4), row).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0.01, MET", "0.009, MISSED"})
    void and_a_simulated_share_that_of_today(double error, GoalState state) {
        Startup measured = Bench.startup().with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.25);
        Row row = Row.of("one").share(0.72).errors(new Signals.Errors(0, 0, error, 0));
        assertThat(find(PhaseGoal.VELOCITY_HELD, measured, row).state()).isEqualTo(state);
    }

    @Test
    void an_audit_that_comes_too_late_is_missed_whoever_looks_after_security() {
        Startup startup = answering(demanding(2), Answer.UNKNOWN);
        Row row = auditing().sourcing(Sourcing.SELF_RUN);
        assertThat(find(PhaseGoal.ENTERPRISE_SECURITY, startup, row).state()).isEqualTo(GoalState.MISSED);
    }

    @Test
    void without_a_month_of_the_audit_it_is_unknown_and_says_when_one_could_be_passed() {
        PhaseGoalFinding open = find(PhaseGoal.ENTERPRISE_SECURITY, Bench.startup(), auditing());
        assertThat(open.state()).isEqualTo(GoalState.UNKNOWN);
        assertThat(open.because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.GOAL_NEEDS_INPUT, FrameworkCode.AUDIT_READY);
        assertThat(Row.figure(open.because().get(1), "months")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"1, MET", "1.01, MISSED"})
    void a_unit_costs_no_more_than_today(double price, GoalState state) {
        Startup elsewhere = Bench.startup().with(Inputs.CURRENT_STRATEGY, "acme.other");
        Row row = Row.of("one").how(with -> with.priceIndex(Estimate.fixed(price)));
        assertThat(find(PhaseGoal.COST_TUNED, elsewhere, row).state()).isEqualTo(state);
        assertThat(find(PhaseGoal.COST_TUNED, Bench.startup(), row).state()).isEqualTo(GoalState.UNKNOWN);
    }

    private static Startup demanding(int month) {
        return Bench.startup().with(Inputs.COMPLIANCE_MONTH, month);
    }

    private static Startup answering(Startup startup, Answer security) {
        return startup.toBuilder()
                .expertise(ExpertiseAudit.builder()
                        .putAnswers(ExpertiseArea.SECURITY_AND_COMPLIANCE, security)
                        .build())
                .build();
    }

    /** In production after one month, and through an audit after three more. */
    private static Row auditing() {
        return Row.of("one")
                .months(1)
                .how(with -> with.complianceMonths(3).addRequiredExpertise(ExpertiseArea.SECURITY_AND_COMPLIANCE));
    }

    private static PhaseGoalFinding find(PhaseGoal goal, Startup startup, Row row) {
        return GoalsTest.find(goal, Row.frame(startup, row, Row.of("other")));
    }
}
