package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule of one criterion in the making. It is mutable. */
final class CriterionDraft {
    private final Criterion criterion;
    private final Map<Phase, Double> weights = new EnumMap<>(Phase.class);
    private @Nullable Double zeroAt;
    private @Nullable Double hundredAt;
    private @Nullable Boolean logarithmic;

    CriterionDraft(Criterion criterion) {
        this.criterion = criterion;
    }

    void from(CriterionRule rule) {
        zeroAt(rule.curve().zeroAt());
        hundredAt(rule.curve().hundredAt());
        logarithmic(rule.curve().logarithmic());
        for (Phase phase : Phase.values()) {
            weight(phase, rule.weights().in(phase));
        }
    }

    void zeroAt(double value) {
        zeroAt = value;
    }

    void hundredAt(double value) {
        hundredAt = value;
    }

    void logarithmic(boolean value) {
        logarithmic = value;
    }

    void weight(Phase phase, double weight) {
        weights.put(phase, weight);
    }

    CriterionRule build() {
        double zero = there(zeroAt, "zeroAt");
        double hundred = there(hundredAt, "hundredAt");
        boolean logarithm = there(logarithmic, "logarithmic");
        PhaseWeights all = new PhaseWeights(
                weight(Phase.PRE_PRODUCT_MARKET_FIT), weight(Phase.POST_PRODUCT_MARKET_FIT), weight(Phase.GROWTH));
        try {
            return new CriterionRule(new Curve(zero, hundred, logarithm), all);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(refused.problem().at(path("zeroAt")));
        }
    }

    private double weight(Phase phase) {
        return there(weights.get(phase), "weight." + phase.id());
    }

    private <T> T there(@Nullable T value, String name) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new InvalidValueException(path(name), "", "is required", "State it."));
    }

    private String path(String name) {
        return "criteria." + criterion.id() + '.' + name;
    }
}
