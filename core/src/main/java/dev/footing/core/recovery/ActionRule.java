package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.StepId;
import dev.footing.core.diagnosis.ActionCalls;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A row of the playbook.
 *
 * @param step in which step it is due
 * @param action what is done
 * @param owner who sees to it
 * @param fixed engineer-months that it takes of any team
 * @param perEngineer engineer-months that it takes for each engineer
 * @param done when it is done, where nothing of the startup changes that
 * @param target the number at which it is done in a recovery
 * @param reasons what calls for it beside the findings of the diagnosis
 */
record ActionRule(
        StepId step,
        Action action,
        Owner owner,
        double fixed,
        double perEngineer,
        DoneRule done,
        ToDoubleFunction<PlaybookFacts> target,
        ImmutableList<Reason> reasons) {
    private static final ActionCalls CALLS = new ActionCalls();
    private static final String MOVE_EVIDENCE =
            "the work of the build and of leaving the current strategy, as the strategies state them";

    /** Something that calls for an action, where it is so. */
    interface Reason {
        Optional<Explanation.Builder> of(PlaybookFacts facts);
    }

    /** A row that takes no work, is done after one review, and that nothing calls for yet. */
    static ActionRule of(StepId step, Action action, Owner owner) {
        DoneRule reviewed = new DoneRule(ActionMeasure.REVIEWS_HELD, RecoveryCode.DONE_AT_LEAST, 1, Unit.COUNT);
        return new ActionRule(step, action, owner, 0, 0, reviewed, facts -> 1, ImmutableList.of());
    }

    ActionRule takes(double ofAnyTeam, double ofEachEngineer) {
        return new ActionRule(step, action, owner, ofAnyTeam, ofEachEngineer, done, target, reasons);
    }

    ActionRule atLeast(double number, ActionMeasure measure, Unit unit) {
        return done(new DoneRule(measure, RecoveryCode.DONE_AT_LEAST, number, unit));
    }

    ActionRule atMost(double number, ActionMeasure measure, Unit unit) {
        return done(new DoneRule(measure, RecoveryCode.DONE_AT_MOST, number, unit));
    }

    private ActionRule done(DoneRule other) {
        return new ActionRule(step, action, owner, fixed, perEngineer, other, facts -> other.target(), reasons);
    }

    /** The same row, done at a number that depends on the startup. */
    ActionRule target(ToDoubleFunction<PlaybookFacts> number) {
        return new ActionRule(step, action, owner, fixed, perEngineer, done, number, reasons);
    }

    ActionRule because(Reason... others) {
        return new ActionRule(step, action, owner, fixed, perEngineer, done, target, ImmutableList.copyOf(others));
    }

    /** The same row, due in another step. */
    ActionRule in(StepId other) {
        return new ActionRule(other, action, owner, fixed, perEngineer, done, target, reasons);
    }

    /** The action in a recovery, where anything calls for it. */
    Optional<PlannedAction> planned(PlaybookFacts facts) {
        ImmutableList<Explanation> because = called(facts);
        if (because.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((action == Action.MOVE_TO_STRATEGY
                        ? move(facts.move().orElseThrow())
                        : planned(
                                fixed + perEngineer * facts.engineers(),
                                "a judgement of days of work for each team, and for each engineer of it"))
                .doneWhen(done.at(target.applyAsDouble(facts)).explanation())
                .because(because)
                .modelled(facts.modelled(action))
                .build());
    }

    /** What prepares a round is called for only where one is planned. */
    private ImmutableList<Explanation> called(PlaybookFacts facts) {
        if (step == StepId.SERIES_A_PREPARATION && !facts.roundPlanned()) {
            return ImmutableList.of();
        }
        Stream<Explanation.Builder> found = CALLS.forAction(action).stream()
                .filter(call -> !(call.onlyWithoutRound() && facts.roundPlanned()))
                .flatMap(call -> facts.found(call.finding()).stream());
        return Stream.concat(reasons.stream().flatMap(reason -> reason.of(facts).stream()), found)
                .map(Explanation.Builder::build)
                .collect(ImmutableList.toImmutableList());
    }

    /** The action in a roadmap, as far as the row says it. */
    PlannedAction.Builder dated(ImmutableList<Explanation> because) {
        return planned(fixed, "a judgement of days of work for any team")
                .because(because)
                .modelled(false);
    }

    /** The move, as far as the row says it. */
    PlannedAction.Builder move(PlannedMove move) {
        return planned(move.work(), MOVE_EVIDENCE).addTakes(move.time().explanation());
    }

    private PlannedAction.Builder planned(double work, String evidence) {
        return PlannedAction.builder()
                .action(action)
                .owner(owner)
                .effort(EngineerMonths.of(Math.min(work, EngineerMonths.RANGE.high())))
                .evidence(Evidence.of(Grade.ASSUMED, evidence))
                .measure(done.measure())
                .doneWhen(done.explanation());
    }

    /**
     * When an action is done.
     *
     * @param measure the number that shows how far it is
     * @param code whether it is done at so much or more, or at so much or less
     * @param target that number
     * @param unit what the number counts
     */
    record DoneRule(ActionMeasure measure, RecoveryCode code, double target, Unit unit) {
        DoneRule at(double other) {
            return new DoneRule(measure, code, other, unit);
        }

        Explanation explanation() {
            return Explanation.of(code)
                    .word("measure", measure.id())
                    .figure("target", target, unit)
                    .build();
        }
    }
}
