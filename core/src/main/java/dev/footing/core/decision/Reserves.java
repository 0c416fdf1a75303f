package dev.footing.core.decision;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.policy.CeilingRule;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.cashflow.CeilingLimits;
import dev.footing.core.cashflow.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would turn a verdict: everything that stands before its limit, and how far.
 *
 * @param startup the startup
 * @param choice what was chosen
 * @param view the figures
 * @param spend what infrastructure costs over the horizon, in the currency's unit
 */
record Reserves(Startup startup, Choice choice, DecisionView view, double spend) {
    /**
     * Finds the limit that stands nearest to a winner. A limit that is passed already is not ahead any more, and
     * neither is a gap that is too close to call where it is called so. What has no share, as nothing is spent, is left
     * out.
     *
     * @param winner what is ahead
     * @param closeCall whether it is too close to call
     * @return the nearest; empty where all limits are passed
     */
    Optional<Reserve> nearest(Candidate winner, boolean closeCall) {
        List<Reserve> reserves = new ArrayList<>();
        reserves.add(money(PhraseCode.OUT_OF_CASH.part(), winner.signals().reserveCash()));
        reserves.add(limit(
                PhraseCode.WORK_BEYOND_TEAM.part(),
                startup.team().engineers().value(),
                winner.signals().steadyEffort(),
                Unit.FTE,
                PhraseCode.THE_TEAM));
        winner.strategy()
                .ceiling()
                .map(this::mostUsers)
                .filter(Double::isFinite)
                .ifPresent(users -> reserves.add(limit(
                        PhraseCode.CEILING_OF_USERS.part(),
                        users,
                        winner.signals().users(),
                        Unit.USERS,
                        PhraseCode.THE_CEILING)));
        boolean byRival = choice.setting().rules().policy().confidenceOf() == ConfidenceRule.RIVAL;
        if (choice.reason() == Reason.BEST && !closeCall && (byRival || view.trials() == 0)) {
            choice.rival()
                    .map(rival -> gap(winner, rival) - needed(winner, rival))
                    .ifPresent(left -> reserves.add(money(PhraseCode.GAP_TOO_CLOSE.part(), left)));
        }
        choice.feasible().stream()
                .filter(other -> !other.equals(winner))
                .forEach(other -> reserves.add(passing(winner, other)));
        return reserves.stream()
                .filter(reserve ->
                        reserve.left() >= 0 && Double.isFinite(reserve.left()) && Double.isFinite(reserve.share()))
                .min(Comparator.comparingDouble(Reserve::share));
    }

    private double mostUsers(Ceiling ceiling) {
        Situation situation = choice.setting().situation();
        Policy policy = choice.setting().rules().policy();
        return policy.ceiling() == CeilingRule.USERS_AND_BILL
                ? ceiling.users().value()
                : CeilingLimits.of(situation, policy, ceiling).usersOf(situation);
    }

    /** Until another strategy takes the winner's place: staying wins until a move gains what counts. */
    private Reserve passing(Candidate winner, Candidate other) {
        double gap = gap(winner, other);
        if (choice.reason() == Reason.LEAVE_IT) {
            return money(PhraseCode.WORTH_A_MOVE.part(other.id().value()), gap + needed(winner, other));
        }
        Optional<String> current = startup.current().flatMap(CurrentPlatform::strategy);
        return current.map(StrategyId::of).filter(other.id()::equals).isPresent()
                ? money(PhraseCode.STAYING_ON.part(other.id().value()), gap - needed(winner, other))
                : money(PhraseCode.PASSING_IT.part(other.id().value()), gap);
    }

    private static double gap(Candidate winner, Candidate other) {
        return winner.objective() - other.objective();
    }

    /** The gain that counts: what is material, and more than its own error. */
    private double needed(Candidate first, Candidate second) {
        return Math.max(choice.threshold(), view.halfInterval(first.id(), second.id()));
    }

    private Reserve money(Explanation threshold, double left) {
        return new Reserve(threshold, left, Unit.MONEY, left / spend, PhraseCode.THE_SPEND);
    }

    private static Reserve limit(Explanation threshold, double limit, double used, Unit unit, PhraseCode of) {
        return new Reserve(threshold, limit - used, unit, 1 - used / limit, of);
    }

    /**
     * How much is left to what would turn a verdict: a veto, a threshold, or another strategy that passes the winner.
     *
     * @param threshold what stands there
     * @param left what is left: money, users, or engineers
     * @param unit what is left counts
     * @param share what is left as a share: of the spend for money, of the limit for the others
     * @param of what it is a share of
     */
    record Reserve(Explanation threshold, double left, Unit unit, double share, PhraseCode of) {
        /** As an explanation. */
        Explanation said(Startup startup) {
            Explanation.Builder said = Explanation.of(Code.NEAREST_THRESHOLD)
                    .phrase("threshold", threshold)
                    .figure("reserve", share, Unit.SHARE)
                    .phrase("of", of.part());
            return unit == Unit.MONEY
                    ? said.amount("left", Amounts.toMoney(left, startup.budget().currency()))
                            .build()
                    : said.figure("left", left, unit).build();
        }
    }
}
