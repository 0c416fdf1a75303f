package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.recovery.Action;
import java.util.Comparator;
import java.util.stream.Stream;

/** What calls for each action: the rows of red flags and traps name theirs, the stages of the spiral stand here. */
public final class ActionCalls {
    private static final ImmutableList<ActionCall> STAGES = ImmutableList.of(
            ActionCall.of(SpiralStage.OVERCONFIDENT_BEGINNING, Action.FREEZE_NEW_INFRASTRUCTURE),
            ActionCall.of(SpiralStage.FEATURE_DROUGHT, Action.ENGINEERS_TO_ASKED_FOR_FEATURES),
            ActionCall.of(SpiralStage.RUNWAY_PANIC, Action.RECOMPUTE_BURN),
            ActionCall.of(SpiralStage.RUNWAY_PANIC, Action.BRIEF_INVESTORS));

    private final ImmutableListMultimap<Action, ActionCall> byAction;

    /** Gathers what the rows say. */
    public ActionCalls() {
        Stream<ActionCall> traps = TrapRule.ALL.stream().map(rule -> ActionCall.of(rule.trap(), rule.action()));
        Stream<ActionCall> flags = RedFlagRule.ALL.stream().flatMap(rule -> rule.calls().stream());
        this.byAction = Multimaps.index(
                Stream.of(STAGES.stream(), traps, flags)
                        .flatMap(calls -> calls)
                        .sorted(Comparator.comparing(ActionCall::onlyWithoutRound))
                        .iterator(),
                ActionCall::action);
    }

    /**
     * Lists what calls for an action.
     *
     * @param action an action
     * @return stages first, then traps, then red flags; those last that do so only where no round is planned
     */
    public ImmutableList<ActionCall> forAction(Action action) {
        return byAction.get(action);
    }
}
