package dev.footing.formats.text;

import dev.footing.api.component.ComponentCode;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.record.CheckCode;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.scorecard.ScorecardDoubt;
import dev.footing.api.sensitivity.SensitivityCode;

/** Explanations as English sentences, one for each code. */
public final class Sentences {
    private Sentences() {}

    /**
     * Says what an explanation says.
     *
     * @param explanation a code and its facts
     * @return one sentence or two
     */
    public static String of(Explanation explanation) {
        Facts facts = name -> FactWords.of(explanation, name);
        if (explanation.code() instanceof Code code) {
            return of(code, facts);
        }
        if (explanation.code() instanceof RecoveryCode code) {
            return RecoverySentences.of(code, facts);
        }
        if (explanation.code() instanceof DiagnosisCode code) {
            return DiagnosisSentences.of(code, facts);
        }
        if (explanation.code() instanceof RemedyCode code) {
            return RemedySentences.of(code, facts);
        }
        if (explanation.code() instanceof ComponentCode code) {
            return ComponentSentences.of(code, facts);
        }
        if (explanation.code() instanceof FrameworkCode code) {
            return FrameworkSentences.of(code, facts);
        }
        if (explanation.code() instanceof CheckCode code) {
            return CheckSentences.of(code, facts);
        }
        if (explanation.code() instanceof ScorecardDoubt doubt) {
            return ScorecardSentences.of(doubt, facts);
        }
        if (explanation.code() instanceof SensitivityCode code) {
            return SensitivitySentences.of(code, facts);
        }
        throw new IllegalArgumentException(
                "No sentence for " + explanation.code().id() + ".");
    }

    private static String of(Code code, Facts facts) {
        return switch (code) {
            case EXPERTISE_MISSING ->
                "It needs expertise that the team is not known to have (" + facts.get("areas")
                        + "), which makes it slower to build and heavier to run.";
            case EXPERTISE_UNKNOWN ->
                "Nobody answered for " + facts.get("areas")
                        + "; each counts as missing, and an answer would sharpen this.";
            case BUILD_LIMITED_BY_TEAM ->
                "The team cannot spare the hands: production takes " + facts.get("months") + " in place of "
                        + facts.get("planned") + ".";
            case WORK_UNMET ->
                facts.get("work") + " of infrastructure work are more than the whole team can do; they stay undone.";
            case CASH_RUNS_OUT -> "As planned, cash runs out after " + facts.get("months") + ".";
            case LASTS_TOO_RARELY ->
                "Cash lasts in " + facts.get("share") + " of trials; to be feasible it takes " + facts.get("needed")
                        + ".";
            case PUBLISHED_RETURN ->
                "A return of " + facts.get("low") + " to " + facts.get("high") + " was published for it ("
                        + facts.get("source") + "). The figures published beside it give " + facts.get("derivedLow")
                        + " to " + facts.get("derivedHigh")
                        + ", so it does not follow from them; the simulation gives " + facts.get("simulated") + ".";
            case FEW_TRIALS ->
                facts.get("trials").equals("1")
                        ? "With 1 trial, where " + facts.get("needed")
                                + " are needed, nobody knows how large errors are."
                        : "With " + facts.get("trials") + " trials, fewer than " + facts.get("needed")
                                + ", errors are estimated as if every trial stood alone, which makes them larger.";
            case PRODUCTION_TOO_LATE ->
                "It is in production after " + facts.get("months") + ", too late for what is needed by month "
                        + facts.get("needed") + ".";
            case STAYS -> "The startup is on it now.";
            case MOVES ->
                "Moving from " + facts.get("strategy") + " takes " + facts.get("work")
                        + " to leave it; both are paid meanwhile.";
            case BILL_DERIVED ->
                "The bill of " + facts.get("bill") + " a month was not stated; it follows from the list prices of "
                        + facts.get("strategy") + ".";
            case CURRENT_STRATEGY_UNKNOWN ->
                "It is not said what the live product runs on, so moving off it costs nothing here: that flatters every"
                        + " move.";
            case CURRENT_STRATEGY_NOT_TAILORED ->
                "The startup is on " + facts.get("strategy")
                        + ", which its provider does not propose to it; it is compared as if it came from nothing.";
            case PHASE_DERIVED ->
                "The phase was not stated; " + facts.get("phase") + " follows from " + facts.get("reason") + ".";
            case CURRENCY_CONVERTED ->
                "The profile is in " + facts.get("currency") + "; its amounts were converted at " + facts.get("rate")
                        + " " + facts.get("into") + " for 1 " + facts.get("currency") + " (" + facts.get("source")
                        + ", " + facts.get("date") + "), and every amount here is in " + facts.get("into") + ".";
            case OVERRIDE_UNREAD ->
                "The policy replaces " + facts.get("path") + " of " + facts.get("strategy")
                        + ", and no figure moves by it: today's bill of " + facts.get("bill")
                        + " a month is known, and what others would charge follows from it by priceIndex.";
            case INDEX_UNREAD ->
                "The policy replaces priceIndex of " + facts.get("strategy")
                        + ", and no bill moves by it: without a live product and its bill, list prices hold.";
            case CURRENT_INDEX_REPLACED ->
                "The policy replaces priceIndex of " + facts.get("strategy")
                        + ", which the startup is on. Its bill stays "
                        + facts.get("bill")
                        + " a month, and every other bill is that divided by this priceIndex: a lower"
                        + " one makes the others dearer. State a lower bill where it has become cheaper.";
            case NO_ROUND_PLANNED -> "No round is planned, so there are no figures for one.";
            case AUDIT_BEYOND_HORIZON ->
                "The audit of month " + facts.get("month") + " lies beyond the horizon and is in no figure.";
            case EVIDENCE_AHEAD ->
                "The evidence for " + facts.get("inputs") + " is dated after " + facts.get("date")
                        + ", the day that the profile tells of (asOf): one of the two days is mistaken.";
            case CURRENT_MONTHS_UNREAD ->
                facts.get("months") + " on the current strategy are stated (/current/months) and the strategy is not,"
                        + " so no figure of a strategy reads them. State /current/strategy beside them.";
            case MORE_USERS_THAN_PEOPLE ->
                "From month " + facts.get("month") + " on the plan has more users than there are people ("
                        + facts.get("people") + "): they grow by " + facts.get("growth")
                        + " a month. Growth is a share: write 0.05 for 5%.";
            default -> VerdictSentences.of(code, facts);
        };
    }

    /** The facts of an explanation in words, by name. */
    interface Facts {
        String get(String name);
    }

    static String text(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return Words.money(amount.money());
        }
        if (fact instanceof Fact.Figure figure) {
            return Words.number(figure.value(), figure.unit());
        }
        return ((Fact.Word) fact).text();
    }
}
