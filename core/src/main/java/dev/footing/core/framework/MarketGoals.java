package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.MANY_USERS;
import static dev.footing.api.framework.FrameworkThreshold.SAME_VELOCITY;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The goals once the market fits.
 *
 * @param inputs what to look at
 * @param projected the strategy
 */
record MarketGoals(FrameworkInputs inputs, ProjectedStrategy projected) {
    ImmutableList<PhaseGoalFinding> findings() {
        return ImmutableList.of(
                new GoalCheck(PhaseGoal.CARRIES_100K_USERS).carries(inputs.carriedBy(projected), MANY_USERS),
                velocityHeld(new GoalCheck(PhaseGoal.VELOCITY_HELD)),
                security(new GoalCheck(PhaseGoal.ENTERPRISE_SECURITY)),
                costTuned(new GoalCheck(PhaseGoal.COST_TUNED)));
    }

    /** Against today's measured share; a difference too small to notice counts as held. */
    private PhaseGoalFinding velocityHeld(GoalCheck goal) {
        OptionalDouble spent = inputs.situation().observedShare();
        if (spent.isEmpty()) {
            return goal.plain(GoalState.UNKNOWN, GoalCheck.missing(Inputs.INFRASTRUCTURE_TIME_SHARE.id()));
        }
        double today = 1 - spent.getAsDouble();
        double error = projected.signals().errors().productShare();
        LineSide side = LineSide.atLeast(projected.productShare(), today - SAME_VELOCITY.value(), error);
        return goal.figure(side, projected.productShare(), today, error, Unit.SHARE);
    }

    /** An audit begins in the month in which the platform is there, at the earliest. */
    private PhaseGoalFinding security(GoalCheck goal) {
        Strategy strategy = projected.strategy();
        double ready = projected.months() + strategy.complianceMonths();
        Answer hands = hands(strategy);
        Explanation.Builder when =
                Explanation.of(FrameworkCode.AUDIT_READY).putFacts("months", Fact.Figure.bounded(ready, Unit.MONTHS));
        if (hands == Answer.NO) {
            return goal.plain(GoalState.MISSED, Explanation.of(FrameworkCode.SECURITY_LACKING), when);
        }
        Optional<Integer> month = Inputs.COMPLIANCE_MONTH.get(inputs.startup());
        if (month.isEmpty()) {
            return goal.plain(GoalState.UNKNOWN, GoalCheck.missing(Inputs.COMPLIANCE_MONTH.id()), when);
        }
        int demanded = month.orElseThrow();
        double error = projected.signals().errors().months();
        LineSide side = LineSide.atMost(ready, demanded, error);
        if (side.met() && hands == Answer.UNKNOWN) {
            return goal.plain(GoalState.UNKNOWN, Explanation.of(FrameworkCode.SECURITY_OPEN), when);
        }
        return goal.figure(side, ready, demanded, error, Unit.MONTHS);
    }

    /**
     * Whether security is looked after by people who know how: the vendor of what is bought, or the team. A hybrid that
     * does not require the area buys it.
     */
    private Answer hands(Strategy strategy) {
        boolean bought = switch (strategy.info().sourcing()) {
            case MANAGED -> true;
            case HYBRID -> !strategy.requiredExpertise().contains(ExpertiseArea.SECURITY_AND_COMPLIANCE);
            case SELF_RUN -> false;
        };
        return bought ? Answer.YES : inputs.startup().expertise().answer(ExpertiseArea.SECURITY_AND_COMPLIANCE);
    }

    private PhaseGoalFinding costTuned(GoalCheck goal) {
        return inputs.current()
                .map(now -> {
                    double today = now.strategy().priceIndex().likely();
                    double price = projected.strategy().priceIndex().likely();
                    return goal.figure(LineSide.atMost(price, today, 0), price, today, 0, Unit.RATIO);
                })
                .orElse(goal.plain(GoalState.UNKNOWN, GoalCheck.missing(Inputs.CURRENT_STRATEGY.id())));
    }
}
