package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.statistics.Means;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Puts a course of action together: decides whether it is a roadmap or a recovery, schedules it, and works out what it
 * changes against doing nothing, on the same luck as the assessment.
 */
public final class CourseRun {
    private static final double LEAST_FREE = 0.05;
    /** Where a move begins that helps no longer in its usual step, one after the other. */
    private static final ImmutableList<StepId> EARLIER =
            ImmutableList.of(StepId.IMMEDIATE_STABILIZATION, StepId.HONEST_ASSESSMENT);

    private final Discovery discovery;
    private final Setting setting;
    private final Calibration calibration;
    private final Policy policy;
    private final PlanModel model;
    private final Choice choice;
    private final Verdict verdict;
    private final Optional<Sampling> sampling;
    private final Situation situation;

    /**
     * Takes what an assessment found.
     *
     * @param discovery the providers
     * @param setting the startup and the proposals
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     * @param choice which strategy is ahead
     * @param verdict what follows from the figures
     * @param sampling how to simulate; empty where plans alone decide
     */
    public CourseRun(
            Discovery discovery,
            Setting setting,
            Calibration calibration,
            Policy policy,
            Choice choice,
            Verdict verdict,
            Optional<Sampling> sampling) {
        this.discovery = discovery;
        this.setting = setting;
        this.calibration = calibration;
        this.policy = policy;
        this.model = new PlanModel(setting.startup(), setting.current(), calibration, policy);
        this.choice = choice;
        this.verdict = verdict;
        this.sampling = sampling;
        this.situation = model.situation();
    }

    /** {@return what facts and figures alone show; nothing where the startup is on no known strategy} */
    public Findings findings() {
        return staying()
                .map(staying ->
                        Findings.of(setting.startup(), situation, staying.signals(), verdict, calibration, policy))
                .orElse(Findings.none());
    }

    /**
     * Puts the course together.
     *
     * @param findings what was found, by whom ever
     * @return the course; empty where there is nothing to say
     */
    public Optional<CourseOfAction> course(Findings findings) {
        Optional<CourseOfAction> course = course(findings, StepId.STRATEGIC_PIVOT);
        for (StepId earlier : EARLIER) {
            if (course.filter(CourseRun::movesTooLate).isPresent()) {
                course = course(findings, earlier);
            }
        }
        return course;
    }

    /** Whether a move begins in a month in which it helps no longer, though it would help earlier. */
    private static boolean movesTooLate(CourseOfAction course) {
        return course.lastSwitch().isPresent()
                && course.steps().stream()
                        .filter(step -> step.effect()
                                .filter(effect -> effect.action() == Action.MOVE_TO_STRATEGY)
                                .isPresent())
                        .anyMatch(step -> {
                            OptionalInt last = course.lastSwitch().orElseThrow().month();
                            return last.isPresent() && Effects.monthOf(step) > last.getAsInt();
                        });
    }

    private Optional<CourseOfAction> course(Findings findings, StepId moveIn) {
        boolean recovery = findings.trouble() && staying().isPresent();
        Schedule schedule = recovery ? recovery(findings, staying().orElseThrow(), moveIn) : roadmap();
        CourseOfAction.Builder course = CourseOfAction.builder()
                .kind(recovery ? CourseOfAction.Kind.RECOVERY : CourseOfAction.Kind.ROADMAP)
                .warnings(schedule.warnings());
        if (staying().isEmpty()) {
            course.steps(schedule.steps());
        } else {
            new Effects(
                            discovery,
                            setting,
                            situation,
                            calibration,
                            policy,
                            sampling,
                            target(),
                            other(),
                            wantedShare(),
                            choice.threshold())
                    .add(schedule.steps(), staying().orElseThrow(), course);
        }
        CourseOfAction told = course.build();
        CourseOfAction whole =
                CourseOfAction.builder().from(told).addAllWarnings(forced(told)).build();
        boolean silent = whole.steps().isEmpty()
                && whole.warnings().isEmpty()
                && whole.lastSwitch().isEmpty();
        return silent ? Optional.empty() : Optional.of(whole);
    }

    /** Says why the verdict is to move where moving gains nothing. */
    private ImmutableList<Explanation> forced(CourseOfAction course) {
        boolean gains = course.lastSwitch()
                .map(LastSwitch::month)
                .filter(OptionalInt::isEmpty)
                .isEmpty();
        if (gains
                || target().isEmpty()
                || staying().filter(choice.feasible()::contains).isPresent()) {
            return ImmutableList.of();
        }
        boolean ruledOut = staying().filter(one -> !one.vetoes().isEmpty()).isPresent();
        return ImmutableList.of(
                Explanation.of(ruledOut ? RecoveryCode.MOVE_FROM_RULED_OUT : RecoveryCode.MOVE_FROM_LASTING_RARELY)
                        .word("strategy", target().orElseThrow().id().value())
                        .build());
    }

    private Optional<Candidate> staying() {
        return setting.current().flatMap(current -> candidate(current.id()));
    }

    private Optional<Candidate> candidate(StrategyId id) {
        return choice.ranked().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /** The strategy that the verdict recommends to take in place of what there is. */
    private Optional<Candidate> target() {
        return verdict.recommended()
                .filter(id -> setting.current()
                        .filter(current -> current.id().equals(id))
                        .isEmpty())
                .flatMap(this::candidate);
    }

    /** The best feasible strategy but the current one. */
    private Optional<Candidate> other() {
        return choice.feasible().stream()
                .filter(candidate -> staying().filter(candidate::equals).isEmpty())
                .findFirst();
    }

    private Schedule recovery(Findings findings, Candidate staying, StepId moveIn) {
        Facts facts = new Facts(
                setting.startup(),
                findings,
                verdict,
                staying,
                target(),
                target().map(one -> one.objective() - staying.objective()).orElse(0.0),
                target().map(one -> moveWork(one.strategy())).orElse(0.0),
                wantedShare(),
                policy.verdictLasts().value(),
                Findings.whole(situation, staying.strategy(), calibration),
                calibration.currency());
        double weeks = staying.signals().runway().orElse(Double.POSITIVE_INFINITY) * Schedule.WEEKS_A_MONTH;
        if (situation.roundMonth() > 0) {
            weeks = Math.min(weeks, situation.roundMonth() * Schedule.WEEKS_A_MONTH);
        }
        return Schedule.of(Playbook.rules(moveIn), facts, (int) Math.min(weeks, Integer.MAX_VALUE), free(staying));
    }

    /** Engineers whom the current platform leaves free, by the rule by which the model lets them build. */
    private double free(Candidate staying) {
        Strategy strategy = staying.strategy();
        double bound = situation.live()
                ? situation.currentDuties(calibration)
                : strategy.buildEffort().likely() * (1 + calibration.gapBuild().value() * situation.missing(strategy));
        return Math.max(LEAST_FREE * situation.engineers(), situation.engineers() - bound);
    }

    /** The work of the build and of leaving what there is, as planned. */
    private double moveWork(Strategy strategy) {
        int missing = situation.missing(strategy);
        double leaving =
                setting.current().map(current -> current.exitEffort().value()).orElse(0.0);
        return Findings.whole(situation, strategy, calibration)
                        * strategy.buildEffort().likely()
                        * (1 + calibration.gapBuild().value() * missing)
                + leaving;
    }

    /** What a live startup that stays would spend on infrastructure on average if the strategy took what it states. */
    private OptionalDouble wantedShare() {
        if (!situation.live()
                || target().isPresent()
                || situation.observedShare().isEmpty()) {
            return OptionalDouble.empty();
        }
        Strategy current = setting.current().orElseThrow();
        Estimate stated = current.steadyEffort();
        double effort = (sampling.isPresent() ? Means.of(stated) : stated.likely())
                * (1 + calibration.gapSteady().value() * situation.missing(current));
        double share = effort / situation.engineers();
        return share < situation.observedShare().getAsDouble() ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    private Schedule roadmap() {
        Optional<Candidate> ahead = verdict.strategy().flatMap(this::candidate);
        ImmutableDoubleArray users =
                ahead.map(one -> model.users(one.strategy())).orElse(ImmutableDoubleArray.of());
        ImmutableList<Step> steps = new Milestones(setting.startup(), situation, policy, verdict)
                .steps(ahead.map(Candidate::strategy), users, target().map(this::begin));
        double months = ahead.map(one -> one.signals().runway().orElse(Double.POSITIVE_INFINITY))
                .orElse(Double.POSITIVE_INFINITY);
        return Schedule.dated(steps, Math.floor(months * Schedule.WEEKS_A_MONTH));
    }

    private PlannedAction begin(Candidate target) {
        Explanation because = Explanation.of(RecoveryCode.VERDICT_TAKES)
                .word("strategy", target.id().value())
                .build();
        return PlannedAction.builder()
                .action(Action.MOVE_TO_STRATEGY)
                .owner(Owner.ENGINEERING_LEAD)
                .effort(EngineerMonths.of(moveWork(target.strategy())))
                .evidence(Evidence.of(Grade.ASSUMED, ActionRule.MOVE_EVIDENCE))
                .measure(ActionMeasure.SHARE_ON_NEW_PLATFORM)
                .doneWhen(ActionRule.done(ActionMeasure.SHARE_ON_NEW_PLATFORM, true, 1, Unit.SHARE))
                .addBecause(because)
                .modelled(staying().isPresent())
                .build();
    }
}
