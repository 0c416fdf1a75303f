package dev.footing.core.decision;

import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.View.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would turn a verdict: everything that stands before its limit, and how far. */
final class Reserves {
    private final Startup startup;
    private final Choice choice;
    private final View view;
    private final double spend;

    Reserves(Startup startup, Choice choice, View view, double spend) {
        this.startup = startup;
        this.choice = choice;
        this.view = view;
        this.spend = spend;
    }

    /**
     * Finds the one that stands nearest to a winner. A limit that is passed already is not ahead any more, and neither
     * is a gap that is too close to call where it is called so. What has no share, as nothing is spent, is left out.
     *
     * @param winner what is ahead
     * @param closeCall whether it is too close to call
     * @return the nearest; empty where all limits are passed
     */
    Optional<Reserve> nearest(Candidate winner, boolean closeCall) {
        List<Reserve> reserves = new ArrayList<>();
        reserves.add(money("running out of cash", winner.signals().reserveCash()));
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
        if (choice.reason() == Reason.BEST && !closeCall) {
            choice.rival()
                    .map(rival -> gap(winner, rival) - needed(winner, rival))
                    .ifPresent(left -> reserves.add(money("a gap that is too close to call", left)));
        }
        choice.feasible().stream()
                .filter(other -> !other.equals(winner))
                .forEach(other -> reserves.add(passing(winner, other)));
        return reserves.stream()
                .filter(reserve -> reserve.left() >= 0 && Double.isFinite(reserve.share()))
                .min(Comparator.comparingDouble(Reserve::share));
    }

    /** Until another strategy takes the winner's place: staying wins until a move gains what counts. */
    private Reserve passing(Candidate winner, Candidate other) {
        double gap = gap(winner, other);
        if (choice.reason() == Reason.LEAVE_IT) {
            return money(other.id() + " being worth a move", gap + needed(winner, other));
        }
        Optional<String> current = startup.current().flatMap(CurrentPlatform::strategy);
        return current.map(StrategyId::of).filter(other.id()::equals).isPresent()
                ? money("staying on " + other.id(), gap - needed(winner, other))
                : money(other.id() + " passing it", gap);
    }

    private static double gap(Candidate winner, Candidate other) {
        return winner.objective() - other.objective();
    }

    /** The gain that counts: what is material, and more than its own error. */
    private double needed(Candidate one, Candidate other) {
        double error =
                view.compare(one.id(), other.id()).map(Comparison::halfInterval).orElse(0.0);
        return Math.max(choice.threshold(), error);
    }

    private Reserve money(String threshold, double left) {
        return new Reserve(threshold, left, Unit.MONEY, left / spend, "what engineers and today's bill cost");
    }

    private static Reserve limit(String threshold, double limit, double used, Unit unit, String of) {
        return new Reserve(threshold, limit - used, unit, 1 - used / limit, of);
    }
}
