package dev.footing.api.assessment;

import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyParameters;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Counts grades. */
final class Coverage {
    private Coverage() {}

    static EvidenceCoverage of(Assessment assessment) {
        Map<Grade, Integer> inputs = new TreeMap<>();
        for (Input<?> input : Inputs.all()) {
            if (assessment.startup().states(input)) {
                inputs.merge(assessment.startup().evidenceOf(input).grade(), 1, Integer::sum);
            }
        }
        Map<Grade, Integer> parameters = new TreeMap<>();
        for (StrategyAssessment assessed : assessment.strategies()) {
            Strategy strategy = assessed.strategy();
            StrategyParameters.all().stream()
                    .filter(parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED))
                    .filter(parameter -> parameter.stated(strategy).isPresent())
                    .forEach(parameter ->
                            parameters.merge(strategy.evidenceOf(parameter).grade(), 1, Integer::sum));
        }
        EvidenceCoverage.Builder coverage =
                EvidenceCoverage.builder().putAllInputs(inputs).putAllParameters(parameters);
        double all = importance(assessment.sensitivity());
        if (all > 0) {
            double assumed = importance(assessment.sensitivity().stream()
                    .filter(input -> input.grade() == Grade.ASSUMED || input.grade() == Grade.DEFAULT)
                    .toList());
            coverage.restsOnAssumed(Share.of(Math.min(1, assumed / all)));
        }
        return coverage.build();
    }

    private static double importance(Collection<Sensitivity> sensitivity) {
        return sensitivity.stream()
                .mapToDouble(input -> input.importance().getAmount().doubleValue())
                .sum();
    }
}
