package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a strategy reaches a goal of the startup's phase. Figures have the unit of the goal; goals that are no matter
 * of a figure have none.
 */
@Value.Immutable
public abstract class PhaseGoalFinding {
    /** What its members are, in documents and in hashes. */
    public static final Description<PhaseGoalFinding> DESCRIPTION = Description.of(PhaseGoalFinding.class)
            .add("goal", PhaseGoal.class, "the goal", PhaseGoalFinding::goal)
            .add("state", GoalState.class, "whether it is reached", PhaseGoalFinding::state)
            .maybe(
                    "target",
                    Unit.NONE,
                    "the line that is drawn",
                    finding -> finding.target().map(Fact.Figure::value))
            .maybe(
                    "actual",
                    Unit.NONE,
                    "what the strategy comes to",
                    finding -> finding.actual().map(Fact.Figure::value))
            .maybe(
                    "missedBy",
                    Range.above(0, Double.MAX_VALUE, Unit.NONE),
                    "by how much it is missed",
                    finding -> finding.missedBy().map(Fact.Figure::value))
            .maybe(
                    "unit",
                    Unit.class,
                    "what these figures count",
                    finding -> finding.target().map(Fact.Figure::unit))
            .add("because", Explanation.LIST, "why", PhaseGoalFinding::because)
            .build();

    PhaseGoalFinding() {}

    /** {@return the goal} */
    public abstract PhaseGoal goal();

    /** {@return whether it is reached} */
    public abstract GoalState state();

    /** {@return the line that is drawn} */
    public abstract Optional<Fact.Figure> target();

    /** {@return what the strategy comes to; absent where that is unknown or has no limit} */
    public abstract Optional<Fact.Figure> actual();

    /** {@return by how much it is missed, above 0; present only with a missed goal} */
    public abstract Optional<Fact.Figure> missedBy();

    /** {@return why, the first reason first} */
    public abstract ImmutableList<Explanation> because();

    @Value.Check
    void check() {
        if (missedBy().isPresent() && state() != GoalState.MISSED) {
            throw new IllegalArgumentException(goal() + " is " + state() + ", so it is missed by nothing.");
        }
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PhaseGoalFinding}; goal and state are required. */
    public static final class Builder extends ImmutablePhaseGoalFinding.Builder {
        Builder() {}
    }
}
