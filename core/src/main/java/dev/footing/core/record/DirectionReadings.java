package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import java.util.Optional;

/**
 * How likely the directions of strategies are. Where a strategy lies goes by the startup of the assessment: once it has
 * moved, another strategy counts as staying than when the decision was made.
 *
 * @param assessment an assessment
 */
record DirectionReadings(Assessment assessment) {
    /** The chance of the direction of a strategy; empty where the verdict says no chances. */
    Optional<Double> chance(StrategyId strategy) {
        return assessment
                .verdict()
                .chances()
                .flatMap(chances -> assessment
                        .directionOf(strategy)
                        .map(direction -> chances.of(direction).value()));
    }

    /** By how much that exceeds the chance of every other direction; negative where another one is likelier. */
    Optional<Double> lead(StrategyId strategy) {
        return assessment
                .verdict()
                .chances()
                .flatMap(chances -> assessment
                        .directionOf(strategy)
                        .map(direction -> chances.of(direction).value() - next(chances, direction)));
    }

    private static double next(Chances chances, Direction direction) {
        return chances.likeliestBeside(direction)
                .map(other -> other.chance().value())
                .orElse(0.0);
    }

    /** Whether the startup is on a strategy. */
    boolean isCurrent(StrategyId strategy) {
        return assessment.directionOf(strategy).equals(Optional.of(Direction.STAY));
    }
}
