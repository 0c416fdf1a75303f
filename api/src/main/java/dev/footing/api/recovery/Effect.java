package dev.footing.api.recovery;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What an action changes against doing nothing, as the model has it: the startup with the action on the same random
 * draws as the startup that stays as it is. What the model has no figure for is not in it.
 */
@Value.Immutable
public abstract class Effect implements Described<Effect> {
    /** What its members are, in documents and in hashes. */
    public static final Description<Effect> DESCRIPTION = Description.of(Effect.class)
            .add("action", Action.class, "the action", Effect::action)
            .orNull("runwayBefore", Unit.MONTHS, "null beyond the horizon", Effect::runwayBefore)
            .documented()
            .orNull("runwayAfter", Unit.MONTHS, "null beyond the horizon", Effect::runwayAfter)
            .documented()
            .maybe("runway", FigureChange.DESCRIPTION, "change of the runway in months", Effect::runway)
            .add("lasts", FigureChange.DESCRIPTION, "change of the share of trials in which cash lasts", Effect::lasts)
            .maybe("raiseProbability", FigureChange.DESCRIPTION, "of the chance of the round", Effect::raiseProbability)
            .add(
                    "productEngineerMonths",
                    FigureChange.DESCRIPTION,
                    "change of the work on the product",
                    Effect::productEngineerMonths)
            .add("objective", MoneyChange.DESCRIPTION, "change of the objective", Effect::objective)
            .build();

    private static final Range MONTHS = Range.of(0, Double.MAX_VALUE, Unit.MONTHS);

    Effect() {}

    /** {@return the action} */
    public abstract Action action();

    /** {@return median months until cash runs out without the action; empty beyond the horizon} */
    public abstract OptionalDouble runwayBefore();

    /** {@return median months until cash runs out with the action; empty beyond the horizon} */
    public abstract OptionalDouble runwayAfter();

    /** {@return change in months until cash runs out; only where it runs out in every trial of both} */
    public abstract Optional<FigureChange> runway();

    /**
     * {@return change in the share of trials in which cash lasts to the round, or to the horizon where none is planned}
     */
    public abstract FigureChange lasts();

    /** {@return change in the chance of the round, where one is planned} */
    public abstract Optional<FigureChange> raiseProbability();

    /** {@return change in engineer-months on the product} */
    public abstract FigureChange productEngineerMonths();

    /** {@return change in the objective} */
    public abstract MoneyChange objective();

    @Override
    public Description<Effect> description() {
        return DESCRIPTION;
    }

    @Value.Check
    Effect canonical() {
        OptionalDouble before = months("runwayBefore", runwayBefore());
        OptionalDouble after = months("runwayAfter", runwayAfter());
        return before.equals(runwayBefore()) && after.equals(runwayAfter())
                ? this
                : builder().from(this).runwayBefore(before).runwayAfter(after).build();
    }

    private static OptionalDouble months(String name, OptionalDouble months) {
        return months.isPresent() ? OptionalDouble.of(MONTHS.check(name, months.getAsDouble())) : months;
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Effect}; what may be absent need not be set. */
    public static final class Builder extends ImmutableEffect.Builder {
        Builder() {}
    }
}
