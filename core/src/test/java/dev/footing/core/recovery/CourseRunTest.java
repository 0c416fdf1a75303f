package dev.footing.core.recovery;

import static dev.footing.core.recovery.Asked.SEED;
import static dev.footing.core.recovery.Asked.TRIALS;
import static dev.footing.core.recovery.Asked.actions;
import static dev.footing.core.recovery.Asked.assess;
import static dev.footing.core.recovery.Asked.course;
import static dev.footing.core.recovery.Asked.objective;
import static dev.footing.core.recovery.Asked.outcome;
import static dev.footing.core.recovery.Asked.simulated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.CourseOfAction.Kind;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.recovery.SwitchMonth;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Bench;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses of action through the public assessor, and what they claim against runs of their own. */
class CourseRunTest {
    /** Heavy: six months of four engineers, then three for good. */
    private static final Strategy OLD = Fixtures.strategy("acme.old").toBuilder()
            .info(StrategyInfo.of("acme.old", "Old", Sourcing.SELF_RUN, "For tests"))
            .timeToProduction(Estimate.range(4, 6, 9))
            .buildEffort(Estimate.fixed(4))
            .steadyEffort(Estimate.range(2, 3, 4))
            .build();

    private static final Strategy NEXT = Fixtures.strategy("acme.next");

    private static final StrategyId OLD_ID = OLD.id();
    private static final StrategyId NEXT_ID = NEXT.id();

    /** Two months past the middle of a heavy build that goes on. */
    private static final Startup LATE =
            Fixtures.reference().with(Inputs.CURRENT_STRATEGY, "acme.old").with(Inputs.CURRENT_MONTHS, 8.0);

    private static Optional<Step> step(CourseOfAction course, StepId id) {
        return course.steps().stream().filter(one -> one.id() == id).findFirst();
    }

    @Test
    void a_startup_in_trouble_gets_a_recovery_with_the_move_in_its_step() {
        CourseOfAction course = course(simulated(LATE, OLD, NEXT));
        assertThat(course.kind()).isEqualTo(Kind.RECOVERY);
        Step pivot = step(course, StepId.STRATEGIC_PIVOT).orElseThrow();
        assertThat(pivot.actions()).extracting(PlannedAction::action).contains(Action.MOVE_TO_STRATEGY);
        assertThat(pivot.fromWeek()).isEqualTo(5);
        assertThat(pivot.effect()).isPresent();
    }

    @Test
    void the_same_startup_gets_a_roadmap_where_it_is_on_nothing_known() {
        Startup starting = Fixtures.reference();
        CourseOfAction course = course(simulated(starting, OLD, NEXT));
        assertThat(course.kind()).isEqualTo(Kind.ROADMAP);
        assertThat(course.lastSwitch()).isEmpty();
        assertThat(course.effect()).isEmpty();
        Step now = step(course, StepId.NOW).orElseThrow();
        assertThat(now.actions()).extracting(PlannedAction::action).contains(Action.MOVE_TO_STRATEGY);
        assertThat(now.actions().get(0).modelled()).isFalse();
        assertThat(now.actions().get(0).because())
                .extracting(Explanation::code)
                .containsExactly(RecoveryCode.VERDICT_TAKES);
    }

    @Test
    void a_healthy_startup_gets_a_roadmap_which_says_that_switching_does_not_help() {
        Startup healthy = LATE.with(Inputs.CURRENT_STRATEGY, "acme.next").with(Inputs.CURRENT_MONTHS, 1.0);
        CourseOfAction course = course(
                simulated(healthy, OLD.toBuilder().requiredExpertise(List.of()).build(), NEXT));
        assertThat(course.kind()).isEqualTo(Kind.ROADMAP);
        LastSwitch last = course.lastSwitch().orElseThrow();
        assertThat(last.strategy()).isEqualTo(OLD_ID);
        assertThat(last.month()).isEmpty();
        assertThat(last.table()).hasSize(1);
    }

    @Test
    void what_moving_claims_is_what_an_independent_run_of_that_move_gains() {
        Assessment assessment = simulated(LATE, OLD, NEXT);
        CourseOfAction course = course(assessment);
        Effect effect = course.effect().orElseThrow();
        assertThat(effect.action()).isEqualTo(Action.MOVE_TO_STRATEGY);
        // Week 5 begins after four weeks, which are most of a month.
        Simulation staying = alone(assessment.understood(), 0, true);
        Simulation moving = alone(assessment.understood(), 1, false);
        assertThat(effect.objective().mean().getAmount().doubleValue())
                .isPositive()
                .isCloseTo(gain(moving, staying, Figure.OBJECTIVE), within(0.011));
        assertThat(effect.lasts().mean()).isCloseTo(gain(moving, staying, Figure.LASTS), within(1e-12));
        assertThat(effect.productEngineerMonths().mean())
                .isCloseTo(gain(moving, staying, Figure.PRODUCT_ENGINEER_MONTHS), within(1e-9));
        assertThat(effect.raiseProbability().orElseThrow().mean())
                .isCloseTo(gain(moving, staying, Figure.RAISE_PROBABILITY), within(1e-12));
        assertThat(effect.runwayBefore()).isEqualTo(staying.signals(0).runway());
        assertThat(effect.runwayAfter()).isEqualTo(moving.signals(0).runway());
    }

    @Test
    void moving_now_claims_what_the_assessment_has_between_the_two_strategies() {
        Assessment assessment = simulated(LATE, OLD, NEXT);
        SwitchMonth now = course(assessment).lastSwitch().orElseThrow().table().get(0);
        assertThat(now.gain().mean().getAmount().doubleValue())
                .isCloseTo(
                        objective(outcome(assessment, NEXT_ID)) - objective(outcome(assessment, OLD_ID)), within(0.02));
        assertThat(now.lasts()).isCloseTo(outcome(assessment, NEXT_ID).lasts().probability(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "5", "9", "13", "17"})
    void each_month_of_the_table_is_what_a_run_of_its_own_gives(int month) {
        Assessment assessment = simulated(LATE, OLD, NEXT);
        LastSwitch last = course(assessment).lastSwitch().orElseThrow();
        assertThat(last.strategy()).isEqualTo(NEXT_ID);
        assertThat(last.table()).as("as many as there are before the round").hasSize(18);
        SwitchMonth row = last.table().get(month);
        Simulation staying = alone(assessment.understood(), 0, true);
        Simulation moving = alone(assessment.understood(), month, false);
        assertThat(row.month()).isEqualTo(month);
        assertThat(row.gain().mean().getAmount().doubleValue())
                .isCloseTo(gain(moving, staying, Figure.OBJECTIVE), within(0.011));
        assertThat(row.lasts()).isCloseTo(moving.mean(0, Figure.LASTS), within(1e-12));
        assertThat(row.raiseProbability().getAsDouble())
                .isCloseTo(moving.mean(0, Figure.RAISE_PROBABILITY), within(1e-12));
    }

    /** One path and nothing beside it. */
    private static Simulation alone(Startup startup, int month, boolean stays) {
        Situation situation = Situation.of(startup, Optional.of(OLD), FirstRules.RULES);
        Simulation simulation = new Simulation(
                startup,
                new Rules(Calibrations.field2025(), Bench.POLICY),
                SEED,
                List.of(stays ? new SimulationCase(situation, OLD) : SimulationCase.later(situation, NEXT, month)),
                List.of(),
                Workers.own(1));
        simulation.growTo(TRIALS, done -> {});
        return simulation;
    }

    private static double gain(Simulation with, Simulation without, Figure figure) {
        return with.mean(0, figure) - without.mean(0, figure);
    }

    @Test
    void by_plans_alone_effects_are_those_of_plans_and_have_no_error() {
        Assessment assessment = assess(LATE, Assessor.Builder::withoutSimulation, OLD, NEXT);
        CourseOfAction course = course(assessment);
        Effect effect = course.effect().orElseThrow();
        PlanModel model = new PlanModel(
                assessment.understood(), Optional.of(OLD), new Rules(Calibrations.field2025(), Bench.POLICY));
        double staying = model.signals(OLD).objective().total();
        assertThat(effect.objective().error()).isEmpty();
        assertThat(effect.objective().mean().getAmount().doubleValue())
                .isCloseTo(model.signals(NEXT, 1).objective().total() - staying, within(0.011));
        for (SwitchMonth row : course.lastSwitch().orElseThrow().table()) {
            assertThat(row.gain().error()).isEmpty();
            assertThat(row.gain().mean().getAmount().doubleValue())
                    .as("month %s", row.month())
                    .isCloseTo(model.signals(NEXT, row.month()).objective().total() - staying, within(0.011));
        }
    }

    @Test
    void a_move_that_helps_only_now_begins_before_a_month_has_passed() {
        // Leaving costs so much that a month less of the lighter strategy is not worth it any more.
        Assessment assessment = simulated(LATE, leaving(40), NEXT);
        CourseOfAction course = course(assessment);
        assertThat(course.kind()).isEqualTo(Kind.RECOVERY);
        assertThat(course.lastSwitch().orElseThrow().month()).hasValue(0);
        Step step = course.steps().stream()
                .filter(one -> one.effect().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(step.id()).isEqualTo(StepId.IMMEDIATE_STABILIZATION);
        assertThat(step.effect().orElseThrow().objective().mean())
                .isEqualTo(
                        course.lastSwitch().orElseThrow().table().get(0).gain().mean());
        assertThat(actions(course).stream().filter(Action.MOVE_TO_STRATEGY::equals))
                .hasSize(1);
    }

    private static Strategy leaving(double engineerMonths) {
        return OLD.toBuilder().exitEffort(EngineerMonths.of(engineerMonths)).build();
    }

    @Test
    void a_move_from_what_is_ruled_out_says_so_where_it_gains_nothing() {
        Strategy bought = OLD.toBuilder()
                .info(StrategyInfo.of("acme.bought", "Bought", Sourcing.MANAGED, "For tests"))
                .timeToProduction(NEXT.timeToProduction())
                .buildEffort(NEXT.buildEffort())
                .steadyEffort(Estimate.fixed(0.1))
                .build();
        Startup on = Fixtures.smallLive("acme.bought");
        Startup forbidden =
                on.toBuilder().addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED).build();
        assertThat(codes(simulated(forbidden, bought, OLD))).contains(RecoveryCode.MOVE_FROM_RULED_OUT);
        assertThat(codes(simulated(on, bought, OLD)))
                .doesNotContain(RecoveryCode.MOVE_FROM_RULED_OUT, RecoveryCode.MOVE_FROM_LASTING_RARELY);
        assertThat(codes(simulated(LATE, OLD, NEXT)))
                .as("a move that gains needs no such reason")
                .doesNotContain(RecoveryCode.MOVE_FROM_RULED_OUT, RecoveryCode.MOVE_FROM_LASTING_RARELY);
    }

    @Test
    void a_move_from_what_lasts_too_rarely_says_so_where_it_gains_nothing() {
        // What is there is in production before the round, but its bill takes the cash; the other one never is.
        Strategy dear =
                OLD.toBuilder().platformFixed(BigMoney.parse("USD 6000")).build();
        Strategy slow = NEXT.toBuilder()
                .timeToProduction(Estimate.fixed(60))
                .buildEffort(Estimate.fixed(0.1))
                .platformFixed(BigMoney.parse("USD 0"))
                .build();
        Startup uncertain = LATE.with(
                        Inputs.COST_PER_ENGINEER,
                        MoneyEstimate.range(
                                BigMoney.parse("USD 11000"), BigMoney.parse("USD 12500"), BigMoney.parse("USD 14000")))
                .with(Inputs.CASH, BigMoney.parse("USD 1890000"));
        Assessment assessment = simulated(uncertain, dear, slow);
        assertThat(assessment.verdict().recommended()).hasValue(slow.id());
        assertThat(codes(assessment))
                .contains(RecoveryCode.MOVE_FROM_LASTING_RARELY)
                .doesNotContain(RecoveryCode.MOVE_FROM_RULED_OUT);
    }

    private static List<ExplanationCode> codes(Assessment assessment) {
        return assessment.courseOfAction().stream()
                .flatMap(course -> course.warnings().stream())
                .map(Explanation::code)
                .map(ExplanationCode.class::cast)
                .toList();
    }

    @Test
    void where_nobody_proposes_anything_else_there_is_no_month_to_switch_in() {
        assertThat(course(simulated(LATE, OLD)).lastSwitch()).isEmpty();
        assertThat(actions(course(simulated(LATE, OLD)))).doesNotContain(Action.MOVE_TO_STRATEGY);
    }

    @Test
    void nothing_is_scheduled_once_cash_is_gone_and_the_course_says_so() {
        Startup poor = LATE.with(Inputs.CASH, BigMoney.parse("USD 150000"));
        CourseOfAction course = course(simulated(poor, OLD, NEXT));
        assertThat(course.kind()).isEqualTo(Kind.RECOVERY);
        double runway = alone(poor, 0, true).signals(0).runway().orElseThrow();
        assertThat(course.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat((double) step.toWeek()).isLessThanOrEqualTo(runway * 52 / 12));
        assertThat(course.warnings()).extracting(Explanation::code).contains(RecoveryCode.STEPS_SHORTENED);
    }

    @Test
    void a_course_without_a_week_left_still_says_why() {
        Startup broke = LATE.with(Inputs.CASH, BigMoney.parse("USD 1000"));
        CourseOfAction course = course(simulated(broke, OLD));
        assertThat(course.steps()).isEmpty();
        assertThat(course.warnings())
                .extracting(Explanation::code)
                .contains(RecoveryCode.STEPS_SHORTENED, RecoveryCode.STEPS_LEFT_OUT);
    }

    @Test
    void the_reason_of_a_move_says_what_the_two_strategies_differ_by() {
        Assessment assessment = simulated(LATE, OLD, NEXT);
        Explanation moves = course(assessment).steps().stream()
                .flatMap(one -> one.actions().stream())
                .filter(action -> action.action() == Action.MOVE_TO_STRATEGY)
                .flatMap(action -> action.because().stream())
                .filter(because -> because.code() == RecoveryCode.VERDICT_MOVES)
                .findFirst()
                .orElseThrow();
        Fact.Amount gain =
                (Fact.Amount) Optional.ofNullable(moves.facts().get("gain")).orElseThrow();
        assertThat(gain.money().getAmount().doubleValue())
                .isPositive()
                .isCloseTo(
                        objective(outcome(assessment, NEXT_ID)) - objective(outcome(assessment, OLD_ID)), within(0.02));
    }

    /** Three engineers on something light without a date: nothing comes up. */
    private static final Startup QUIET = Fixtures.minimal()
            .with(Inputs.CURRENT_STRATEGY, "acme.next")
            .with(Inputs.CURRENT_MONTHS, 1.0)
            .with(Inputs.HORIZON, 6);

    @Test
    void a_course_may_say_until_when_switching_helps_and_nothing_else_and_there_is_none_without_anything() {
        UnaryOperator<Assessor.Builder> plans = Assessor.Builder::withoutSimulation;
        CourseOfAction course = course(assess(QUIET, plans, OLD, NEXT));
        assertThat(course.steps()).isEmpty();
        assertThat(course.warnings()).isEmpty();
        assertThat(course.lastSwitch()).isPresent();
        assertThat(assess(QUIET, plans, NEXT).courseOfAction()).isEmpty();
    }

    @Test
    void a_roadmap_ends_where_cash_does() {
        Startup dated = Fixtures.reference()
                .with(Inputs.CASH, BigMoney.parse("USD 1000000"))
                .with(Inputs.FUNDING_MONTH, 6)
                .with(Inputs.COMPLIANCE_MONTH, 14);
        Assessment assessment = assess(dated, Assessor.Builder::withoutSimulation, NEXT);
        CourseOfAction course = course(assessment);
        assertThat(course.kind()).isEqualTo(Kind.ROADMAP);
        double runway =
                assessment.strategy(NEXT_ID).orElseThrow().plan().runwayMonths().orElseThrow();
        assertThat(runway).as("beyond the round, and not up to the audit").isBetween(7.0, 11.0);
        assertThat(course.steps()).extracting(Step::id).containsExactly(StepId.NOW, StepId.BEFORE_ROUND);
        Explanation leftOut = course.warnings().stream()
                .filter(warning -> warning.code() == RecoveryCode.STEPS_LEFT_OUT)
                .findFirst()
                .orElseThrow();
        assertThat(leftOut.facts())
                .containsEntry("steps", new Fact.Word("before-audit"))
                .containsEntry("weeks", new Fact.Figure(Math.floor(runway * 52 / 12), Unit.COUNT));
    }

    @Test
    void a_burn_that_was_measured_above_the_plan_shortens_the_course() {
        Startup steady = LATE.with(Inputs.CASH, BigMoney.parse("USD 800000"));
        Startup burning = steady.with(Inputs.BURN_MULTIPLE, 4.0);
        CourseOfAction planned = course(assess(steady, Assessor.Builder::withoutSimulation, OLD, NEXT));
        CourseOfAction measured = course(assess(burning, Assessor.Builder::withoutSimulation, OLD, NEXT));
        assertThat(planned.warnings()).extracting(Explanation::code).doesNotContain(RecoveryCode.STEPS_SHORTENED);
        // Cash of 800,000 at four times eight engineers for 12,500 lasts for two months, or eight whole weeks.
        assertThat(measured.warnings().stream()
                        .filter(warning -> warning.code() == RecoveryCode.STEPS_SHORTENED)
                        .map(warning -> warning.facts().get("weeks")))
                .containsExactly(new Fact.Figure(8, Unit.COUNT));
    }
}
