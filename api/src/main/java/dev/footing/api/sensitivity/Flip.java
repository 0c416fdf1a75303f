package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A smallest change that changes the winner, in the plan view. With the value {@link #to()} another strategy wins; with
 * a change that is 1% smaller it does not.
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
                        .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Flip}; all but winner, distance and changes is required. */
    public static final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
