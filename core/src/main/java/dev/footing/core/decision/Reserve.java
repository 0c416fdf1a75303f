package dev.footing.core.decision;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    /** The one that stands nearest to a winner. */
    static Reserve nearest(Startup startup, Choice choice, Candidate winner, double spend) {
        List<Reserve> reserves = new ArrayList<>();
        reserves.add(money("running out of cash", winner.signals().reserveCash(), spend));
        reserves.add(limit(
                "more work than the team has hands",
                startup.team().engineers().value(),
                winner.signals().steadyEffort(),
                Unit.FTE,
                "the team"));
        winner.strategy()
                .ceiling()
                .ifPresent(ceiling -> reserves.add(limit(
                        "the strategy's ceiling of users",
                        ceiling.users().value(),
                        winner.signals().users(),
                        Unit.USERS,
                        "the ceiling")));
        if (choice.reason() == Reason.BEST) {
            choice.margin()
                    .ifPresent(gain ->
                            reserves.add(money("a gap that is too close to call", gain - choice.threshold(), spend)));
        }
        Optional<String> current = startup.current().flatMap(CurrentPlatform::strategy);
        choice.feasible().stream()
                .filter(other -> !other.equals(winner))
                .forEach(other -> reserves.add(passing(
                        other,
                        winner.objective() - other.objective(),
                        choice,
                        current.map(StrategyId::of).filter(other.id()::equals).isPresent(),
                        spend)));
        return reserves.stream().min(Comparator.comparingDouble(Reserve::share)).orElseThrow();
    }

    /** Until another strategy takes the winner's place: staying wins until a move gains what counts. */
    private static Reserve passing(Candidate other, double gap, Choice choice, boolean stays, double spend) {
        if (choice.reason() == Reason.LEAVE_IT) {
            return money(other.id() + " being worth a move", gap + choice.threshold(), spend);
        }
        return stays
                ? money("staying on " + other.id(), gap - choice.threshold(), spend)
                : money(other.id() + " passing it", gap, spend);
    }

    private static Reserve money(String threshold, double left, double spend) {
        return new Reserve(threshold, left, Unit.MONEY, left / spend, "what engineers and today's bill cost");
    }

    private static Reserve limit(String threshold, double limit, double used, Unit unit, String of) {
        return new Reserve(threshold, limit - used, unit, 1 - used / limit, of);
    }

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
