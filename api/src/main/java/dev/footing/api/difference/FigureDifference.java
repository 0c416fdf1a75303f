package dev.footing.api.difference;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Identified;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One figure in two results, and how its difference is made up. The parts sum to it to the cent.
 *
 * @param strategy the strategy whose objective it is; empty for the margin of the verdict
 * @param from the figure in the first result
 * @param to the figure in the second result
 * @param parts what each cause adds on the way from the first to the second, for every cause
 */
public record FigureDifference(Optional<StrategyId> strategy, Money from, Money to, ImmutableMap<Cause, Money> parts) {
    private static final ValueType BY_CAUSE = new ValueType.Entries(
            Identified.ids(Cause.class), true, ValueType.amount(), "how much of the difference comes from what");

    /** The same without a strategy. */
    static final Description<FigureDifference> PARTS = Description.of(FigureDifference.class)
            .amount("from", "the figure in the first result", FigureDifference::from)
            .amount("to", "the figure in the second result", FigureDifference::to)
            .amount("difference", "how far it moved", FigureDifference::difference)
            .add("parts", BY_CAUSE, "what each cause adds", FigureDifference::parts)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<FigureDifference> DESCRIPTION = Description.of(FigureDifference.class)
            .text("strategy", "whose objective it is", FigureDifference::strategy)
            .all(figure -> figure, PARTS)
            .listed("from", "to", "difference", "parts", "strategy")
            .build();

    /**
     * Refuses null, a missing cause, and parts that do not sum to the difference.
     *
     * @param strategy the strategy whose objective it is
     * @param from the figure in the first result
     * @param to the figure in the second result
     * @param parts what each cause adds
     */
    public FigureDifference {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(parts, "parts");
        Money difference = to.minus(from);
        InvalidValueException.throwIf(
                parts.size() != Cause.values().length
                        || !Money.total(parts.values()).isEqual(difference),
                "parts",
                parts.toString(),
                "must be one for each cause, and sum to " + difference,
                "Add the rest.");
    }

    /** {@return the difference of the figure} */
    public Money difference() {
        return to.minus(from);
    }

    /**
     * Looks up a part.
     *
     * @param cause a cause
     * @return what it adds
     */
    public Money part(Cause cause) {
        return Objects.requireNonNull(parts.get(cause), cause.id());
    }
}
