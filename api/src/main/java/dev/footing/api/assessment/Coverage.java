package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyParameters;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.BigMoney;

/** Counts the numbers of an assessment by the grade of their evidence, and weighs them by what they move. */
final class Coverage {
    /**
     * The policy's numbers of which the sensitivity knows; what else it has are thresholds and weights, which are
     * chosen.
     */
    private static final ImmutableList<String> OF_POLICY = ImmutableList.of("margin", "opportunityMultiple");

    private final Assessment assessment;

    private Coverage(Assessment assessment) {
        this.assessment = assessment;
    }

    static EvidenceCoverage of(Assessment assessment) {
        Coverage coverage = new Coverage(assessment);
        EvidenceCoverage.Builder counts = EvidenceCoverage.builder()
                .putAllInputs(coverage.inputs())
                .putAllParameters(coverage.parameters())
                .putAllEstimates(coverage.estimates());
        Map<Grade, Double> weights = coverage.weights();
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all > 0) {
            counts.putAllShares(Maps.transformValues(weights, weight -> Share.of(Math.min(1, weight / all))));
            double assumed = weights.getOrDefault(Grade.ASSUMED, 0.0) + weights.getOrDefault(Grade.DEFAULT, 0.0);
            counts.restsOnAssumed(Share.of(Math.min(1, assumed / all)));
        }
        return counts.build();
    }

    private Map<Grade, Integer> inputs() {
        Map<Grade, Integer> counts = new TreeMap<>();
        for (Input<?> input : Inputs.all()) {
            if (assessment.understood().states(input)) {
                count(counts, assessment.understood().evidenceOf(input));
            }
        }
        return counts;
    }

    private Map<Grade, Integer> parameters() {
        Map<Grade, Integer> counts = new TreeMap<>();
        for (StrategyAssessment assessed : assessment.strategies()) {
            Strategy strategy = assessed.strategy();
            StrategyParameters.all().stream()
                    .filter(parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED))
                    .filter(parameter -> parameter.stated(strategy).isPresent())
                    .forEach(parameter -> count(counts, strategy.evidenceOf(parameter)));
        }
        return counts;
    }

    /** What may turn out otherwise than it is told, as {@link EvidenceCoverage#estimates} has it. */
    private Map<Grade, Integer> estimates() {
        Map<Grade, Integer> counts = new TreeMap<>();
        for (Input<?> input : Inputs.all()) {
            boolean number = input.range().isPresent() && !input.equals(Inputs.HORIZON);
            if (number && input.get(assessment.understood()).isPresent()) {
                count(counts, assessment.understood().evidenceOf(input));
            }
        }
        for (StrategyAssessment assessed : assessment.strategies()) {
            Strategy strategy = assessed.strategy();
            if (!strategy.id().equals(StrategyId.COMPOSED)) {
                StrategyParameters.all().stream()
                        .filter(parameter -> isEstimate(parameter, strategy))
                        .forEach(parameter -> count(counts, strategy.evidenceOf(parameter)));
            }
        }
        Calibration calibration = assessment.provenance().calibration();
        CalibrationParameters.all().stream()
                .filter(parameter -> isEstimate(parameter, calibration))
                .forEach(parameter -> count(counts, calibration.evidence(), parameter.path()));
        Policy policy = assessment.provenance().policy();
        OF_POLICY.forEach(path -> count(counts, policy.evidence(), path));
        return counts;
    }

    private static <S> boolean isEstimate(Parameter<S> parameter, S from) {
        Form form = parameter.form();
        return form.kind().isNumeric()
                && form.kind() != Form.Kind.FIGURE
                && parameter.stated(from).filter(value -> !isNought(value)).isPresent();
    }

    private static boolean isNought(Object value) {
        if (value instanceof Measure measure) {
            return measure.value() == 0;
        } else if (value instanceof BigMoney amount) {
            return amount.isZero();
        } else if (value instanceof Estimate estimate) {
            return estimate.likely() == 0;
        } else if (value instanceof MoneyEstimate estimate) {
            return estimate.toEstimate().likely() == 0;
        }
        return value instanceof Number number && number.doubleValue() == 0;
    }

    private static void count(Map<Grade, Integer> counts, Evidence evidence) {
        counts.merge(evidence.grade(), 1, Integer::sum);
    }

    private static void count(Map<Grade, Integer> counts, Map<String, Evidence> evidence, String path) {
        Evidence found = evidence.get(path);
        if (found != null) {
            count(counts, found);
        }
    }

    /** What the numbers of each grade move; the horizon is a choice of how far to look, and no estimate. */
    private Map<Grade, Double> weights() {
        Map<Grade, Double> weights = new TreeMap<>();
        for (Sensitivity number : assessment.sensitivity()) {
            double importance = number.importance().getAmount().doubleValue();
            if (importance > 0 && !number.input().equals(Inputs.HORIZON.id())) {
                weights.merge(number.grade(), importance, Double::sum);
            }
        }
        return weights;
    }
}
