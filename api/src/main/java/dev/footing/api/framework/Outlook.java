package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Phase;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes at the next boundary: when the next phase begins, what counts then, and up to where a strategy goes. */
@Value.Immutable
public abstract class Outlook {
    /** What its members are, in documents and in hashes. */
    public static final Description<Outlook> DESCRIPTION = Description.of(Outlook.class)
            .meaning("what changes at the next boundary")
            .maybe("nextPhase", Phase.class, "the phase that comes next", Outlook::nextPhase)
            .maybe(
                    "boundary",
                    Unit.NONE,
                    "where it begins",
                    outlook -> outlook.boundary().map(Fact.Figure::value))
            .maybe(
                    "unit",
                    Unit.class,
                    "what the boundary counts",
                    outlook -> outlook.boundary().map(Fact.Figure::unit))
            .maybe(
                    "month",
                    ValueType.NOT_NEGATIVE,
                    "the month in which the plan is there",
                    outlook -> outlook.month().map(Fact.Figure::value))
            .add("because", Explanation.LIST, "when the next phase begins", Outlook::because)
            .add("weights", Explanation.LIST, "criteria that weigh more or less then", Outlook::weights)
            .list("goalsBefore", PhaseGoal.class, "goals that end then", Outlook::goalsBefore)
            .list("goalsAfter", PhaseGoal.class, "goals that begin then", Outlook::goalsAfter)
            .add("ceiling", Explanation.LIST, "the ceiling of the strategy ahead", Outlook::ceiling)
            .build();

    private static final Outlook NONE = builder().build();

    Outlook() {}

    /** {@return the phase that comes next; absent in growth, the last one} */
    public abstract Optional<Phase> nextPhase();

    /** {@return where it begins, in users or in months of age, by the policy; present with the phase} */
    public abstract Optional<Fact.Figure> boundary();

    /** {@return the month from now in which the plan is there; 0 for now, absent where it is not within the horizon} */
    public abstract Optional<Fact.Figure> month();

    /** {@return when the next phase begins, in words} */
    public abstract ImmutableList<Explanation> because();

    /** {@return the criteria that weigh more or less then} */
    public abstract ImmutableList<Explanation> weights();

    /** {@return the goals of now, which end then} */
    public abstract ImmutableList<PhaseGoal> goalsBefore();

    /** {@return the goals that begin then} */
    public abstract ImmutableList<PhaseGoal> goalsAfter();

    /** {@return the ceiling of the strategy that is ahead, at which to look again} */
    public abstract ImmutableList<Explanation> ceiling();

    /** {@return no findings} */
    public static Outlook none() {
        return NONE;
    }

    /** {@return a builder without any findings} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outlook}; nothing is required. */
    public static final class Builder extends ImmutableOutlook.Builder {
        Builder() {}
    }
}
