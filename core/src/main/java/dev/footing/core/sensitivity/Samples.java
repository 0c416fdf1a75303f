package dev.footing.core.sensitivity;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks at a question with something changed: through plans, and through the simulation where that decides. It serves
 * one inquiry and one thread.
 *
 * @param question what is asked
 * @param trials the trials that all samples share
 * @param counted what counts as being ahead of who is so in the trials
 */
record Samples(SensitivityQuestion question, CommonTrials trials, UnaryOperator<Seen> counted) {
    Samples(SensitivityQuestion question, CommonTrials trials) {
        this(question, trials, UnaryOperator.identity());
    }

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

    /** Who counts as ahead in a simulation. */
    Seen seen(SimulatedSample simulated) {
        return counted.apply(simulated.seen());
    }

    /** Who is ahead, by what decides; empty where no startup can be so. */
    Optional<Seen> seen(ChangedQuestion changed) {
        try {
            PlanSample planned = question.sample(changed);
            return trials.decide()
                    ? simulated(planned).map(this::seen)
                    : Optional.of(planned).filter(PlanSample::finite).map(sample -> new Seen(sample.winner(), true));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
