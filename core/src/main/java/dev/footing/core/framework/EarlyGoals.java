package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.DAYS_OF_A_MONTH;
import static dev.footing.api.framework.FrameworkThreshold.FIRST_USERS;
import static dev.footing.api.framework.FrameworkThreshold.FIRST_VERSION;
import static dev.footing.api.framework.FrameworkThreshold.HOURS_OF_A_MONTH;
import static dev.footing.api.framework.FrameworkThreshold.MAINTENANCE;
import static dev.footing.api.framework.FrameworkThreshold.PRODUCT_ALLOCATION;
import static dev.footing.api.framework.FrameworkThreshold.UPTIME;
import static dev.footing.api.framework.FrameworkThreshold.WEEKLY_RELEASES;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import java.util.Optional;

/** The goals before the market fits. */
final class EarlyGoals {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Frame frame;
    private final Projected one;

    EarlyGoals(Frame frame, Projected one) {
        this.frame = frame;
        this.one = one;
    }

    ImmutableList<PhaseGoalFinding> findings() {
        return ImmutableList.of(
                firstVersion(),
                weeklyReleases(),
                Reached.carries(
                        PhaseGoal.USERS_UNCHANGED, Capacity.users(one.strategy(), frame.situation()), FIRST_USERS),
                uptime(),
                Reached.atMost(
                        PhaseGoal.NO_MAINTENANCE_TIME,
                        one.signals().steadyEffort() / frame.engineers(),
                        MAINTENANCE,
                        one.signals().errors().steadyEffort() / frame.engineers()),
                Reached.atLeast(
                        PhaseGoal.ALLOCATION_95_5,
                        one.productShare(),
                        PRODUCT_ALLOCATION,
                        one.signals().errors().productShare()));
    }

    private PhaseGoalFinding firstVersion() {
        if (frame.runsOn(one)) {
            return PhaseGoalFinding.builder()
                    .goal(PhaseGoal.FIRST_VERSION_WITHIN_WEEKS)
                    .state(GoalState.MET)
                    .target(Say.figure(FIRST_VERSION.value(), Unit.DAYS))
                    .addBecause(Say.that(FrameworkCode.ALREADY_LIVE))
                    .build();
        }
        return Reached.atMost(
                PhaseGoal.FIRST_VERSION_WITHIN_WEEKS,
                one.months() * DAYS_OF_A_MONTH,
                FIRST_VERSION,
                one.signals().errors().months() * DAYS_OF_A_MONTH);
    }

    private PhaseGoalFinding weeklyReleases() {
        if (!frame.stays(one)) {
            return Reached.unknown(PhaseGoal.WEEKLY_RELEASES, WEEKLY_RELEASES, ofCurrent(WEEKLY_RELEASES));
        }
        Optional<PerMonth> releases = frame.startup().observations().releasesPerMonth();
        return releases.map(rate -> Reached.atLeast(PhaseGoal.WEEKLY_RELEASES, rate.value(), WEEKLY_RELEASES, 0))
                .orElse(Reached.unknown(
                        PhaseGoal.WEEKLY_RELEASES,
                        WEEKLY_RELEASES,
                        Say.that(FrameworkCode.GOAL_NEEDS_INPUT, "input", Inputs.RELEASES_PER_MONTH.id())));
    }

    private PhaseGoalFinding uptime() {
        Optional<Share> measured = frame.startup().observations().uptime();
        if (frame.stays(one) && measured.isPresent()) {
            double share = measured.orElseThrow().value();
            return Reached.figure(
                    PhaseGoal.UPTIME_OVER_99, Side.of(share > UPTIME.value()), share, UPTIME.value(), 0, UPTIME.unit());
        }
        Explanation why = frame.stays(one)
                ? Say.that(FrameworkCode.GOAL_NEEDS_INPUT, "input", Inputs.UPTIME.id())
                : ofCurrent(UPTIME);
        return Reached.unknown(PhaseGoal.UPTIME_OVER_99, UPTIME, why, incidentBudget());
    }

    /** How long each of the expected serious incidents may last at most. */
    private Explanation incidentBudget() {
        double rate = one.signals().incidentRate();
        return rate > 0
                ? Explanation.of(FrameworkCode.UPTIME_BUDGET)
                        .putFacts("hours", Say.figure((1 - UPTIME.value()) * HOURS_OF_A_MONTH / rate, Unit.HOURS))
                        .putFacts("incidents", Say.figure(MONTHS_OF_A_YEAR * rate, Unit.COUNT))
                        .build()
                : Say.that(FrameworkCode.UPTIME_WITHOUT_INCIDENTS);
    }

    private static Explanation ofCurrent(FrameworkThreshold line) {
        return Explanation.of(FrameworkCode.GOAL_MEASURED_OF_CURRENT)
                .figure("target", line.value(), line.unit())
                .build();
    }
}
