package dev.footing.core.framework;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How a strategy stands to a goal: a figure on one side of a line or the other, or what is missing.
 *
 * @param goal the goal
 */
record GoalCheck(PhaseGoal goal) {
    PhaseGoalFinding atLeast(double actual, FrameworkThreshold line, double error) {
        return figure(LineSide.atLeast(actual, line.value(), error), actual, line.value(), error, line.unit());
    }

    PhaseGoalFinding atMost(double actual, FrameworkThreshold line, double error) {
        return figure(LineSide.atMost(actual, line.value(), error), actual, line.value(), error, line.unit());
    }

    /** The error is half of the 95% interval of a figure that is simulated, else 0. */
    PhaseGoalFinding figure(LineSide side, double actual, double target, double error, Unit unit) {
        Fact.Figure is = Fact.Figure.bounded(actual, unit);
        Fact.Figure wanted = Fact.Figure.bounded(target, unit);
        Fact.Figure missing = Fact.Figure.bounded(Math.abs(target - actual), unit);
        return figure(side, is, wanted, missing, because(side, is, wanted, missing, Fact.Figure.bounded(error, unit)));
    }

    PhaseGoalFinding figure(
            LineSide side, Fact.Figure actual, Fact.Figure target, Fact.Figure missing, Explanation.Builder because) {
        PhaseGoalFinding.Builder finding = state(side.met() ? GoalState.MET : GoalState.MISSED)
                .target(target)
                .actual(actual)
                .addBecause(because.build());
        // What lies on a line that has to be passed misses it by nothing.
        if (!side.met() && missing.value() > 0) {
            finding.missedBy(missing);
        }
        return finding.build();
    }

    static Explanation.Builder because(LineSide side, Fact actual, Fact target, Fact missing, Fact error) {
        return switch (side) {
            case REACHED -> about(FrameworkCode.GOAL_REACHED, actual, target);
            case WITHIN_ERROR ->
                about(FrameworkCode.GOAL_WITHIN_ERROR, actual, target).putFacts("error", error);
            case MISSED -> about(FrameworkCode.GOAL_NOT_REACHED, actual, target).putFacts("missed", missing);
        };
    }

    private static Explanation.Builder about(FrameworkCode code, Fact actual, Fact target) {
        return Explanation.of(code).putFacts("actual", actual).putFacts("target", target);
    }

    /** Whether a strategy carries so many users; one without a known limit does. */
    PhaseGoalFinding carries(OptionalDouble ceiling, FrameworkThreshold users) {
        return ceiling.isPresent()
                ? atLeast(ceiling.getAsDouble(), users, 0)
                : met(users, Explanation.of(FrameworkCode.NO_CEILING_KNOWN));
    }

    /** Met without a figure to show for it. */
    PhaseGoalFinding met(FrameworkThreshold line, Explanation.Builder because) {
        return state(GoalState.MET, because)
                .target(new Fact.Figure(line.value(), line.unit()))
                .build();
    }

    PhaseGoalFinding unknown(FrameworkThreshold line, Explanation.Builder... because) {
        return state(GoalState.UNKNOWN, because)
                .target(new Fact.Figure(line.value(), line.unit()))
                .build();
    }

    /** A goal that is no matter of a figure, or whose line is not known. */
    PhaseGoalFinding plain(GoalState state, Explanation.Builder... because) {
        return state(state, because).build();
    }

    static Explanation.Builder missing(String input) {
        return Explanation.of(FrameworkCode.GOAL_NEEDS_INPUT).word("input", input);
    }

    private PhaseGoalFinding.Builder state(GoalState state, Explanation.Builder... because) {
        PhaseGoalFinding.Builder finding = PhaseGoalFinding.builder().goal(goal).state(state);
        Arrays.stream(because).map(Explanation.Builder::build).forEach(finding::addBecause);
        return finding;
    }
}
