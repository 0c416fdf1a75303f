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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A line of the playbook.
 *
 * @param step in which step it is due
 * @param action what is done
 * @param owner who sees to it
 * @param fixed engineer-months that it takes of any team
 * @param perEngineer engineer-months that it takes for each engineer
 * @param measure by which number one sees how far it is
 * @param atLeast whether it is done at so much or more; else at so much or less
 * @param target that number
 * @param unit what the number counts
 * @param reasons what calls for it; nothing does where there is none
 */
record ActionRule(
        StepId step,
        Action action,
        Owner owner,
        double fixed,
        double perEngineer,
        ActionMeasure measure,
        boolean atLeast,
        ToDoubleFunction<Facts> target,
        Unit unit,
        Function<Facts, ImmutableList<Explanation>> reasons) {
    /** The same line, due in another step. */
    ActionRule in(StepId other) {
        return new ActionRule(other, action, owner, fixed, perEngineer, measure, atLeast, target, unit, reasons);
    }

    static final String MOVE_EVIDENCE =
            "the work of the build and of leaving the current strategy, as the strategies state them";

    /** What of it is asked for, where anything calls for it. */
    Optional<PlannedAction> planned(Facts facts) {
        ImmutableList<Explanation> because = reasons.apply(facts);
        if (because.isEmpty()) {
            return Optional.empty();
        }
        boolean move = action == Action.MOVE_TO_STRATEGY;
        double work = move ? facts.moveWork() : fixed + perEngineer * facts.engineers();
        Evidence evidence = Evidence.of(
                Grade.ASSUMED,
                move ? MOVE_EVIDENCE : "a judgement of days of work for each team, and for each engineer of it");
        return Optional.of(PlannedAction.builder()
                .action(action)
                .owner(owner)
                .effort(EngineerMonths.of(work))
                .evidence(evidence)
                .measure(measure)
                .doneWhen(done(measure, atLeast, target.applyAsDouble(facts), unit))
                .because(because)
                .modelled(facts.modelled(action))
                .build());
    }

    static Explanation done(ActionMeasure measure, boolean atLeast, double target, Unit unit) {
        return Explanation.of(atLeast ? RecoveryCode.DONE_AT_LEAST : RecoveryCode.DONE_AT_MOST)
                .word("measure", measure.id())
                .figure("target", target, unit)
                .build();
    }
}
