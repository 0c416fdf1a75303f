package dev.footing.core.decision;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Startup;

/**
 * How much is left to what would turn a verdict: a veto, a threshold, or another strategy that passes the winner.
 *
 * @param threshold what stands there
 * @param left what is left: money, users, or engineers
 * @param unit what is left counts
 * @param share what is left as a share: of the spend for money, of the limit for the others
 * @param of what it is a share of
 */
record Reserve(String threshold, double left, Unit unit, double share, String of) {
    /** As an explanation. */
    Explanation said(Startup startup) {
        Explanation.Builder said = Explanation.of(Code.NEAREST_THRESHOLD)
                .word("threshold", threshold)
                .figure("reserve", share, Unit.SHARE)
                .word("of", of);
        return unit == Unit.MONEY
                ? said.amount("left", Amounts.toMoney(left, startup.budget().currency()))
                        .build()
                : said.figure("left", left, unit).build();
    }
}
