package dev.footing.api.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a supposition changes of a strategy that is proposed either way: with it less without, on the same random draws.
 *
 * @param strategy the strategy
 * @param parts the objective and what it is made of, every one of {@link ObjectivePart} in its order; costs that grow
 *     are negative changes
 * @param productShare the share of engineering on the product
 * @param lasts the share of trials in which cash lasts to the round, or to the horizon where none is planned
 * @param raiseProbability the chance of the round, where one is planned either way
 */
public record StrategyChange(
        StrategyId strategy,
        ImmutableMap<ObjectivePart, MoneyChange> parts,
        FigureChange productShare,
        FigureChange lasts,
        Optional<FigureChange> raiseProbability) {
    /**
     * Refuses null, and parts that are missing or out of order.
     *
     * @param strategy the strategy
     * @param parts the objective and what it is made of
     * @param productShare the share of engineering on the product
     * @param lasts the share of trials in which cash lasts
     * @param raiseProbability the chance of the round, where one is planned either way
     */
    public StrategyChange {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(productShare, "productShare");
        Objects.requireNonNull(lasts, "lasts");
        Objects.requireNonNull(raiseProbability, "raiseProbability");
        InvalidValueException.throwIf(
                !parts.keySet().asList().equals(ImmutableList.copyOf(ObjectivePart.values())),
                "parts",
                parts.keySet().toString(),
                "must be every part, in its order",
                "Add what is missing.");
    }

    /** {@return the change of the objective} */
    public MoneyChange objective() {
        return part(ObjectivePart.OBJECTIVE);
    }

    /**
     * Looks up a part.
     *
     * @param part the whole or a part
     * @return its change
     */
    public MoneyChange part(ObjectivePart part) {
        return Objects.requireNonNull(parts.get(part), part.id());
    }
}
