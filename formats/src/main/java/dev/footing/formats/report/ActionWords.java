package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.recovery.Action;
import dev.footing.formats.sentences.Sentences;

/**
 * Actions of a plan as something to do.
 *
 * @param assessment the assessment
 */
record ActionWords(Assessment assessment) {
    /** What to do, such as {@code move to a hosted platform}. */
    String of(Action action) {
        return action == Action.MOVE_TO_STRATEGY
                ? (starts() ? "set up " : "move to ")
                        + assessment
                                .verdict()
                                .strategy()
                                .map(new StrategyNames(assessment)::text)
                                .orElse("it")
                : Sentences.word("do", action);
    }

    /** Whether there is nothing to move away from. */
    private boolean starts() {
        return assessment.understood().current().isEmpty()
                && !assessment.understood().usage().live();
    }
}
