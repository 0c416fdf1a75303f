package dev.footing.formats.text;

import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Reason;

/** A verdict in one line. */
public final class Headline {
    private Headline() {}

    /**
     * Says a verdict.
     *
     * @param verdict the verdict
     * @return one line
     */
    public static String of(Verdict verdict) {
        String ahead = verdict.strategy().map(StrategyId::value).orElse("nothing");
        return switch (verdict.kind()) {
            case RECOMMEND ->
                verdict.reason().filter(reason -> reason == Reason.LEAVE_IT).isPresent()
                        ? "RECOMMENDED: leave it, stay on " + ahead + "."
                        : "RECOMMENDED: " + ahead + ".";
            case CLOSE_CALL ->
                "TOO CLOSE TO CALL: " + ahead + " or "
                        + verdict.rival().map(StrategyId::value).orElse("another") + ".";
            case INSUFFICIENT_EVIDENCE -> "CANNOT TELL YET: as it stands " + ahead + " is ahead.";
            case VETOED -> "NO, EVERYTHING THAT LASTS IS RULED OUT.";
            case NO_FEASIBLE_OPTION -> "NO, NOTHING LASTS.";
        };
    }
}
