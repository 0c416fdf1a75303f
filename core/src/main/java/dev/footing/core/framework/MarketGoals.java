package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.MANY_USERS;
import static dev.footing.api.framework.FrameworkThreshold.SAME_VELOCITY;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import java.util.OptionalDouble;

/** The goals once the market fits. */
final class MarketGoals {
    private final Frame frame;
    private final Projected one;

    MarketGoals(Frame frame, Projected one) {
        this.frame = frame;
        this.one = one;
    }

    ImmutableList<PhaseGoalFinding> findings() {
        return ImmutableList.of(
                Reached.carries(
                        PhaseGoal.CARRIES_100K_USERS, Capacity.users(one.strategy(), frame.situation()), MANY_USERS),
                velocityHeld(),
                security(),
                costTuned());
    }

    /** Against today's measured share; a difference that nobody notices counts as held. */
    private PhaseGoalFinding velocityHeld() {
        OptionalDouble spent = frame.situation().observedShare();
        if (spent.isEmpty()) {
            return Reached.plain(
                    PhaseGoal.VELOCITY_HELD, GoalState.UNKNOWN, needs(Inputs.INFRASTRUCTURE_TIME_SHARE.id()));
        }
        double today = 1 - spent.getAsDouble();
        double error = one.signals().errors().productShare();
        Side side = Side.atLeast(one.productShare(), today - SAME_VELOCITY.value(), error);
        return Reached.figure(PhaseGoal.VELOCITY_HELD, side, one.productShare(), today, error, Unit.SHARE);
    }

    /** An audit begins in the month in which the platform is there, at the earliest. */
    private PhaseGoalFinding security() {
        Strategy strategy = one.strategy();
        double ready = one.months() + strategy.complianceMonths();
        Answer hands = hands(strategy);
        Explanation when = Explanation.of(FrameworkCode.AUDIT_READY)
                .putFacts("months", Say.figure(ready, Unit.MONTHS))
                .build();
        if (hands == Answer.NO) {
            return Reached.plain(
                    PhaseGoal.ENTERPRISE_SECURITY, GoalState.MISSED, Say.that(FrameworkCode.SECURITY_LACKING), when);
        }
        if (frame.startup().compliance().isEmpty()) {
            return Reached.plain(
                    PhaseGoal.ENTERPRISE_SECURITY, GoalState.UNKNOWN, needs(Inputs.COMPLIANCE_MONTH.id()), when);
        }
        int demanded = frame.startup().compliance().orElseThrow().month();
        double error = one.signals().errors().months();
        Side side = Side.atMost(ready, demanded, error);
        if (side.met() && hands == Answer.UNKNOWN) {
            return Reached.plain(
                    PhaseGoal.ENTERPRISE_SECURITY, GoalState.UNKNOWN, Say.that(FrameworkCode.SECURITY_OPEN), when);
        }
        return Reached.figure(PhaseGoal.ENTERPRISE_SECURITY, side, ready, demanded, error, Unit.MONTHS);
    }

    /**
     * Whether somebody looks after security who knows how: the vendor of what is bought, or the team. A hybrid that
     * does not require the area buys it.
     */
    private Answer hands(Strategy strategy) {
        boolean bought = switch (strategy.info().sourcing()) {
            case MANAGED -> true;
            case HYBRID -> !strategy.requiredExpertise().contains(ExpertiseArea.SECURITY_AND_COMPLIANCE);
            case SELF_RUN -> false;
        };
        return bought ? Answer.YES : frame.startup().expertise().answer(ExpertiseArea.SECURITY_AND_COMPLIANCE);
    }

    private PhaseGoalFinding costTuned() {
        return frame.current()
                .map(now -> {
                    double today = now.strategy().priceIndex().likely();
                    double price = one.strategy().priceIndex().likely();
                    return Reached.figure(
                            PhaseGoal.COST_TUNED, Side.atMost(price, today, 0), price, today, 0, Unit.RATIO);
                })
                .orElse(Reached.plain(PhaseGoal.COST_TUNED, GoalState.UNKNOWN, needs(Inputs.CURRENT_STRATEGY.id())));
    }

    private static Explanation needs(String input) {
        return Say.that(FrameworkCode.GOAL_NEEDS_INPUT, "input", input);
    }
}
