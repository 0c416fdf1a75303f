package dev.footing.core.assessment;

import dev.footing.api.assessment.Assessment;
import dev.footing.core.decision.SimulationView;
import java.util.Optional;

/**
 * An assessment with the simulation it rests on, for those that compare it with another one trial by trial.
 *
 * @param assessment the assessment
 * @param view the simulation; empty where plans decided
 */
public record SimulatedAssessment(Assessment assessment, Optional<SimulationView> view) {
    int trials() {
        return assessment.provenance().trials().orElse(0);
    }
}
