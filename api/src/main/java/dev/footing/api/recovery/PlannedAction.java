package dev.footing.api.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import org.immutables.value.Value;

/** An action that was called for, with who sees to it, what it takes and when it is done. */
@Value.Immutable
public abstract class PlannedAction {
    PlannedAction() {}

    /** {@return what is done} */
    public abstract Action action();

    /** {@return who sees to it} */
    public abstract Owner owner();

    /** {@return the work that it takes of the team} */
    public abstract EngineerMonths effort();

    /** {@return where that work comes from} */
    public abstract Evidence evidence();

    /** {@return by which number one sees how far it is} */
    public abstract ActionMeasure measure();

    /** {@return when it is done, in that number} */
    public abstract Explanation doneWhen();

    /** {@return what calls for it; at least one reason} */
    public abstract ImmutableList<Explanation> because();

    /** {@return whether the model has a figure for what it does; where not, nothing is claimed for it} */
    public abstract boolean modelled();

    @Value.Check
    void check() {
        if (because().isEmpty()) {
            throw new InvalidValueException(
                    "because", "empty", "must say what calls for " + action().id(), "Give a reason, or leave it out.");
        }
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedAction}; everything is required. */
    public static final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
