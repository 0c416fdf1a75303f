package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.FIRST_USERS;
import static dev.footing.api.framework.FrameworkThreshold.FIRST_VERSION;
import static dev.footing.api.framework.FrameworkThreshold.MAINTENANCE;
import static dev.footing.api.framework.FrameworkThreshold.PRODUCT_ALLOCATION;
import static dev.footing.api.framework.FrameworkThreshold.UPTIME;
import static dev.footing.api.framework.FrameworkThreshold.WEEKLY_RELEASES;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import java.util.Optional;

/**
 * The goals before the market fits.
 *
 * @param inputs what to look at
 * @param projected the strategy
 */
record EarlyGoals(FrameworkInputs inputs, ProjectedStrategy projected) {
    ImmutableList<PhaseGoalFinding> findings() {
        return ImmutableList.of(
                firstVersion(new GoalCheck(PhaseGoal.FIRST_VERSION_WITHIN_WEEKS)),
                weeklyReleases(new GoalCheck(PhaseGoal.WEEKLY_RELEASES)),
                new GoalCheck(PhaseGoal.USERS_UNCHANGED).carries(inputs.carriedBy(projected), FIRST_USERS),
                uptime(new GoalCheck(PhaseGoal.UPTIME_OVER_99)),
                maintenance(new GoalCheck(PhaseGoal.NO_MAINTENANCE_TIME)),
                allocation(new GoalCheck(PhaseGoal.ALLOCATION_95_5)));
    }

    private PhaseGoalFinding maintenance(GoalCheck goal) {
        double share = projected.signals().steadyEffort() / inputs.engineers();
        return goal.atMost(share, MAINTENANCE, projected.signals().errors().steadyEffort() / inputs.engineers());
    }

    private PhaseGoalFinding allocation(GoalCheck goal) {
        double error = projected.signals().errors().productShare();
        return goal.atLeast(projected.productShare(), PRODUCT_ALLOCATION, error);
    }

    private PhaseGoalFinding firstVersion(GoalCheck goal) {
        if (inputs.runsOn(projected)) {
            return goal.met(FIRST_VERSION, Explanation.of(FrameworkCode.ALREADY_LIVE));
        }
        double error = projected.signals().errors().months() * Months.DAYS;
        return goal.atMost(projected.months() * Months.DAYS, FIRST_VERSION, error);
    }

    private PhaseGoalFinding weeklyReleases(GoalCheck goal) {
        if (!inputs.stays(projected)) {
            return goal.unknown(WEEKLY_RELEASES, ofCurrent(WEEKLY_RELEASES));
        }
        Optional<PerMonth> releases = inputs.startup().observations().releasesPerMonth();
        return releases.map(rate -> goal.atLeast(rate.value(), WEEKLY_RELEASES, 0))
                .orElse(goal.unknown(WEEKLY_RELEASES, GoalCheck.missing(Inputs.RELEASES_PER_MONTH.id())));
    }

    private PhaseGoalFinding uptime(GoalCheck goal) {
        Optional<Share> measured = inputs.startup().observations().uptime();
        if (inputs.stays(projected) && measured.isPresent()) {
            double share = measured.orElseThrow().value();
            return goal.figure(LineSide.of(share > UPTIME.value()), share, UPTIME.value(), 0, UPTIME.unit());
        }
        Explanation.Builder why = inputs.stays(projected) ? GoalCheck.missing(Inputs.UPTIME.id()) : ofCurrent(UPTIME);
        return goal.unknown(UPTIME, why, incidentBudget());
    }

    /** How long each of the expected serious incidents may last at most. */
    private Explanation.Builder incidentBudget() {
        double rate = projected.signals().incidentRate();
        return rate > 0
                ? Explanation.of(FrameworkCode.UPTIME_BUDGET)
                        .putFacts("hours", Fact.Figure.bounded((1 - UPTIME.value()) * Months.HOURS / rate, Unit.HOURS))
                        .putFacts("incidents", Fact.Figure.bounded(Months.OF_A_YEAR * rate, Unit.COUNT))
                : Explanation.of(FrameworkCode.UPTIME_WITHOUT_INCIDENTS);
    }

    private static Explanation.Builder ofCurrent(FrameworkThreshold line) {
        return Explanation.of(FrameworkCode.GOAL_MEASURED_OF_CURRENT).figure("target", line.value(), line.unit());
    }
}
