package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Setting;
import dev.footing.core.diagnosis.Burn;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Puts a course of action together: decides whether it is a roadmap or a recovery, schedules it, and works out what it
 * changes against doing nothing, on the same random draws as the assessment.
 */
public final class CourseRun {
    /** Where a move begins that helps no longer in its usual step, one after the other. */
    private static final ImmutableList<StepId> EARLIER =
            ImmutableList.of(StepId.IMMEDIATE_STABILIZATION, StepId.HONEST_ASSESSMENT);

    private final Discovery discovery;
    private final Setting setting;
    private final Rules rules;
    private final PlanModel model;
    private final Choice choice;
    private final Verdict verdict;
    private final Optional<Sampling> sampling;
    private final Function<Candidate, MoveTime> times;
    private final Situation situation;
    private final FreeEngineers free;

    /**
     * Takes what an assessment found.
     *
     * @param discovery the providers
     * @param setting the startup and the proposals
     * @param rules calibration and policy
     * @param choice which strategy is ahead
     * @param verdict what follows from the figures
     * @param sampling how to simulate; empty where plans alone decide
     * @param times how long a move takes
     */
    public CourseRun(
            Discovery discovery,
            Setting setting,
            Rules rules,
            Choice choice,
            Verdict verdict,
            Optional<Sampling> sampling,
            Function<Candidate, MoveTime> times) {
        this.discovery = discovery;
        this.setting = setting;
        this.rules = rules;
        this.model = new PlanModel(setting.startup(), setting.current(), rules);
        this.choice = choice;
        this.verdict = verdict;
        this.sampling = sampling;
        this.times = times;
        this.situation = model.situation();
        this.free = new FreeEngineers(situation, rules.calibration());
    }

    /** {@return what facts and figures alone show; nothing where the startup is on no known strategy} */
    public RecoveryFindings findings() {
        return staying()
                .map(staying -> RecoveryFindings.of(setting.startup(), situation, staying.signals(), verdict, rules))
                .orElse(RecoveryFindings.none());
    }

    /**
     * Puts the course together.
     *
     * @param findings what was found
     * @return the course; empty where there is nothing to say
     */
    public Optional<CourseOfAction> course(RecoveryFindings findings) {
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

    private Optional<CourseOfAction> course(RecoveryFindings findings, StepId moveIn) {
        boolean recovery = findings.trouble() && staying().isPresent();
        Schedule schedule = recovery ? recovery(findings, staying().orElseThrow(), moveIn) : roadmap();
        CourseOfAction scheduled = staying()
                .map(staying -> effects().course(schedule.steps(), staying))
                .orElseGet(() -> CourseOfAction.builder().steps(schedule.steps()))
                .kind(recovery ? CourseOfAction.Kind.RECOVERY : CourseOfAction.Kind.ROADMAP)
                .warnings(schedule.warnings())
                .build();
        CourseOfAction whole = CourseOfAction.builder()
                .from(scheduled)
                .addAllWarnings(forced(scheduled))
                .build();
        boolean empty = whole.steps().isEmpty()
                && whole.warnings().isEmpty()
                && whole.lastSwitch().isEmpty();
        return empty ? Optional.empty() : Optional.of(whole);
    }

    private Effects effects() {
        return new Effects(
                discovery,
                setting,
                situation,
                rules,
                sampling,
                target(),
                other(),
                wantedShare(),
                staying().map(this::runway).orElse(OptionalDouble.empty()),
                choice.threshold());
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
        boolean ruledOut =
                staying().filter(current -> !current.vetoes().isEmpty()).isPresent();
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

    private Schedule recovery(RecoveryFindings findings, Candidate staying, StepId moveIn) {
        PlaybookFacts facts = new PlaybookFacts(
                setting.startup(),
                findings,
                verdict,
                staying,
                target(),
                target().map(next -> next.objective() - staying.objective()).orElse(0.0),
                target().map(this::move),
                wantedShare(),
                rules.policy().verdictLasts().value(),
                RecoveryFindings.whole(situation, staying.strategy(), rules.calibration()),
                setting.rule(),
                rules.currency());
        double weeks = runway(staying).orElse(Double.POSITIVE_INFINITY) * Months.WEEKS;
        if (situation.roundMonth() > 0) {
            weeks = Math.min(weeks, situation.roundMonth() * Months.WEEKS);
        }
        return Schedule.of(new Playbook(moveIn).rules(), facts, (int) Math.min(weeks, Integer.MAX_VALUE), free.now());
    }

    /** Months of cash on a strategy, and no more than at the burn that was measured where that is the larger one. */
    private OptionalDouble runway(Candidate candidate) {
        Burn burn = Burn.of(setting.startup(), situation, SharedDraws.likely(setting.startup(), rules.calibration()));
        OptionalDouble runway = candidate.signals().runway();
        return burn.countsMeasured()
                ? OptionalDouble.of(Math.min(runway.orElse(Double.POSITIVE_INFINITY), burn.months(situation.cash())))
                : runway;
    }

    private PlannedMove move(Candidate next) {
        return free.move(next, times.apply(next));
    }

    /** What a live startup that stays would spend on infrastructure on average if the strategy took what it states. */
    private OptionalDouble wantedShare() {
        if (!situation.live()
                || target().isPresent()
                || situation.observedShare().isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = free.statedShare(setting.current().orElseThrow(), sampling.isPresent());
        return share < situation.observedShare().getAsDouble() ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    private Schedule roadmap() {
        Optional<Candidate> ahead = verdict.strategy().flatMap(this::candidate);
        ImmutableDoubleArray users =
                ahead.map(candidate -> model.users(candidate.strategy())).orElse(ImmutableDoubleArray.of());
        ImmutableList<Step> steps = new Milestones(setting.startup(), situation, rules.policy(), verdict)
                .steps(ahead.map(Candidate::strategy), users, target().map(this::begin));
        double months = ahead.map(candidate -> runway(candidate).orElse(Double.POSITIVE_INFINITY))
                .orElse(Double.POSITIVE_INFINITY);
        return Schedule.dated(steps, target().map(this::move), Math.floor(months * Months.WEEKS), free.now());
    }

    private PlannedAction begin(Candidate target) {
        Explanation because = Explanation.of(RecoveryCode.VERDICT_TAKES)
                .word("strategy", target.id().value())
                .build();
        return Playbook.rule(Action.MOVE_TO_STRATEGY)
                .move(move(target))
                .addBecause(because)
                .modelled(staying().isPresent())
                .build();
    }
}
