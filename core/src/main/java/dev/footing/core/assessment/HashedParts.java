package dev.footing.core.assessment;

import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.SizeOfRun;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.FoundProvider;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parts of an assessment that its hash covers. Analyses and alternatives are not among them: they change nothing
 * else.
 *
 * @param setting the startup and what its providers propose
 * @param compared the answer
 * @param diagnosis the diagnosis
 * @param course what to do, where there is something to do
 */
record HashedParts(Setting setting, ComparisonResult compared, Diagnosis diagnosis, Optional<CourseOfAction> course) {
    /** Versions, rules, seed and hash: all that is needed to compute the same again and to tell that it is the same. */
    Provenance provenance(AssessmentSettings settings) {
        return provenance(settings, setting, compared, encode(settings).sha256());
    }

    /** The same with a hash that was computed before, or with a blank one where none is asked for. */
    static Provenance provenance(AssessmentSettings settings, Setting setting, ComparisonResult compared, String hash) {
        SimulationOptions simulation = settings.simulation();
        return Provenance.builder()
                .engine(EngineVersion.running().number())
                .calibration(settings.rules().calibration())
                .policy(settings.rules().policy())
                .criteria(settings.criteria().criteria())
                .overrides(setting.applied())
                .providers(settings.discovery().providers().stream()
                        .map(FoundProvider::toRecord)
                        .toList())
                .seed(simulation.seedUsed())
                .trials(simulation.enabled() ? OptionalInt.of((int) compared.trials()) : OptionalInt.empty())
                .hash(hash)
                .build();
    }

    private Encoding encode(AssessmentSettings settings) {
        Encoding encoding = new Encoding();
        setting.startup().encodeTo(encoding);
        encoding.put("calibration", settings.rules().calibration().hash())
                .put("policy", settings.rules().policy().hash());
        settings.criteria().criteria().forEach(criterion -> criterion.encodeTo(encoding));
        if (settings.simulation().enabled()) {
            encoding.put("seed", Long.toString(settings.simulation().seed())).put("trials", (int) compared.trials());
        }
        for (StrategyAssessment strategy : compared.strategies()) {
            encoding.put("provider", strategy.provider());
            strategy.strategy().encodeTo(encoding);
            strategy.size()
                    .filter(size -> size.factor() != 1)
                    .ifPresent(size -> SizeOfRun.DESCRIPTION.encodeTo(size, encoding, "size."));
            strategy.plan().encodeTo(encoding);
            strategy.simulation().ifPresent(outcome -> outcome.encodeTo(encoding));
            strategy.scorecard().encodeTo(encoding);
        }
        compared.verdict().encodeTo(encoding);
        setting.proposals().options().forEach(option -> option.encodeTo(encoding));
        compared.components()
                .forEach(advice -> encoding.put("advice " + advice.component().id(), advice.sourcing()));
        diagnosis.encodeTo(encoding);
        course.ifPresent(actions -> actions.encodeTo(encoding));
        return encoding;
    }
}
