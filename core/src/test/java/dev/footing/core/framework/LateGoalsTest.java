package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Fte;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.decision.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateGoalsTest {
    private static final Startup LARGE = Bench.startup().with(Inputs.ENGINEERS, 50.0);

    @ParameterizedTest
    @CsvSource({"1000000, MET", "999999, MISSED"})
    void millions_of_users_are_carried(double ceiling, GoalState state) {
        assertThat(find(PhaseGoal.CARRIES_MILLIONS, LARGE, TenTenTenTest.ceiling(ceiling))
                        .state())
                .isEqualTo(state);
    }

    /** Of a spend of 100,000, 2% are material; what is ruled out is no measure. */
    @ParameterizedTest
    @CsvSource({"7000, MET", "7001, MISSED"})
    void nothing_costs_materially_less(double cost, GoalState state) {
        PhaseGoalFinding finding = GoalsTest.find(
                PhaseGoal.COST_EFFICIENCY,
                Row.frame(
                        LARGE,
                        Row.of("one").cost(cost),
                        Row.of("cheap").cost(5_000),
                        Row.of("forbidden").cost(1).vetoed()));
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.target().map(Fact.Figure::value)).hasValue(7_000.0);
        assertThat(finding.missedBy().map(Fact.Figure::value).orElse(0.0))
                .isEqualTo(state == GoalState.MET ? 0.0 : 1.0);
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 1, MET", "4, 0, 1, MISSED", "4, 1, 1, MET", "0, 0, 5, MET"})
    void a_platform_has_five_people_who_look_after_it(double there, double hires, double binds, GoalState state) {
        Startup startup = LARGE.with(Inputs.INFRASTRUCTURE_ENGINEERS, there);
        assertThat(find(PhaseGoal.INTERNAL_PLATFORM, startup, platform(hires, binds))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void a_team_that_nobody_counted_is_unknown_unless_the_strategy_brings_one() {
        assertThat(find(PhaseGoal.INTERNAL_PLATFORM, LARGE, platform(0, 4.9)).state())
                .isEqualTo(GoalState.UNKNOWN);
        assertThat(find(PhaseGoal.INTERNAL_PLATFORM, LARGE, platform(0, 5)).state())
                .isEqualTo(GoalState.MET);
    }

    /** Of 4.9 engineers who are simulated and may be 0.1 more, nobody can say that they are fewer than five. */
    @ParameterizedTest
    @CsvSource({"0.1, MET", "0.09, UNKNOWN"})
    void a_team_that_is_bound_counts_with_the_error_of_its_simulation(double error, GoalState state) {
        Row row = platform(0, 4.9).errors(new Signals.Errors(0, error, 0, 0));
        assertThat(find(PhaseGoal.INTERNAL_PLATFORM, LARGE, row).state()).isEqualTo(state);
    }

    /** Errors of 3 and 4 of both are 5 of their difference. */
    @ParameterizedTest
    @CsvSource({"7005, MET", "7006, MISSED"})
    void a_cost_misses_its_line_only_beyond_the_errors_of_both(double cost, GoalState state) {
        PhaseGoalFinding finding = GoalsTest.find(
                PhaseGoal.COST_EFFICIENCY,
                Row.frame(
                        LARGE,
                        Row.of("one").cost(cost).errors(new Signals.Errors(0, 0, 0, 3)),
                        Row.of("cheap").cost(5_000).errors(new Signals.Errors(0, 0, 0, 4))));
        assertThat(finding.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"CUSTOM, MET", "SELF_RUN, MET", "MANAGED, MISSED", "NONE, MISSED"})
    void what_sets_the_product_apart_is_in_own_hands_where_it_stays(ComponentSourcing sourcing, GoalState state) {
        Startup staying = with(LARGE, Component.DATABASE, sourcing, true).with(Inputs.CURRENT_STRATEGY, "acme.one");
        assertThat(find(PhaseGoal.INFRASTRUCTURE_ADVANTAGE, staying, Row.of("one"))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"SELF_RUN, MET", "HYBRID, MET", "MANAGED, MISSED"})
    void and_a_move_keeps_it_there_unless_all_is_bought(Sourcing sourcing, GoalState state) {
        Startup moving = with(LARGE, Component.DATABASE, ComponentSourcing.CUSTOM, true);
        assertThat(find(
                                PhaseGoal.INFRASTRUCTURE_ADVANTAGE,
                                moving,
                                Row.of("one").sourcing(sourcing))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void components_of_which_nobody_said_it_are_unknown_and_nothing_that_differs_is_no_advantage() {
        Startup one = with(LARGE, Component.DATABASE, ComponentSourcing.CUSTOM, false);
        assertThat(find(PhaseGoal.INFRASTRUCTURE_ADVANTAGE, one, Row.of("one")).state())
                .isEqualTo(GoalState.UNKNOWN);
        Startup all = LARGE;
        for (Component component : Component.values()) {
            all = with(all, component, ComponentSourcing.CUSTOM, false);
        }
        PhaseGoalFinding finding = find(PhaseGoal.INFRASTRUCTURE_ADVANTAGE, all, Row.of("one"));
        assertThat(finding.state()).isEqualTo(GoalState.MISSED);
        assertThat(finding.because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.NOTHING_DIFFERENTIATES);
    }

    private static Row platform(double hires, double binds) {
        return Row.of("one").steady(binds).how(with -> with.hires(Fte.of(hires)));
    }

    private static Startup with(
            Startup startup, Component component, ComponentSourcing sourcing, boolean differentiator) {
        return startup.toBuilder()
                .putComponents(
                        component,
                        ComponentUse.builder()
                                .sourcing(sourcing)
                                .differentiator(differentiator)
                                .build())
                .build();
    }

    private static PhaseGoalFinding find(PhaseGoal goal, Startup startup, Row row) {
        return GoalsTest.find(goal, Row.frame(startup, row, Row.of("other")));
    }
}
