package dev.footing.formats.report;

import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.VetoRule;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What it would be worth to hire for the expertise that rules a strategy out, in the few words that a cell has room
 * for.
 *
 * @param strategy the strategy
 */
record HiringWorth(StrategyAssessment strategy) {
    /** What hiring gains beyond its cost, where it pays and nothing but missing expertise rules the strategy out. */
    Optional<Money> gain() {
        return pays().map(pays -> money(pays, "gain").minus(money(pays, "cost")));
    }

    private static Money money(Explanation pays, String name) {
        return Optional.ofNullable(pays.facts().get(name))
                .map(fact -> ((Fact.Amount) fact).money())
                .orElseThrow();
    }

    private Optional<Explanation> pays() {
        return said(Code.HIRING_PAYS).filter(pays -> cures());
    }

    /** Whether hiring removes all that rules the strategy out. */
    boolean cures() {
        return strategy.vetoes().stream().allMatch(veto -> veto.rule() == VetoRule.EXPERTISE_REALITY_CHECK);
    }

    /** The same as a sentence; only where there is a gain. */
    String sentence(String name) {
        Explanation pays = pays().orElseThrow();
        return "With " + Sentences.fact(pays, "hires") + " hired for " + Sentences.fact(pays, "areas") + " ("
                + DecisionSentence.amount(pays, "cost") + "): the answer is " + name + ", worth "
                + DecisionSentence.amount(pays, "gain") + " more before that cost.";
    }

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
