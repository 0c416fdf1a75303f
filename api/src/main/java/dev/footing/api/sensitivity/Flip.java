package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A smallest change that changes the winner, decided as the verdict is: by the simulation where there is one, else by
 * the plans. With the value {@link #to()} another strategy wins, beyond the error of the trials; with one on the near
 * side of {@link #within()} it does not, and of plans not with a change that is 1% smaller.
 *
 * <p>Two of them are not of one input: {@code weights} is the smallest shift, in points, by which every weight of the
 * scorecard may move at most until another strategy has the highest score, and {@code all} is the smallest share by
 * which every numeric input changes, each in the direction that is worse for the winner. What they change is in
 * {@link #changes()}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has no from(Flip), as from is the value as it is
public abstract class Flip {
    /** The flip that moves the weights of the scorecard. */
    public static final String WEIGHTS = "weights";

    /** The flip that moves all numeric inputs at once. */
    public static final String ALL = "all";

    private static final Range NOT_NEGATIVE = Range.of(0, Double.MAX_VALUE, Unit.NONE);

    /** What its members are, in documents and in hashes. */
    public static final Description<Flip> DESCRIPTION = Description.of(Flip.class)
            .text("input", "what changes", Flip::input)
            .add("unit", Unit.class, "what it counts", Flip::unit)
            .add("from", Unit.NONE, "its value", Flip::from)
            .add("to", Unit.NONE, "the nearest value with another winner", Flip::to)
            .maybe("winner", ValueType.text(), "who wins then", Flip::winner)
            .maybe("distance", NOT_NEGATIVE, "how far that is, in parts of its range", Flip::distance)
            .maybe(
                    "changes",
                    ValueType.byName(ValueType.number(Unit.NONE)),
                    "what each number becomes where several change",
                    flip -> flip.input().equals(ALL) || flip.input().equals(WEIGHTS)
                            ? Optional.of(flip.changes())
                            : Optional.empty())
            .maybe("within", TurnInterval.DESCRIPTION, "between which values the winner changes", Flip::within)
            .documented()
            .build();

    Flip() {}

    /** {@return the id of the input or driver, or {@link #WEIGHTS} or {@link #ALL}} */
    public abstract String input();

    /** {@return what the two values count} */
    public abstract Unit unit();

    /** {@return the value as it is} */
    public abstract double from();

    /** {@return the nearest value with another winner} */
    public abstract double to();

    /** {@return who wins then; absent where nothing lasts any more or everything that lasts is ruled out} */
    public abstract Optional<StrategyId> winner();

    /**
     * {@return how large the change is, as a share of the value; absent where the value is nought. Of a discount the
     * share of the price, of the weights the part of all hundred points}
     */
    public abstract OptionalDouble distance();

    /** {@return what it sets to which value, by id: of one input just that} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> changes();

    /**
     * {@return between which values the winner changes, as exactly as the trials tell: the end that is farther from the
     * value as it is, is {@link #to()}; absent where nothing was simulated, and where one begins to look with another
     * winner already}
     */
    public abstract Optional<TurnInterval> within();

    @Value.Check
    Flip canonical() {
        double from = Range.FINITE.check("from", from());
        double to = Range.FINITE.check("to", to());
        OptionalDouble distance = distance().isPresent()
                ? OptionalDouble.of(NOT_NEGATIVE.check("distance", distance().getAsDouble()))
                : distance();
        boolean same =
                Double.compare(from, from()) == 0 && Double.compare(to, to()) == 0 && distance.equals(distance());
        return same
                ? this
                : builder()
                        .input(input())
                        .unit(unit())
                        .from(from)
                        .to(to)
                        .winner(winner())
                        .distance(distance)
                        .changes(changes())
                        .within(within())
                        .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Flip}; all but winner, distance, changes and interval is required. */
    public static final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
