package dev.footing.formats.report;

import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;

/**
 * What it would be worth to hire for the expertise that rules a strategy out, in the few words that a cell has room
 * for.
 *
 * @param strategy the strategy
 */
record HiringWorth(StrategyAssessment strategy) {
    String text() {
        return said(Code.HIRING_PAYS)
                .map(pays -> "Yes: " + priced(pays))
                .or(() -> said(Code.HIRING_DOES_NOT_PAY).map(loses -> "No: " + priced(loses)))
                .or(() -> said(Code.HIRING_GAINS_NOTHING).map(nothing -> "No: not ahead even then"))
                .orElse("not priced");
    }

    /** The gain, and what the hires cost up to the horizon. */
    private static String priced(Explanation hiring) {
        return "gains " + DecisionSentence.amount(hiring, "gain") + ", costs "
                + DecisionSentence.amount(hiring, "cost") + " (" + Sentences.fact(hiring, "hires") + " after "
                + Sentences.fact(hiring, "months") + ")";
    }

    private Optional<Explanation> said(Code code) {
        return strategy.notes().stream().filter(note -> note.code() == code).findFirst();
    }
}
