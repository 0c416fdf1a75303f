package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.Owner;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.simulation.Case;
import dev.footing.core.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Puts a course of action together: decides whether it is a roadmap or a recovery, schedules it, and works out what it
 * changes against doing nothing, on the same luck as the assessment.
 */
public final class CourseRun {
    private static final double LEAST_FREE = 0.05;

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

    /** {@return the course by what facts and figures alone show; empty where there is nothing to say} */
    public Optional<CourseOfAction> course() {
        return course(findings());
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
        boolean recovery = findings.trouble() && staying().isPresent();
        Schedule schedule = recovery ? recovery(findings, staying().orElseThrow()) : roadmap();
        CourseOfAction.Builder course = CourseOfAction.builder()
                .kind(recovery ? CourseOfAction.Kind.RECOVERY : CourseOfAction.Kind.ROADMAP)
                .warnings(schedule.warnings());
        if (staying().isEmpty()) {
            course.steps(schedule.steps());
        } else {
            effects(schedule.steps(), staying().orElseThrow(), course);
        }
        CourseOfAction whole = course.build();
        return whole.steps().isEmpty() && whole.lastSwitch().isEmpty() ? Optional.empty() : Optional.of(whole);
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

    private Schedule recovery(Findings findings, Candidate staying) {
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
        return Schedule.of(Playbook.rules(), facts, (int) Math.min(weeks, Integer.MAX_VALUE), free(staying));
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

    /** What a live startup that stays would spend on infrastructure if the strategy took what it takes elsewhere. */
    private OptionalDouble wantedShare() {
        if (!situation.live()
                || target().isPresent()
                || situation.observedShare().isEmpty()) {
            return OptionalDouble.empty();
        }
        Strategy current = setting.current().orElseThrow();
        double effort =
                current.steadyEffort().likely() * (1 + calibration.gapSteady().value() * situation.missing(current));
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
        double weeks = Math.floor(months * Schedule.WEEKS_A_MONTH);
        ImmutableList<Step> inTime =
                steps.stream().filter(step -> step.toWeek() <= weeks).collect(ImmutableList.toImmutableList());
        if (inTime.size() == steps.size()) {
            return new Schedule(steps, ImmutableList.of());
        }
        String late = String.join(
                ", ",
                steps.stream()
                        .filter(step -> !inTime.contains(step))
                        .map(step -> step.id().id())
                        .toList());
        return new Schedule(
                inTime,
                ImmutableList.of(Explanation.of(RecoveryCode.STEPS_LEFT_OUT)
                        .word("steps", late)
                        .figure("weeks", weeks, Unit.COUNT)
                        .build()));
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

    /** Works out what the steps change, and until when switching helps. */
    private void effects(ImmutableList<Step> steps, Candidate staying, CourseOfAction.Builder course) {
        List<Path> stated = new ArrayList<>();
        stated.add(new Path(setting.startup(), situation, staying.strategy(), 0));
        for (Step step : steps) {
            path(step).ifPresent(stated::add);
        }
        Optional<Candidate> other = other();
        ImmutableList<Integer> months = other.map(one -> months(one, staying)).orElse(ImmutableList.of());
        List<Path> table = new ArrayList<>();
        for (int month : months) {
            table.add(new Path(setting.startup(), situation, other.orElseThrow().strategy(), month));
        }
        if (stated.size() + table.size() == 1) {
            course.steps(steps);
            return;
        }
        Switching switching = new Switching(paths(stated, table), situation, calibration.currency());
        int next = 1;
        for (Step step : steps) {
            Optional<Effect> effect = Optional.empty();
            if (path(step).isPresent()) {
                effect = Optional.of(
                        switching.effect(modelled(step).orElseThrow().action(), next++));
            }
            course.addSteps(new Step(step.id(), step.fromWeek(), step.toWeek(), step.actions(), effect));
        }
        if (!table.isEmpty()) {
            LastSwitch last = switching.lastSwitch(other.orElseThrow().id(), months, stated.size(), choice.threshold());
            course.lastSwitch(last);
        }
    }

    /** Where switching does not even help now, nobody asks until when. */
    private ImmutableList<Integer> months(Candidate other, Candidate staying) {
        boolean now = other.objective() - staying.objective() > choice.threshold();
        return now ? Switching.months(situation) : ImmutableList.of(0);
    }

    private static Optional<PlannedAction> modelled(Step step) {
        return step.actions().stream().filter(PlannedAction::modelled).findFirst();
    }

    /** A startup that stays for some months and moves to a strategy then. */
    private record Path(Startup startup, Situation situation, Strategy strategy, int months) {}

    private Optional<Path> path(Step step) {
        return modelled(step)
                .flatMap(action -> action.action() == Action.MOVE_TO_STRATEGY
                        ? target().map(target ->
                                new Path(setting.startup(), situation, target.strategy(), monthOf(step)))
                        : redirected());
    }

    /** The whole month in which a step begins, counted from 0. */
    private static int monthOf(Step step) {
        return (int) Math.rint((step.fromWeek() - 1) / Schedule.WEEKS_A_MONTH);
    }

    /**
     * The startup whose engineers spend on infrastructure what the strategy itself takes; its provider is asked anew.
     */
    private Optional<Path> redirected() {
        Startup changed = setting.startup()
                .with(
                        Inputs.INFRASTRUCTURE_TIME_SHARE,
                        Share.of(wantedShare().orElse(0)).value());
        Setting then = Setting.of(discovery, changed, policy.strategyOverrides());
        return then.current().map(current -> new Path(changed, Situation.of(changed, then.current()), current, 0));
    }

    private Paths paths(List<Path> stated, List<Path> table) {
        if (sampling.isEmpty()) {
            ImmutableList.Builder<ImmutableMap<Figure, Double>> figures = ImmutableList.builder();
            stated.forEach(path -> figures.add(planned(path)));
            table.forEach(path -> figures.add(planned(path)));
            return new PlannedPaths(figures.build());
        }
        Sampling how = sampling.orElseThrow();
        Simulation simulation = new Simulation(
                setting.startup(),
                calibration,
                policy,
                how.seed(),
                stated.stream().map(CourseRun::asCase).toList(),
                table.stream().map(CourseRun::asCase).toList(),
                how.threads());
        simulation.growTo(how.trials(), done -> {});
        return new SimulatedPaths(simulation);
    }

    private ImmutableMap<Figure, Double> planned(Path path) {
        return new PlanModel(path.startup(), path.situation().current(), calibration, policy)
                .likely(path.strategy(), path.months());
    }

    private static Case asCase(Path path) {
        return Case.later(path.situation(), path.strategy(), path.months());
    }
}
