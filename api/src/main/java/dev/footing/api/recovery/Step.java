package dev.footing.api.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * Some weeks of a course of action.
 *
 * @param id which step it is
 * @param fromWeek its first week, counted from 1
 * @param toWeek its last week
 * @param actions what is done, the most urgent first
 * @param effect what the actions with a figure change against doing nothing; empty where none has one
 */
public record Step(StepId id, int fromWeek, int toWeek, ImmutableList<PlannedAction> actions, Optional<Effect> effect) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Step> DESCRIPTION = Description.of(Step.class)
            .add("step", StepId.class, "the step", Step::id)
            .add("fromWeek", ValueType.whole(1, Unit.COUNT), "its first week", Step::fromWeek)
            .add("toWeek", ValueType.whole(1, Unit.COUNT), "its last week", Step::toWeek)
            .list("actions", PlannedAction.DESCRIPTION, "what to do", Step::actions)
            .orNull(
                    "effect",
                    Effect.DESCRIPTION,
                    "against doing nothing; null where nothing of it is modelled",
                    Step::effect)
            .documented()
            .build();

    /** Weeks that a step may lie in: ten years. */
    static final Range WEEKS = Range.of(1, 520, Unit.COUNT);

    /**
     * Refuses weeks in disorder.
     *
     * @param id which step it is
     * @param fromWeek its first week, counted from 1
     * @param toWeek its last week
     * @param actions what is done, the most urgent first
     * @param effect what the actions with a figure change against doing nothing
     */
    public Step {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(effect, "effect");
        WEEKS.check("fromWeek", fromWeek);
        WEEKS.check("toWeek", toWeek);
        InvalidValueException.throwIf(
                toWeek < fromWeek,
                "toWeek",
                fromWeek + " to " + toWeek,
                "must not lie before fromWeek",
                "Give the first week and then the last.");
    }
}
