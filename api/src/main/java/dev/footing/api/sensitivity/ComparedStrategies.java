package dev.footing.api.sensitivity;

import dev.footing.api.description.Description;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;

/**
 * Why one strategy and not another.
 *
 * @param strategy the strategy that is ahead
 * @param against the other strategy
 * @param contribution the difference of their objectives, as a tree
 */
public record ComparedStrategies(StrategyId strategy, StrategyId against, Contribution contribution) {
    /** What its members are, in documents. */
    public static final Description<ComparedStrategies> DESCRIPTION = Description.of(ComparedStrategies.class)
            .text("strategy", "the strategy that is ahead", ComparedStrategies::strategy)
            .text("against", "the other strategy", ComparedStrategies::against)
            .all(ComparedStrategies::contribution, Contribution.DESCRIPTION)
            .listed("part", "amount", "parts", "basis", "strategy", "against")
            .build();

    /**
     * Refuses null.
     *
     * @param strategy the strategy that is ahead
     * @param against the other strategy
     * @param contribution the difference of their objectives
     */
    public ComparedStrategies {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(contribution, "contribution");
    }
}
