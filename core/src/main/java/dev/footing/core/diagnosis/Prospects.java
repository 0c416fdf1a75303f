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
        return strategies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The chance of the round, where one is planned. */
    static Optional<Double> chance(StrategyAssessment one) {
        return one.simulation().isPresent()
                ? one.simulation()
                        .flatMap(outcome -> outcome.round())
                        .map(round -> round.raiseProbability().mean())
                : one.plan().round().map(round -> round.raiseProbability());
    }

    static double productWork(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.productEngineerMonths().mean())
                .orElse(one.plan().productEngineerMonths());
    }

    /** The one with the best chance of the round of those that nothing rules out. */
    Optional<StrategyAssessment> bestChance() {
        return best(Comparator.comparingDouble(one -> chance(one).orElse(0.0)));
    }

    /** The one with the most product work of those that nothing rules out. */
    Optional<StrategyAssessment> mostProductWork() {
        return best(Comparator.comparingDouble(Prospects::productWork));
    }

    /** The first by rank of equals. */
    private Optional<StrategyAssessment> best(Comparator<StrategyAssessment> order) {
        return strategies.stream()
                .filter(one -> one.vetoes().isEmpty())
                .reduce((one, next) -> order.compare(next, one) > 0 ? next : one);
    }
}
