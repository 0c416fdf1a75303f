package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.plan.PlanModel;
import java.util.Optional;

/** What a startup spends over its horizon anyway, by which a policy measures what is material. */
final class Spend {
    private Spend() {}

    /** The plan of an assessed startup. */
    static PlanModel model(Assessment assessment) {
        Optional<Strategy> current = assessment
                .startup()
                .current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> assessment.strategies().stream()
                        .map(StrategyAssessment::strategy)
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        return new PlanModel(
                assessment.startup(),
                current,
                assessment.provenance().calibration(),
                assessment.provenance().policy());
    }

    /** The gain that counts, in the currency's unit. */
    static double material(Assessment assessment) {
        return assessment.provenance().policy().materiality().value()
                * model(assessment).spend();
    }
}
