package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
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
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.RedFlag;
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
import dev.footing.core.simulation.Case;
import dev.footing.core.simulation.Simulation;
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
    private static final int TRIALS = 2_048;
    private static final long SEED = 1;

    /** Heavy: six months of four engineers, then three for good. */
    private static final Strategy OLD = Fixtures.strategy("acme.old").toBuilder()
            .info(StrategyInfo.of("acme.old", "Old", Sourcing.SELF_RUN, "For tests"))
            .timeToProduction(Estimate.range(4, 6, 9))
            .buildEffort(Estimate.fixed(4))
            .steadyEffort(Estimate.range(2, 3, 4))
            .build();

    private static final Strategy NEXT = Fixtures.strategy("acme.next");
    /** Takes half an engineer most likely, and 0.6 on average. */
    private static final Strategy UNEVEN =
            NEXT.toBuilder().steadyEffort(Estimate.range(0.4, 0.5, 1.2)).build();

    private static final StrategyId OLD_ID = OLD.id();
    private static final StrategyId NEXT_ID = NEXT.id();

    /** Two months past the middle of a heavy build that goes on. */
    private static final Startup LATE =
            Fixtures.reference().with(Inputs.CURRENT_STRATEGY, "acme.old").with(Inputs.CURRENT_MONTHS, 8.0);

    /** Live on a light strategy, which takes 0.5 of six engineers, and they spend half of their time on it. */
    private static final Startup WASTEFUL = Fixtures.smallLive("acme.next").with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.5);

    private static Assessment assess(Startup startup, UnaryOperator<Assessor.Builder> how, Strategy... strategies) {
        return how.apply(Assessor.builder().provider(Bench.provider(List.of(strategies))))
                .build()
                .assess(startup);
    }

    private static Assessment simulated(Startup startup, Strategy... strategies) {
        return assess(startup, with -> with.trials(TRIALS).seed(SEED), strategies);
    }

    private static CourseOfAction course(Assessment assessment) {
        return assessment.courseOfAction().orElseThrow();
    }

    private static Optional<Step> step(CourseOfAction course, StepId id) {
        return course.steps().stream().filter(one -> one.id() == id).findFirst();
    }

    private static List<Action> actions(CourseOfAction course) {
        return course.steps().stream()
                .flatMap(one -> one.actions().stream())
                .map(PlannedAction::action)
                .toList();
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
    void a_stage_of_the_spiral_calls_for_a_recovery_where_figures_alone_do_not() {
        // Live, and nothing but infrastructure: the product stands still, and the verdict is to stay.
        Startup still = WASTEFUL.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.7).with(Inputs.RELEASES_PER_MONTH, 0.5);
        Assessment drought = simulated(still, NEXT);
        assertThat(drought.verdict().recommended()).hasValue(NEXT_ID);
        assertThat(drought.diagnosis().ids().stage()).isNotEqualTo(SpiralStage.NONE);
        assertThat(course(drought).kind()).isEqualTo(Kind.RECOVERY);
    }

    @Test
    void what_redirecting_claims_is_what_the_startup_gains_when_it_is_assessed_with_it() {
        Assessment before = simulated(inTrouble(), UNEVEN);
        CourseOfAction course = course(before);
        assertThat(course.kind()).isEqualTo(Kind.RECOVERY);
        Effect effect = course.effect().orElseThrow();
        assertThat(effect.action()).isEqualTo(Action.ENGINEERS_TO_ASKED_FOR_FEATURES);

        Assessment after = simulated(unmeasured(before.startup()), UNEVEN);
        SimulatedOutcome was = outcome(before, NEXT_ID);
        SimulatedOutcome is = outcome(after, NEXT_ID);
        assertThat(effect.objective().mean().getAmount().doubleValue())
                .isPositive()
                .isCloseTo(objective(is) - objective(was), within(0.02));
        assertThat(effect.productEngineerMonths().mean())
                .isCloseTo(
                        is.productEngineerMonths().mean()
                                - was.productEngineerMonths().mean(),
                        within(1e-9));
        assertThat(effect.lasts().mean())
                .isCloseTo(is.lasts().probability() - was.lasts().probability(), within(1e-9));
    }

    private static Startup unmeasured(Startup startup) {
        return startup.toBuilder()
                .observations(startup.observations().toBuilder()
                        .infrastructureTimeShare(Optional.empty())
                        .build())
                .build();
    }

    @Test
    void redirecting_is_not_claimed_for_where_no_more_is_spent_than_the_strategy_takes_on_average() {
        assertThat(course(simulated(spending(0.6 / 6), UNEVEN)).effect()).isEmpty();
        Effect effect =
                course(simulated(spending(0.6 / 6 + 0.005), UNEVEN)).effect().orElseThrow();
        assertThat(effect.objective().mean().isPositive()).isTrue();
        assertThat(effect.objective().error().orElseThrow().isPositive())
                .as("what the strategy takes is drawn")
                .isTrue();
    }

    @Test
    void by_plans_alone_redirecting_goes_down_to_what_the_strategy_takes_as_planned() {
        UnaryOperator<Assessor.Builder> plans = Assessor.Builder::withoutSimulation;
        assertThat(course(assess(spending(0.5 / 6), plans, UNEVEN)).effect()).isEmpty();
        assertThat(course(assess(spending(0.5 / 6 + 0.005), plans, UNEVEN)).effect())
                .isPresent();
    }

    private static Startup spending(double share) {
        return inTrouble().with(Inputs.INFRASTRUCTURE_TIME_SHARE, share);
    }

    private static Startup inTrouble() {
        return WASTEFUL.with(Inputs.RELEASES_PER_MONTH, 0.5)
                .with(Inputs.MONTHS_SINCE_FEATURE, 5.0)
                .with(Inputs.BURN_MULTIPLE, 2.0)
                .with(Inputs.CASH, BigMoney.parse("USD 700000"));
    }

    @Test
    void what_moving_claims_is_what_an_independent_run_of_that_move_gains() {
        Assessment assessment = simulated(LATE, OLD, NEXT);
        CourseOfAction course = course(assessment);
        Effect effect = course.effect().orElseThrow();
        assertThat(effect.action()).isEqualTo(Action.MOVE_TO_STRATEGY);
        // Week 5 begins after four weeks, which are most of a month.
        Simulation staying = alone(assessment.startup(), 0, true);
        Simulation moving = alone(assessment.startup(), 1, false);
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
        Simulation staying = alone(assessment.startup(), 0, true);
        Simulation moving = alone(assessment.startup(), month, false);
        assertThat(row.month()).isEqualTo(month);
        assertThat(row.gain().mean().getAmount().doubleValue())
                .isCloseTo(gain(moving, staying, Figure.OBJECTIVE), within(0.011));
        assertThat(row.lasts()).isCloseTo(moving.mean(0, Figure.LASTS), within(1e-12));
        assertThat(row.raiseProbability().getAsDouble())
                .isCloseTo(moving.mean(0, Figure.RAISE_PROBABILITY), within(1e-12));
    }

    /** One path and nothing beside it. */
    private static Simulation alone(Startup startup, int month, boolean stays) {
        Situation situation = Situation.of(startup, Optional.of(OLD));
        Simulation simulation = new Simulation(
                startup,
                Calibrations.field2025(),
                Bench.POLICY,
                SEED,
                List.of(stays ? new Case(situation, OLD) : Case.later(situation, NEXT, month)),
                List.of(),
                1);
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
        PlanModel model = new PlanModel(assessment.startup(), Optional.of(OLD), Calibrations.field2025(), Bench.POLICY);
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
    void nothing_is_done_about_a_sign_that_was_reported_and_that_the_figures_call_clear() {
        Startup reported = inTrouble().with(Inputs.RELEASES_PER_MONTH, 8.0).toBuilder()
                .putRedFlags(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, FlagState.RAISED)
                .build();
        assertThat(actions(course(simulated(reported, NEXT)))).doesNotContain(Action.VELOCITY_METRICS);
        Startup slow = reported.with(Inputs.RELEASES_PER_MONTH, 1.0);
        assertThat(actions(course(simulated(slow, NEXT)))).contains(Action.VELOCITY_METRICS);
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

    private static SimulatedOutcome outcome(Assessment assessment, StrategyId id) {
        return assessment.strategy(id).orElseThrow().simulation().orElseThrow();
    }

    private static double objective(SimulatedOutcome outcome) {
        return outcome.objective().mean().getAmount().doubleValue();
    }
}
