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

    static PhaseGoalFinding atLeast(PhaseGoal goal, double actual, FrameworkThreshold line) {
        return figure(goal, actual >= line.value(), actual, line.value(), line.unit());
    }

    static PhaseGoalFinding atMost(PhaseGoal goal, double actual, FrameworkThreshold line) {
        return figure(goal, actual <= line.value(), actual, line.value(), line.unit());
    }

    static PhaseGoalFinding figure(PhaseGoal goal, boolean met, double actual, double target, Unit unit) {
        Fact.Figure is = Say.figure(actual, unit);
        Fact.Figure wanted = Say.figure(target, unit);
        Fact.Figure missing = Say.figure(Math.abs(target - actual), unit);
        return figure(goal, met, is, wanted, missing, because(met, is, wanted, missing));
    }

    static PhaseGoalFinding figure(
            PhaseGoal goal,
            boolean met,
            Fact.Figure actual,
            Fact.Figure target,
            Fact.Figure missing,
            Explanation because) {
        PhaseGoalFinding.Builder finding = PhaseGoalFinding.builder()
                .goal(goal)
                .state(met ? GoalState.MET : GoalState.MISSED)
                .target(target)
                .actual(actual)
                .addBecause(because);
        if (!met) {
            finding.missedBy(missing);
        }
        return finding.build();
    }

    static Explanation because(boolean met, Fact actual, Fact target, Fact missing) {
        Explanation.Builder because = Explanation.of(met ? FrameworkCode.GOAL_REACHED : FrameworkCode.GOAL_NOT_REACHED)
                .putFacts("actual", actual)
                .putFacts("target", target);
        return met ? because.build() : because.putFacts("missed", missing).build();
    }

    /** Whether a strategy carries so many users; one without a known limit does. */
    static PhaseGoalFinding carries(PhaseGoal goal, OptionalDouble ceiling, FrameworkThreshold users) {
        return ceiling.isPresent()
                ? atLeast(goal, ceiling.getAsDouble(), users)
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
