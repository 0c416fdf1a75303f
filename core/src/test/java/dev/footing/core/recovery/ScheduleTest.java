package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.RedFlag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month of a step of so many weeks is what one engineer can do in it. */
class ScheduleTest {
    private static final int LONG = 1_000;
    private static final ActionRule.Reason CALLED =
            facts -> Optional.of(Explanation.of(RecoveryCode.WAS_FOUND).word("what", "outage-blame"));

    /** What one engineer does in so many weeks. */
    private static double weeks(double weeks) {
        return weeks / Months.WEEKS;
    }

    private static ActionRule rule(StepId step, Action action, double work) {
        return ActionRule.of(step, action, Owner.FOUNDERS).takes(work, 0).because(CALLED);
    }

    private static Schedule schedule(int weeks, double free, ActionRule... rules) {
        return Schedule.of(Arrays.asList(rules), Given.nothing().withRound().facts(), weeks, free);
    }

    private static String text(Schedule schedule) {
        return schedule.steps().stream()
                .map(step -> step.id().id() + " " + step.fromWeek() + "-" + step.toWeek() + ": "
                        + step.actions().stream().map(one -> one.action().id()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static ActionRule[] oneInEach() {
        return new ActionRule[] {
            rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, 0),
            rule(StepId.IMMEDIATE_STABILIZATION, Action.INVENTORY_DEBT, 0),
            rule(StepId.STRATEGIC_PIVOT, Action.BRIEF_INVESTORS, 0),
            rule(StepId.EXECUTION_AND_MEASUREMENT, Action.MORALE, 0),
            rule(StepId.SERIES_A_PREPARATION, Action.POSITIONING, 0)
        };
    }

    private static String weeksOf(Schedule schedule) {
        return schedule.steps().stream()
                .map(step -> step.fromWeek() + "-" + step.toWeek())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1-1 2-4 5-8 9-16 17-24",
        "24, 1-1 2-4 5-8 9-16 17-24",
        "23, 1-1 2-4 5-8 9-15 16-23",
        "12, 1-1 2-2 3-4 5-8 9-12",
        "5, 1-1 2-2 3-3 4-4 5-5",
        "4, 1-1 2-2 3-3 4-4",
        "1, 1-1",
        "0, ''"
    })
    void windows_keep_their_part_of_the_weeks_and_none_lies_after_the_last(int weeks, String windows) {
        Schedule schedule = schedule(weeks, 1, oneInEach());
        assertThat(weeksOf(schedule)).isEqualTo(windows);
        assertThat(schedule.steps())
                .allSatisfy(step -> assertThat(step.toWeek()).isLessThanOrEqualTo(weeks));
    }

    @Test
    void an_action_that_takes_longer_than_its_step_says_in_which_week_it_is_done() {
        Step pivot = schedule(24, 2, rule(StepId.STRATEGIC_PIVOT, Action.INVENTORY_DEBT, 2 * weeks(4)))
                .steps()
                .get(0);
        assertThat(pivot.actions().get(0).toWeek()).isEmpty();
        assertThat(pivot.actions().get(0).toWeek(pivot)).isEqualTo(8);
        Schedule longer = schedule(
                24,
                2,
                rule(StepId.STRATEGIC_PIVOT, Action.INVENTORY_DEBT, 2 * weeks(6.5)),
                rule(StepId.EXECUTION_AND_MEASUREMENT, Action.WEEKLY_RELEASES, weeks(1)),
                rule(StepId.EXECUTION_AND_MEASUREMENT, Action.MORALE, 0));
        Step moving = longer.steps().get(0);
        assertThat(moving.actions().get(0).fromWeek(moving)).isEqualTo(5);
        assertThat(moving.actions().get(0).toWeek()).hasValue(11);
        Step executing = longer.steps().get(1);
        assertThat(executing.actions().get(0).fromWeek()).hasValue(11);
        assertThat(executing.actions().get(0).toWeek(executing)).isEqualTo(16);
        assertThat(executing.actions().get(1).fromWeek()).isEmpty();
    }

    @Test
    void a_move_that_outlasts_the_course_says_when_its_work_is_done() {
        Step pivot = schedule(24, 1, rule(StepId.STRATEGIC_PIVOT, Action.MOVE_TO_STRATEGY, 0))
                .steps()
                .get(0);
        assertThat(pivot.actions().get(0).toWeek())
                .as("7.5 months from week 5 on")
                .hasValue(37);
        Schedule idle = schedule(24, 0, rule(StepId.STRATEGIC_PIVOT, Action.MOVE_TO_STRATEGY, 0));
        assertThat(idle.steps()).as("nobody does it").isEmpty();
        assertThat(idle.warnings()).extracting(Explanation::code).containsExactly(RecoveryCode.NO_HANDS_FOR);
    }

    @Test
    void shortening_is_warned_of_with_both_numbers_and_twenty_four_weeks_are_enough() {
        assertThat(schedule(24, 1, oneInEach()).warnings()).isEmpty();
        List<Explanation> warnings = schedule(23, 1, oneInEach()).warnings();
        assertThat(warnings).extracting(Explanation::code).containsExactly(RecoveryCode.STEPS_SHORTENED);
        assertThat(figure(warnings.get(0), "weeks")).isEqualTo(23);
        assertThat(figure(warnings.get(0), "needed")).isEqualTo(24);
    }

    @Test
    void steps_that_find_no_week_are_named() {
        List<Explanation> warnings = schedule(3, 1, oneInEach()).warnings();
        assertThat(warnings)
                .extracting(Explanation::code)
                .containsExactly(RecoveryCode.STEPS_SHORTENED, RecoveryCode.STEPS_LEFT_OUT);
        assertThat(warnings.get(1).facts().get("steps"))
                .isEqualTo(new Fact.Word("execution-and-measurement, series-a-preparation"));
        assertThat(schedule(5, 1, oneInEach()).warnings())
                .extracting(Explanation::code)
                .containsExactly(RecoveryCode.STEPS_SHORTENED);
    }

    @Test
    void a_step_without_an_action_is_left_out() {
        assertThat(text(schedule(LONG, 1, rule(StepId.STRATEGIC_PIVOT, Action.BRIEF_INVESTORS, 0))))
                .isEqualTo("strategic-pivot 5-8: brief-investors");
        ActionRule uncalled = ActionRule.of(StepId.STRATEGIC_PIVOT, Action.MORALE, Owner.FOUNDERS);
        assertThat(schedule(LONG, 1, uncalled).steps()).isEmpty();
    }

    @Test
    void an_action_for_which_a_step_has_no_hands_left_begins_in_the_next() {
        ActionRule first = rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(1));
        ActionRule next = rule(StepId.HONEST_ASSESSMENT, Action.ASK_CUSTOMERS, weeks(1));
        assertThat(text(schedule(LONG, 1, first, next)))
                .isEqualTo("honest-assessment 1-1: ask-the-team; immediate-stabilization 2-4: ask-customers");
        assertThat(text(schedule(LONG, 2, first, next))).isEqualTo("honest-assessment 1-1: ask-the-team ask-customers");
        ActionRule none = rule(StepId.HONEST_ASSESSMENT, Action.MEASURE_TIME_ALLOCATION, 0);
        assertThat(text(schedule(LONG, 1, first, none)))
                .as("what takes no work finds hands")
                .isEqualTo("honest-assessment 1-1: ask-the-team measure-time-allocation");
    }

    @Test
    void an_action_takes_hands_of_later_steps_until_it_is_done() {
        ActionRule large = rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(4));
        ActionRule next = rule(StepId.IMMEDIATE_STABILIZATION, Action.INVENTORY_DEBT, weeks(1));
        assertThat(text(schedule(LONG, 1, large, next)))
                .isEqualTo("honest-assessment 1-1: ask-the-team; strategic-pivot 5-8: inventory-debt");
    }

    @Test
    void what_all_weeks_have_hands_for_is_scheduled_and_what_needs_more_is_warned_of() {
        assertThat(schedule(LONG, 1, rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(24)))
                        .warnings())
                .isEmpty();
        Schedule over = schedule(LONG, 1, rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(24.1)));
        assertThat(over.steps()).isEmpty();
        assertThat(over.warnings()).extracting(Explanation::code).containsExactly(RecoveryCode.NO_HANDS_FOR);
        assertThat(over.warnings().get(0).facts().get("action")).isEqualTo(new Fact.Word("ask-the-team"));
        assertThat(schedule(12, 2, rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(24)))
                        .steps())
                .as("half of the weeks with twice the hands")
                .hasSize(1);
        assertThat(schedule(11, 2, rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(24)))
                        .steps())
                .as("cash is gone before")
                .isEmpty();
    }

    @Test
    void what_finds_no_hands_leaves_them_to_others() {
        Schedule schedule = schedule(
                LONG,
                1,
                rule(StepId.SERIES_A_PREPARATION, Action.POSITIONING, weeks(9)),
                rule(StepId.SERIES_A_PREPARATION, Action.UNIT_ECONOMICS, weeks(8)));
        assertThat(text(schedule)).isEqualTo("series-a-preparation 17-24: unit-economics");
    }

    @Test
    void a_move_spans_its_weeks_and_the_steps_order_themselves_around_it() {
        ActionRule before = rule(StepId.STRATEGIC_PIVOT, Action.BRIEF_INVESTORS, weeks(4));
        ActionRule move = Playbook.rule(Action.MOVE_TO_STRATEGY).because(CALLED);
        ActionRule after = rule(StepId.EXECUTION_AND_MEASUREMENT, Action.MORALE, weeks(1));
        Schedule schedule = schedule(LONG, 1, before, move, after);
        assertThat(text(schedule))
                .as("33 weeks of a move leave nobody, so what follows waits for its end")
                .isEqualTo("strategic-pivot 5-41: brief-investors move-to-strategy; "
                        + "execution-and-measurement 42-49: morale");
        Step pivot = schedule.steps().get(0);
        assertThat(pivot.actions().get(1).fromWeek(pivot)).isEqualTo(9);
        assertThat(pivot.actions().get(1).toWeek(pivot)).isEqualTo(41);
        assertThat(schedule.warnings()).isEmpty();
        Schedule pressed = schedule(24, 1, before, move, after);
        assertThat(text(pressed))
                .isEqualTo("strategic-pivot 5-8: brief-investors; execution-and-measurement 9-16: move-to-strategy");
        assertThat(pressed.warnings())
                .extracting(Explanation::code)
                .containsExactly(RecoveryCode.MOVE_ENDS_LATE, RecoveryCode.NO_HANDS_FOR);
        assertThat(text(schedule(LONG, 8, before, move, after)))
                .isEqualTo("strategic-pivot 5-8: brief-investors move-to-strategy; "
                        + "execution-and-measurement 9-16: morale");
    }

    @Test
    void steps_before_the_move_do_not_wait_for_it() {
        Schedule schedule = schedule(
                LONG,
                1,
                rule(StepId.HONEST_ASSESSMENT, Action.ASK_THE_TEAM, weeks(1)),
                Playbook.rule(Action.MOVE_TO_STRATEGY).because(CALLED),
                rule(StepId.EXECUTION_AND_MEASUREMENT, Action.MORALE, weeks(1)));
        assertThat(text(schedule))
                .isEqualTo("honest-assessment 1-1: ask-the-team; strategic-pivot 5-37: move-to-strategy; "
                        + "execution-and-measurement 38-45: morale");
    }

    @Test
    void steps_wait_for_a_move_only_where_there_are_weeks_for_all_and_more_finds_hands() {
        ActionRule move = Playbook.rule(Action.MOVE_TO_STRATEGY).because(CALLED);
        ActionRule after = rule(StepId.EXECUTION_AND_MEASUREMENT, Action.MORALE, weeks(1));
        // The move ends in week 37, what follows it in week 45, and the last step has a week beyond.
        assertThat(text(schedule(46, 1, move, after)))
                .isEqualTo("strategic-pivot 5-37: move-to-strategy; execution-and-measurement 38-45: morale");
        assertThat(text(schedule(45, 1, move, after)))
                .as("no week is left for the last step")
                .isEqualTo("strategic-pivot 5-8: move-to-strategy");
        ActionRule large = rule(StepId.EXECUTION_AND_MEASUREMENT, Action.MORALE, weeks(17));
        assertThat(text(schedule(LONG, 1, move, large)))
                .as("it finds no hands after the move either")
                .isEqualTo("strategic-pivot 5-8: move-to-strategy");
    }

    @Test
    void a_move_that_ends_with_the_cash_does_not_end_late() {
        ActionRule move = Playbook.rule(Action.MOVE_TO_STRATEGY).because(CALLED);
        assertThat(schedule(37, 1, move).warnings()).isEmpty();
        assertThat(schedule(36, 1, move).warnings())
                .extracting(Explanation::code)
                .containsExactly(RecoveryCode.MOVE_ENDS_LATE);
    }

    /** Dates overlap: a step that ends in a week is not another one that has begun before it. */
    @Test
    void what_begins_in_the_last_week_of_a_dated_step_stands_in_that_step() {
        PlannedAction busy = planned(Action.ASK_THE_TEAM, weeks(3));
        PlannedAction last = planned(Action.ASK_CUSTOMERS, weeks(1));
        Step audit = step(StepId.BEFORE_AUDIT, 2, 9, planned(Action.PREPARE_AUDIT, 0));
        assertThat(text(Schedule.dated(
                        ImmutableList.of(step(StepId.NOW, 1, 4, busy, last), audit), Optional.empty(), 100, 1)))
                .isEqualTo("now 1-4: ask-the-team ask-customers; before-audit 2-9: prepare-audit");
        PlannedMove move = new PlannedMove(new MoveTime(weeks(1), OptionalDouble.empty()), weeks(1), 0, 0);
        assertThat(text(Schedule.dated(
                        ImmutableList.of(step(StepId.NOW, 1, 4, busy, planned(Action.MOVE_TO_STRATEGY, 0)), audit),
                        Optional.of(move),
                        100,
                        1)))
                .isEqualTo("now 1-4: ask-the-team move-to-strategy; before-audit 2-9: prepare-audit");
    }

    @Test
    void a_dated_move_that_finds_hands_in_no_week_is_warned_of() {
        Step now = step(StepId.NOW, 1, 4, planned(Action.MOVE_TO_STRATEGY, 0), planned(Action.MORALE, 0));
        PlannedMove move = new PlannedMove(new MoveTime(1, OptionalDouble.empty()), 1, 0, 0);
        Schedule nobody = Schedule.dated(ImmutableList.of(now), Optional.of(move), 100, 0);
        assertThat(text(nobody)).isEqualTo("now 1-4: morale");
        assertThat(nobody.warnings()).extracting(Explanation::code).containsExactly(RecoveryCode.NO_HANDS_FOR);
    }

    private static PlannedAction planned(Action action, double work) {
        return rule(StepId.HONEST_ASSESSMENT, action, work)
                .planned(Given.nothing().facts())
                .orElseThrow();
    }

    private static Step step(StepId id, int from, int to, PlannedAction... actions) {
        return new Step(id, from, to, ImmutableList.copyOf(actions), Optional.empty());
    }

    @Test
    void a_dated_step_is_kept_where_it_ends_before_cash_is_gone_and_named_where_it_does_not() {
        ImmutableList<Step> steps = schedule(LONG, 1, oneInEach()).steps();
        assertThat(Schedule.dated(steps, Optional.empty(), 24, 1)).isEqualTo(new Schedule(steps, ImmutableList.of()));
        Schedule inTime = Schedule.dated(steps, Optional.empty(), 23, 1);
        assertThat(inTime.steps()).isEqualTo(steps.subList(0, 4));
        assertThat(inTime.warnings()).extracting(Explanation::code).containsExactly(RecoveryCode.STEPS_LEFT_OUT);
        assertThat(inTime.warnings().get(0).facts().get("steps")).isEqualTo(new Fact.Word("series-a-preparation"));
        assertThat(figure(inTime.warnings().get(0), "weeks")).isEqualTo(23);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 10, 17, 24, 500})
    void hands_are_never_promised_twice_whatever_is_asked_for(int weeks) {
        Given all = Given.nothing().withRound().moving().finding(RecoveryFindings.STAYING_DOES_NOT_LAST);
        for (RedFlag flag : RedFlag.values()) {
            all = all.finding(flag);
        }
        for (double free : new double[] {0.1, 0.7, 3}) {
            Schedule schedule = Schedule.of(new Playbook(StepId.STRATEGIC_PIVOT).rules(), all.facts(), weeks, free);
            assertThat(new Calendar(schedule.steps()).holds(free)).isTrue();
            assertThat(schedule)
                    .isEqualTo(Schedule.of(new Playbook(StepId.STRATEGIC_PIVOT).rules(), all.facts(), weeks, free));
            assertThat(schedule.steps()).extracting(Step::fromWeek).isSorted().doesNotHaveDuplicates();
        }
    }

    /** A roadmap's move of 33 weeks with the hands of one engineer, and a day of work that is due in week 20. */
    @Test
    void a_dated_action_beside_a_move_finds_what_it_leaves_or_is_warned_of() {
        ImmutableList<Step> steps = schedule(
                        LONG,
                        9,
                        rule(StepId.STRATEGIC_PIVOT, Action.MOVE_TO_STRATEGY, 0),
                        rule(StepId.SERIES_A_PREPARATION, Action.POSITIONING, weeks(0.2)))
                .steps();
        PlannedMove move = new PlannedMove(new MoveTime(7.5, OptionalDouble.empty()), 7.5, 0, 0);
        Schedule fits = Schedule.dated(steps, Optional.of(move), 1_000, 1);
        assertThat(text(fits))
                .as("33 weeks have half a week to spare")
                .isEqualTo("strategic-pivot 5-8: move-to-strategy; series-a-preparation 17-24: positioning");
        PlannedMove whole = new PlannedMove(new MoveTime(weeks(33), OptionalDouble.empty()), weeks(33), 0, 0);
        Schedule first = Schedule.dated(steps, Optional.of(whole), 1_000, 1);
        assertThat(text(first)).isEqualTo("strategic-pivot 5-8: move-to-strategy");
        assertThat(first.warnings()).extracting(Explanation::code).containsExactly(RecoveryCode.NO_HANDS_FOR);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.2, 1", "3, 13", "3.0001, 14", "1.5, 7"})
    void months_are_rounded_up_to_whole_weeks(double months, int weeks) {
        assertThat(new MoveTime(months, OptionalDouble.empty()).weeks()).isEqualTo(weeks);
    }

    private static double figure(Explanation explanation, String name) {
        return Optional.ofNullable(explanation.facts().get(name))
                .map(fact -> ((Fact.Figure) fact).value())
                .orElseThrow();
    }
}
