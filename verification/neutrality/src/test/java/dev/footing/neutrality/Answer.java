package dev.footing.neutrality;

import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.Optional;

/** A strategy, and how it gets infrastructure. */
record Answer(StrategyId strategy, Sourcing sourcing) {
    /** What a verdict has ahead, however firmly it says so. */
    static Optional<Answer> of(Verdict verdict) {
        return verdict.strategy()
                .flatMap(strategy -> verdict.sourcing().map(sourcing -> new Answer(strategy, sourcing)));
    }

    @Override
    public String toString() {
        return strategy + " (" + sourcing.id() + ")";
    }
}
