package dev.footing.core.sensitivity;

import java.util.Optional;

/**
 * Looks at a question with something changed: through plans, and through the simulation where that decides. It serves
 * one inquiry and one thread.
 *
 * @param question what is asked
 * @param trials the trials that all samples share
 */
record Samples(SensitivityQuestion question, CommonTrials trials) {
    /** The plans; empty where no startup can be so, or a figure is beyond numbers. */
    Optional<PlanSample> planned(SensitivityDriver driver, double value) {
        try {
            return Optional.of(question.sample(driver.at(value)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** The simulation behind plans; empty where growth is too wide for one. */
    Optional<SimulatedSample> simulated(PlanSample planned) {
        try {
            return Optional.of(new SimulatedSample(planned, planned.rules(), trials));
        } catch (IllegalArgumentException tooWide) {
            return Optional.empty();
        }
    }

    /** Who is ahead, by what decides; empty where no startup can be so. */
    Optional<Seen> seen(ChangedQuestion changed) {
        try {
            PlanSample planned = question.sample(changed);
            return trials.decide()
                    ? simulated(planned).map(SimulatedSample::seen)
                    : Optional.of(planned).filter(PlanSample::finite).map(sample -> new Seen(sample.winner(), true));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
