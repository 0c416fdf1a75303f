package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the strategies would do to the startup, as far as rules ask for it: of the simulation where there is one, else
 * of the plans.
 *
 * @param strategies every strategy, by rank
 * @param verdict what follows from them
 */
record Prospects(ImmutableList<StrategyAssessment> strategies, Verdict verdict) {
    Optional<StrategyAssessment> of(StrategyId id) {
        return strategies.stream().filter(strategy -> strategy.id().equals(id)).findFirst();
    }

    /** The chance of the round; empty where none is planned, or none of which something is known. */
    static Optional<Double> chance(StrategyAssessment strategy) {
        return strategy.simulation().isPresent()
                ? strategy.simulation()
                        .flatMap(outcome -> outcome.round())
                        .map(round -> round.raiseProbability().mean())
                : strategy.plan().round().map(round -> round.raiseProbability());
    }

    static double productWork(StrategyAssessment strategy) {
        return strategy.simulation()
                .map(outcome -> outcome.productEngineerMonths().mean())
                .orElse(strategy.plan().productEngineerMonths());
    }

    /** Of those that nothing rules out, the strategy with the best chance of the round. */
    Optional<StrategyAssessment> bestChance() {
        return best(Comparator.comparingDouble(strategy -> chance(strategy).orElse(0.0)));
    }

    /** Of those that nothing rules out, the strategy with the most product work. */
    Optional<StrategyAssessment> mostProductWork() {
        return best(Comparator.comparingDouble(Prospects::productWork));
    }

    /** The first by rank of equals. */
    private Optional<StrategyAssessment> best(Comparator<StrategyAssessment> order) {
        return strategies.stream()
                .filter(strategy -> strategy.vetoes().isEmpty())
                .reduce((first, next) -> order.compare(next, first) > 0 ? next : first);
    }
}
