package dev.footing.core.decision;

import dev.footing.api.strategy.StrategyId;
import java.util.Optional;

/** A view through plans alone: no trials, so nothing to compare trial by trial, and no error. */
public interface ExactView extends DecisionView {
    @Override
    default Optional<Comparison> compare(StrategyId first, StrategyId second) {
        return Optional.empty();
    }

    @Override
    default double lastingHalfInterval(StrategyId strategy) {
        return 0;
    }

    @Override
    default long trials() {
        return 0;
    }
}
