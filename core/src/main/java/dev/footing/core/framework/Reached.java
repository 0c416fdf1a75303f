package dev.footing.core.framework;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import java.util.List;
import java.util.OptionalDouble;

/** Findings on goals: a figure on one side of a line or the other, or what is missing. */
final class Reached {
    private Reached() {}

    static PhaseGoalFinding atLeast(PhaseGoal goal, double actual, FrameworkThreshold line, double error) {
        return figure(goal, Side.atLeast(actual, line.value(), error), actual, line.value(), error, line.unit());
    }

    static PhaseGoalFinding atMost(PhaseGoal goal, double actual, FrameworkThreshold line, double error) {
        return figure(goal, Side.atMost(actual, line.value(), error), actual, line.value(), error, line.unit());
    }

    /** The error is half of the 95% interval of a figure that is simulated, else 0. */
    static PhaseGoalFinding figure(PhaseGoal goal, Side side, double actual, double target, double error, Unit unit) {
        Fact.Figure is = Say.figure(actual, unit);
        Fact.Figure wanted = Say.figure(target, unit);
        Fact.Figure missing = Say.figure(Math.abs(target - actual), unit);
        return figure(goal, side, is, wanted, missing, because(side, is, wanted, missing, Say.figure(error, unit)));
    }

    static PhaseGoalFinding figure(
            PhaseGoal goal,
            Side side,
            Fact.Figure actual,
            Fact.Figure target,
            Fact.Figure missing,
            Explanation because) {
        PhaseGoalFinding.Builder finding = PhaseGoalFinding.builder()
                .goal(goal)
                .state(side.met() ? GoalState.MET : GoalState.MISSED)
                .target(target)
                .actual(actual)
                .addBecause(because);
        // What lies on a line that has to be passed misses it by nothing.
        if (!side.met() && missing.value() > 0) {
            finding.missedBy(missing);
        }
        return finding.build();
    }

    static Explanation because(Side side, Fact actual, Fact target, Fact missing, Fact error) {
        return switch (side) {
            case REACHED -> said(FrameworkCode.GOAL_REACHED, actual, target).build();
            case WITHIN_ERROR ->
                said(FrameworkCode.GOAL_WITHIN_ERROR, actual, target)
                        .putFacts("error", error)
                        .build();
            case MISSED ->
                said(FrameworkCode.GOAL_NOT_REACHED, actual, target)
                        .putFacts("missed", missing)
                        .build();
        };
    }

    private static Explanation.Builder said(FrameworkCode code, Fact actual, Fact target) {
        return Explanation.of(code).putFacts("actual", actual).putFacts("target", target);
    }

    /** Whether a strategy carries so many users; one without a known limit does. */
    static PhaseGoalFinding carries(PhaseGoal goal, OptionalDouble ceiling, FrameworkThreshold users) {
        return ceiling.isPresent()
                ? atLeast(goal, ceiling.getAsDouble(), users, 0)
                : PhaseGoalFinding.builder()
                        .goal(goal)
                        .state(GoalState.MET)
                        .target(Say.figure(users.value(), users.unit()))
                        .addBecause(Say.that(FrameworkCode.NO_CEILING_KNOWN))
                        .build();
    }

    static PhaseGoalFinding unknown(PhaseGoal goal, FrameworkThreshold line, Explanation... because) {
        return PhaseGoalFinding.builder()
                .goal(goal)
                .state(GoalState.UNKNOWN)
                .target(Say.figure(line.value(), line.unit()))
                .addBecause(because)
                .build();
    }

    /** A goal that is no matter of a figure, or whose line is not known. */
    static PhaseGoalFinding plain(PhaseGoal goal, GoalState state, Explanation... because) {
        return PhaseGoalFinding.builder()
                .goal(goal)
                .state(state)
                .because(List.of(because))
                .build();
    }
}
