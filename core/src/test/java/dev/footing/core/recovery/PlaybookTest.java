package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.diagnosis.Threshold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each action on both sides of what calls for it. */
class PlaybookTest {
    /** What calls for actions, beside what nearly does, and the actions. */
    record Line(String what, Given calls, Given doesNot, Set<Action> actions) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final Given NOTHING = Given.nothing();
    private static final Given ROUND = NOTHING.withRound();

    private static Line line(String what, Given calls, Given doesNot, Action... actions) {
        return new Line(what, calls, doesNot, ImmutableSet.copyOf(actions));
    }

    private static Given stating(double share, double releases, double burn, double months) {
        return NOTHING.with(one -> one.with(Inputs.INFRASTRUCTURE_TIME_SHARE, share)
                .with(Inputs.RELEASES_PER_MONTH, releases)
                .with(Inputs.BURN_MULTIPLE, burn)
                .with(Inputs.MONTHS_SINCE_FEATURE, months));
    }

    private static Given observing(UnaryOperator<Observations.Builder> change) {
        return NOTHING.with(one -> one.toBuilder()
                .observations(change.apply(Observations.builder().from(one.observations()))
                        .build())
                .build());
    }

    private static Given part(ComponentSourcing sourcing, boolean differentiates) {
        return NOTHING.with(one -> one.toBuilder()
                .putComponents(
                        Component.CACHE,
                        ComponentUse.builder()
                                .sourcing(sourcing)
                                .differentiator(differentiates)
                                .build())
                .build());
    }

    private static Given users(Given given, double users) {
        return given.with(one -> one.with(Inputs.ACTIVE_USERS, users));
    }

    static Stream<Line> lines() {
        return Stream.of(
                line(
                        "no share is stated",
                        observing(all -> all.infrastructureTimeShare(Optional.empty())),
                        NOTHING,
                        Action.MEASURE_TIME_ALLOCATION),
                line(
                        "no releases are stated",
                        observing(all -> all.releasesPerMonth(Optional.empty())),
                        NOTHING,
                        Action.MEASURE_FEATURE_VELOCITY),
                line(
                        "no month of a feature is stated",
                        observing(all -> all.monthsSinceLastCustomerFeature(Optional.empty())),
                        NOTHING,
                        Action.MEASURE_FEATURE_VELOCITY),
                line(
                        "no burn is stated",
                        observing(all -> all.burnMultipleOfPlan(Optional.empty())),
                        NOTHING,
                        Action.RECOMPUTE_BURN),
                line(
                        "fewer than four releases",
                        stating(0.1, 3.9, 1, 1),
                        stating(0.1, 4, 1, 1),
                        Action.VELOCITY_METRICS,
                        Action.WEEKLY_RELEASES),
                line(
                        "more burn than planned",
                        stating(0.1, 4, 1.01, 1),
                        stating(0.1, 4, 1, 1),
                        Action.RECOMPUTE_BURN,
                        Action.COST_TUNING),
                line(
                        "more than a month without a feature",
                        stating(0.1, 4, 1, 1.1),
                        stating(0.1, 4, 1, 1),
                        Action.ASK_CUSTOMERS,
                        Action.ENGINEERS_TO_ASKED_FOR_FEATURES),
                line(
                        "a security incident",
                        NOTHING.with(one -> one.with(Inputs.SECURITY_INCIDENTS, 1)),
                        NOTHING.with(one -> one.with(Inputs.SECURITY_INCIDENTS, 0)),
                        Action.INVENTORY_DEBT),
                line(
                        "a commodity run in-house",
                        part(ComponentSourcing.SELF_RUN, false),
                        part(ComponentSourcing.MANAGED, false),
                        Action.MANAGED_FOR_COMMODITY),
                line(
                        "a commodity written in-house",
                        part(ComponentSourcing.CUSTOM, false),
                        part(ComponentSourcing.CUSTOM, true),
                        Action.MANAGED_FOR_COMMODITY),
                line("users", users(NOTHING, 1), users(NOTHING, 0), Action.SATISFACTION_SURVEYS),
                line("a round", ROUND, NOTHING, Action.EVIDENCE_OF_FIT),
                line(
                        "users before a round",
                        users(ROUND, 1),
                        users(ROUND, 0),
                        Action.EVIDENCE_OF_FIT,
                        Action.SATISFACTION_SURVEYS,
                        Action.UNIT_ECONOMICS),
                line(
                        "a move",
                        NOTHING.moving(),
                        NOTHING,
                        Action.FREEZE_NEW_INFRASTRUCTURE,
                        Action.INVENTORY_DEBT,
                        Action.MOVE_TO_STRATEGY),
                line(
                        "a move before a round",
                        ROUND.moving(),
                        ROUND,
                        Action.FREEZE_NEW_INFRASTRUCTURE,
                        Action.INVENTORY_DEBT,
                        Action.MOVE_TO_STRATEGY,
                        Action.EVIDENCE_OF_FIT,
                        Action.SCALING_STORY),
                line(
                        "a close call",
                        NOTHING.saying(Verdict.Kind.CLOSE_CALL),
                        NOTHING.saying(Verdict.Kind.RECOMMEND),
                        Action.EVALUATE_THE_MOVE),
                line(
                        "more time than the strategy needs",
                        NOTHING.wanting(0.05),
                        NOTHING,
                        Action.ENGINEERS_TO_ASKED_FOR_FEATURES),
                line(
                        "cash that lasts too rarely",
                        NOTHING.finding(RecoveryFindings.STAYING_DOES_NOT_LAST),
                        NOTHING,
                        Action.RECOMPUTE_BURN,
                        Action.BRIEF_INVESTORS),
                line(
                        "a build over its time",
                        NOTHING.finding(RecoveryFindings.BUILD_OVER_ITS_TIME),
                        NOTHING,
                        Action.FREEZE_NEW_INFRASTRUCTURE));
    }

    @Test
    void nothing_is_asked_for_where_nothing_calls_for_it() {
        assertThat(NOTHING.planned()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void actions_are_called_for_and_what_nearly_does_calls_for_none_of_them(Line line) {
        assertThat(line.calls().actions()).containsExactlyInAnyOrderElementsOf(line.actions());
        Set<Action> always = line.doesNot().equals(ROUND) || line.doesNot().equals(users(ROUND, 0))
                ? ImmutableSet.of(Action.EVIDENCE_OF_FIT)
                : ImmutableSet.of();
        assertThat(line.doesNot().actions()).containsExactlyInAnyOrderElementsOf(always);
    }

    private static ImmutableSet<Action> calledBy(RedFlag flag, boolean round) {
        return switch (flag) {
            case INFRASTRUCTURE_TIME_OVER_20_PERCENT, INFRASTRUCTURE_WEEK_BECAME_MONTHS ->
                ImmutableSet.of(Action.FREEZE_NEW_INFRASTRUCTURE);
            case DEMOS_DELAYED_BY_DEPLOYS -> ImmutableSet.of(Action.WEEKLY_RELEASES);
            case TEAM_SPLIT_BY_INFRASTRUCTURE, ARCHITECTURE_DOMINATES_TALK, OUTAGE_BLAME ->
                ImmutableSet.of(Action.ASK_THE_TEAM, Action.MORALE);
            case RELEASES_MONTHLY_NOT_WEEKLY -> ImmutableSet.of(Action.VELOCITY_METRICS, Action.WEEKLY_RELEASES);
            case ACQUISITION_SLOWED_BY_MISSING_FEATURES ->
                ImmutableSet.of(Action.ASK_CUSTOMERS, Action.ENGINEERS_TO_ASKED_FOR_FEATURES);
            case SALES_DEMOS_UNSTABLE, COMPLIANCE_TALKS_STALLED -> ImmutableSet.of(Action.INVENTORY_DEBT);
            case BURN_OVER_PLAN_BY_INFRASTRUCTURE -> ImmutableSet.of(Action.BRIEF_INVESTORS, Action.COST_TUNING);
            case HIRING_DEVOPS_OVER_PRODUCT -> ImmutableSet.of(Action.ENGINEERS_TO_ASKED_FOR_FEATURES);
            case BOARD_ABSORBED_BY_INFRASTRUCTURE -> ImmutableSet.of(Action.BRIEF_INVESTORS, Action.POSITIONING);
            case INVESTORS_ASK_ABOUT_FEATURES ->
                ImmutableSet.of(Action.ENGINEERS_TO_ASKED_FOR_FEATURES, Action.BRIEF_INVESTORS);
            case DEMO_DAY_ABOUT_INFRASTRUCTURE, SERIES_A_STALLED_ON_TRACTION ->
                ImmutableSet.of(round ? Action.POSITIONING : Action.BRIEF_INVESTORS);
            case DILIGENCE_FINDS_BRITTLENESS -> ImmutableSet.of(Action.INVENTORY_DEBT, Action.SCALING_STORY);
            case INFRASTRUCTURE_MILESTONES_CELEBRATED -> ImmutableSet.of(Action.ASK_THE_TEAM);
            case FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, CUSTOMERS_AFTER_INFRASTRUCTURE ->
                ImmutableSet.of(Action.ASK_CUSTOMERS, Action.CUSTOMER_FEEDBACK_LOOP);
        };
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void every_warning_sign_calls_for_its_actions(RedFlag flag) {
        Set<Action> withRound = ImmutableSet.<Action>builder()
                .addAll(calledBy(flag, true))
                .add(Action.EVIDENCE_OF_FIT)
                .build();
        assertThat(ROUND.finding(flag).actions()).containsExactlyInAnyOrderElementsOf(withRound);
        // What prepares a round does not appear without one.
        assertThat(NOTHING.finding(flag).actions())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(calledBy(flag, false).stream()
                        .filter(action -> action != Action.POSITIONING && action != Action.SCALING_STORY)
                        .toList());
        assertThat(reasons(ROUND.finding(flag))).containsOnly(flag.id());
    }

    private static ImmutableSet<Action> calledBy(Trap trap) {
        return switch (trap) {
            case SMART_ENGINEER -> ImmutableSet.of(Action.FREEZE_NEW_INFRASTRUCTURE);
            case LEARNING_EXPERIENCE -> ImmutableSet.of(Action.ENGINEERS_TO_ASKED_FOR_FEATURES);
            case NOT_INVENTED_HERE -> ImmutableSet.of(Action.MANAGED_FOR_COMMODITY);
        };
    }

    @ParameterizedTest
    @EnumSource(Trap.class)
    void every_trap_calls_for_what_takes_it_away(Trap trap) {
        assertThat(NOTHING.finding(trap).actions()).containsExactlyInAnyOrderElementsOf(calledBy(trap));
        assertThat(reasons(NOTHING.finding(trap))).containsOnly(trap.id());
    }

    private static ImmutableSet<Action> calledBy(SpiralStage stage) {
        return switch (stage) {
            case NONE -> ImmutableSet.of();
            case OVERCONFIDENT_BEGINNING -> ImmutableSet.of(Action.FREEZE_NEW_INFRASTRUCTURE);
            case FEATURE_DROUGHT -> ImmutableSet.of(Action.ENGINEERS_TO_ASKED_FOR_FEATURES);
            case RUNWAY_PANIC -> ImmutableSet.of(Action.RECOMPUTE_BURN, Action.BRIEF_INVESTORS);
        };
    }

    @ParameterizedTest
    @EnumSource(SpiralStage.class)
    void every_stage_of_the_spiral_but_none_calls_for_what_stops_it(SpiralStage stage) {
        assertThat(NOTHING.at(stage).actions()).containsExactlyInAnyOrderElementsOf(calledBy(stage));
    }

    @Test
    void every_line_of_the_playbook_is_called_for_by_something_here() {
        Set<Action> called = Stream.of(
                        lines().flatMap(line -> line.actions().stream()),
                        Arrays.stream(RedFlag.values()).flatMap(flag -> calledBy(flag, true).stream()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        List<Action> rules = new Playbook(StepId.STRATEGIC_PIVOT)
                .rules().stream().map(ActionRule::action).toList();
        assertThat(rules).doesNotHaveDuplicates();
        assertThat(called).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void work_grows_with_the_team_where_everybody_takes_part_and_is_said_to_be_assumed() {
        Given small = NOTHING.finding(RedFlag.OUTAGE_BLAME);
        Given large = small.with(one -> one.with(Inputs.ENGINEERS, 40.0));
        assertThat(effort(large, Action.MORALE)).isCloseTo(10 * effort(small, Action.MORALE), within(1e-12));
        // Half a day of each of four engineers.
        assertThat(effort(small, Action.MORALE)).isCloseTo(2.0 / EngineerMonths.WORKING_DAYS, within(1e-12));
        assertThat(target(action(small, Action.MORALE))).isEqualTo(4);
        Given burning = stating(0.1, 4, 1.5, 1);
        assertThat(target(action(burning, Action.COST_TUNING))).isEqualTo(Threshold.BURN_AS_PLANNED.value());
        assertThat(effort(burning.with(one -> one.with(Inputs.ENGINEERS, 40.0)), Action.COST_TUNING))
                .isEqualTo(effort(burning, Action.COST_TUNING));
        assertThat(small.planned())
                .allSatisfy(action -> assertThat(action.evidence().grade()).isEqualTo(Grade.ASSUMED));
    }

    @Test
    void a_move_takes_the_work_of_the_move_and_has_a_figure() {
        PlannedAction move = action(NOTHING.moving(), Action.MOVE_TO_STRATEGY);
        assertThat(move.effort().value()).isEqualTo(7.5);
        assertThat(move.modelled()).isTrue();
        assertThat(action(NOTHING.moving(), Action.FREEZE_NEW_INFRASTRUCTURE).modelled())
                .isFalse();
        assertThat(action(NOTHING.moving(), Action.FREEZE_NEW_INFRASTRUCTURE).because())
                .extracting(Explanation::code)
                .containsExactly(RecoveryCode.VERDICT_TAKES);
        assertThat(move.because()).extracting(Explanation::code).containsExactly(RecoveryCode.VERDICT_MOVES);
    }

    @Test
    void engineers_go_to_features_with_a_figure_only_where_the_strategy_needs_less_than_it_takes() {
        PlannedAction modelled = action(NOTHING.wanting(0.05), Action.ENGINEERS_TO_ASKED_FOR_FEATURES);
        assertThat(modelled.modelled()).isTrue();
        assertThat(target(modelled)).isEqualTo(0.05);
        PlannedAction silent = action(stating(0.1, 4, 1, 2), Action.ENGINEERS_TO_ASKED_FOR_FEATURES);
        assertThat(silent.modelled()).isFalse();
        assertThat(target(silent)).isEqualTo(Threshold.INFRASTRUCTURE_SHARE.value());
    }

    @Test
    void reasons_carry_the_figures_that_they_speak_of() {
        Explanation rarely = action(NOTHING.finding(RecoveryFindings.STAYING_DOES_NOT_LAST), Action.BRIEF_INVESTORS)
                .because()
                .get(0);
        assertThat(figure(rarely, "share")).isEqualTo(0.25);
        assertThat(figure(rarely, "needed")).isEqualTo(0.5);
        Startup building = NOTHING.startup().with(Inputs.CURRENT_MONTHS, 11.0);
        Explanation late = action(
                        NOTHING.with(one -> building).finding(RecoveryFindings.BUILD_OVER_ITS_TIME),
                        Action.FREEZE_NEW_INFRASTRUCTURE)
                .because()
                .get(0);
        assertThat(figure(late, "months")).isEqualTo(11);
        assertThat(figure(late, "planned")).isEqualTo(3);
    }

    private static PlannedAction action(Given given, Action action) {
        return given.planned().stream()
                .filter(one -> one.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static double effort(Given given, Action action) {
        return action(given, action).effort().value();
    }

    private static double target(PlannedAction action) {
        return figure(action.doneWhen(), "target");
    }

    private static double figure(Explanation explanation, String name) {
        return Optional.ofNullable(explanation.facts().get(name))
                .map(fact -> ((Fact.Figure) fact).value())
                .orElseThrow();
    }

    private static List<String> reasons(Given given) {
        return given.planned().stream()
                .filter(action -> action.action() != Action.EVIDENCE_OF_FIT)
                .flatMap(action -> action.because().stream())
                .map(because -> Optional.ofNullable(because.facts().get("what")).orElseThrow())
                .map(fact -> ((Fact.Word) fact).text())
                .toList();
    }

    /** Beside what the move of the playbook itself says: the whole platform. */
    @Test
    void an_action_is_done_at_the_number_of_its_row_and_else_after_one_review() {
        assertThat(target(action(NOTHING.moving(), Action.MOVE_TO_STRATEGY))).isEqualTo(1);
        ActionRule bare = ActionRule.of(StepId.HONEST_ASSESSMENT, Action.MORALE, Owner.FOUNDERS)
                .because(PlaybookFacts::preparesMove);
        PlannedAction reviewed = bare.planned(NOTHING.moving().facts()).orElseThrow();
        assertThat(reviewed.measure()).isEqualTo(ActionMeasure.REVIEWS_HELD);
        assertThat(target(reviewed)).isEqualTo(1);
        PlannedAction three = bare.atLeast(3, ActionMeasure.SURVEYS_A_MONTH, Unit.COUNT)
                .planned(NOTHING.moving().facts())
                .orElseThrow();
        assertThat(target(three)).isEqualTo(3);
    }
}
