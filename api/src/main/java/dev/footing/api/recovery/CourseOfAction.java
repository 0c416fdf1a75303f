package dev.footing.api.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to do from now on, step by step: within the hands that the team has and before the cash is gone. Actions that
 * nothing calls for are not in it.
 */
@Value.Immutable
public abstract class CourseOfAction {
    /** What its members are, in documents; {@link #encodeTo} hashes steps, actions and effects. */
    public static final Description<CourseOfAction> DESCRIPTION = Description.of(CourseOfAction.class)
            .maybe(
                    Kind.ROADMAP.id(),
                    ValueType.listOf(Step.DESCRIPTION),
                    "the steps of a startup that is well",
                    course -> course.stepsOf(Kind.ROADMAP))
            .maybe(
                    Kind.RECOVERY.id(),
                    ValueType.listOf(Step.DESCRIPTION),
                    "the steps out of trouble",
                    course -> course.stepsOf(Kind.RECOVERY))
            .add("courseWarnings", Explanation.LIST, "what to beware of on the way", CourseOfAction::warnings)
            .maybe("lastSwitch", LastSwitch.DESCRIPTION, "until when moving still helps", CourseOfAction::lastSwitch)
            .build();

    CourseOfAction() {}

    /** What kind of course it is. */
    public enum Kind implements Identified {
        /** For a startup that does well: what comes up, and when. */
        ROADMAP,
        /** For a startup in trouble on its current strategy: how to get out. */
        RECOVERY
    }

    /** {@return what kind of course it is} */
    public abstract Kind kind();

    /** {@return the steps by their first weeks; a step without an action is left out} */
    public abstract ImmutableList<Step> steps();

    /** {@return what of it is in doubt: too few weeks, too few hands} */
    public abstract ImmutableList<Explanation> warnings();

    /**
     * {@return until when switching helps; empty where there is nothing known to switch from or nothing to switch to}
     */
    public abstract Optional<LastSwitch> lastSwitch();

    /** {@return what the course changes against doing nothing, where the model has a figure for any of it} */
    public Optional<Effect> effect() {
        return steps().stream().flatMap(step -> step.effect().stream()).findFirst();
    }

    /**
     * Adds the course to a canonical text; its sentences follow from figures that are there already.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        encoding.put("course", kind());
        for (Step step : steps()) {
            encoding.put("step", step.id()).put("from", step.fromWeek()).put("to", step.toWeek());
            step.actions()
                    .forEach(action -> encoding.put("action", action.action()).put("effort", action.effort()));
            encoding.put("effect", step.effect());
        }
        encoding.put("lastSwitch", lastSwitch());
    }

    private Optional<ImmutableList<Step>> stepsOf(Kind kind) {
        return kind() == kind ? Optional.of(steps()) : Optional.empty();
    }

    /** {@return the kind and how many steps there are in one line, for logs} */
    @Override
    public String toString() {
        return "CourseOfAction: " + kind().id() + " of " + steps().size() + " steps";
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CourseOfAction}; the kind is required. */
    public static final class Builder extends ImmutableCourseOfAction.Builder {
        Builder() {}
    }
}
