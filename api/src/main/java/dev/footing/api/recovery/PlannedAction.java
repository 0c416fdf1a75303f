package dev.footing.api.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Unit;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An action that was called for, with who sees to it, what it takes and when it is done. */
@Value.Immutable
public abstract class PlannedAction {
    /** What its members are, in documents and in hashes. */
    public static final Description<PlannedAction> DESCRIPTION = Description.of(PlannedAction.class)
            .add("id", Action.class, "the action", PlannedAction::action)
            .add("owner", Owner.class, "who sees to it", PlannedAction::owner)
            .add("effort", Unit.ENGINEER_MONTHS, "engineer-months", PlannedAction::effort)
            .documented()
            .maybe("fromWeek", ValueType.whole(1, Unit.COUNT), "where other than its step's", PlannedAction::fromWeek)
            .documented()
            .maybe("toWeek", ValueType.whole(1, Unit.COUNT), "where other than its step's", PlannedAction::toWeek)
            .documented()
            .add("takes", Explanation.LIST, "how long it takes, where figures say so", PlannedAction::takes)
            .add("evidence", ValueType.evidence(), "where the effort comes from", PlannedAction::evidence)
            .add("measure", ActionMeasure.class, "by what one sees that it is done", PlannedAction::measure)
            .add("doneWhen", Explanation.TYPE, "when it is done", PlannedAction::doneWhen)
            .yesNo("modelled", "whether its effect is computed", PlannedAction::modelled)
            .add("because", Explanation.LIST, "what calls for it", PlannedAction::because)
            .build();

    PlannedAction() {}

    /** {@return what is done} */
    public abstract Action action();

    /** {@return who sees to it} */
    public abstract Owner owner();

    /** {@return the work that it takes of the team} */
    public abstract EngineerMonths effort();

    /** {@return where that work comes from} */
    public abstract Evidence evidence();

    /** {@return the number that shows how far it is} */
    public abstract ActionMeasure measure();

    /** {@return when it is done, in that number} */
    public abstract Explanation doneWhen();

    /** {@return what calls for it; at least one reason} */
    public abstract ImmutableList<Explanation> because();

    /** {@return whether the model has a figure for what it does; where not, nothing is claimed for it} */
    public abstract boolean modelled();

    /** {@return the first week in which there are hands for it, where that is not the first one of its step} */
    public abstract OptionalInt fromWeek();

    /** {@return how long it takes beyond what its weeks say, where figures say so: of a move, what its weeks are} */
    public abstract ImmutableList<Explanation> takes();

    /** {@return the week in which its work is done, where that is not the last one of its step} */
    public abstract OptionalInt toWeek();

    /**
     * Works out when it is done within a step.
     *
     * @param step the step that it stands in
     * @return its first week, counted from 1
     */
    public int fromWeek(Step step) {
        return fromWeek().orElse(step.fromWeek());
    }

    /**
     * Works out when it is done within a step.
     *
     * @param step the step that it stands in
     * @return its last week
     */
    public int toWeek(Step step) {
        return toWeek().orElse(step.toWeek());
    }

    @Value.Check
    void check() {
        fromWeek().ifPresent(week -> Step.WEEKS.check("fromWeek", week));
        toWeek().ifPresent(week -> Step.WEEKS.check("toWeek", week));
        InvalidValueException.throwIf(
                because().isEmpty(),
                "because",
                "empty",
                "must say what calls for " + action().id(),
                "Give a reason, or leave it out.");
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedAction}; everything but its weeks is required. */
    public static final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
