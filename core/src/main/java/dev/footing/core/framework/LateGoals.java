package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.MILLIONS_OF_USERS;
import static dev.footing.api.framework.FrameworkThreshold.PLATFORM_TEAM;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.cashflow.Signals;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goals in growth. */
final class LateGoals {
    private final Frame frame;
    private final Projected one;

    LateGoals(Frame frame, Projected one) {
        this.frame = frame;
        this.one = one;
    }

    ImmutableList<PhaseGoalFinding> findings() {
        return ImmutableList.of(
                Reached.carries(
                        PhaseGoal.CARRIES_MILLIONS,
                        Capacity.users(one.strategy(), frame.situation()),
                        MILLIONS_OF_USERS),
                costEfficiency(),
                internalPlatform(),
                advantage());
    }

    /** No more than what is material above the cheapest of what nothing rules out; the error is that of both. */
    private PhaseGoalFinding costEfficiency() {
        List<Projected> open =
                frame.ranked().stream().filter(Projected::unvetoed).toList();
        Signals cheapest = (open.isEmpty() ? frame.ranked() : open)
                .stream()
                        .map(Projected::signals)
                        .min(Comparator.comparingDouble(Signals::totalCostOfOwnership))
                        .orElse(one.signals());
        double most =
                cheapest.totalCostOfOwnership() + frame.policy().materiality().value() * frame.spend();
        double cost = one.signals().totalCostOfOwnership();
        double error = StrictMath.hypot(
                one.signals().errors().totalCostOfOwnership(), cheapest.errors().totalCostOfOwnership());
        Side side = Side.atMost(cost, most, error);
        return Reached.figure(
                PhaseGoal.COST_EFFICIENCY,
                side,
                Say.figure(cost, Unit.MONEY),
                Say.figure(most, Unit.MONEY),
                Say.figure(cost - most, Unit.MONEY),
                Reached.because(side, amount(cost), amount(most), amount(cost - most), amount(error)));
    }

    private Fact amount(double value) {
        return new Fact.Amount(Amounts.toMoney(value, frame.startup().budget().currency()));
    }

    /** Those who look after infrastructure now and whom it brings, or as many as it binds by itself. */
    private PhaseGoalFinding internalPlatform() {
        double binds = one.signals().steadyEffort();
        double error = one.signals().errors().steadyEffort();
        Optional<Fte> stated = frame.startup().team().infrastructureEngineers();
        if (stated.isEmpty()
                && !Side.atLeast(binds, PLATFORM_TEAM.value(), error).met()) {
            return Reached.unknown(
                    PhaseGoal.INTERNAL_PLATFORM,
                    PLATFORM_TEAM,
                    Say.that(FrameworkCode.GOAL_NEEDS_INPUT, "input", Inputs.INFRASTRUCTURE_ENGINEERS.id()));
        }
        double there =
                stated.map(Fte::value).orElse(0.0) + one.strategy().hires().value();
        return Reached.atLeast(
                PhaseGoal.INTERNAL_PLATFORM, Math.max(binds, there), PLATFORM_TEAM, binds > there ? error : 0);
    }

    private PhaseGoalFinding advantage() {
        Startup startup = frame.startup();
        List<Component> different = startup.components().entrySet().stream()
                .filter(entry -> entry.getValue().differentiator().orElse(false))
                .map(Map.Entry::getKey)
                .toList();
        if (!different.isEmpty()) {
            boolean own = frame.stays(one)
                    ? different.stream().allMatch(component -> inOwnHands(startup, component))
                    : one.strategy().info().sourcing() != Sourcing.MANAGED;
            return Reached.plain(
                    PhaseGoal.INFRASTRUCTURE_ADVANTAGE,
                    own ? GoalState.MET : GoalState.MISSED,
                    Say.that(
                            own ? FrameworkCode.DIFFERENCE_OWNED : FrameworkCode.DIFFERENCE_BOUGHT,
                            "components",
                            Say.ids(different)));
        }
        for (Component component : Component.values()) {
            ComponentUse use = startup.components().get(component);
            if (use == null || use.differentiator().isEmpty()) {
                return Reached.plain(
                        PhaseGoal.INFRASTRUCTURE_ADVANTAGE,
                        GoalState.UNKNOWN,
                        Say.that(
                                FrameworkCode.GOAL_NEEDS_INPUT,
                                "input",
                                "/components/" + component.id() + "/differentiator"));
            }
        }
        return Reached.plain(
                PhaseGoal.INFRASTRUCTURE_ADVANTAGE, GoalState.MISSED, Say.that(FrameworkCode.NOTHING_DIFFERENTIATES));
    }

    private static boolean inOwnHands(Startup startup, Component component) {
        return Optional.ofNullable(startup.components().get(component))
                .map(ComponentUse::sourcing)
                .filter(sourcing -> sourcing == ComponentSourcing.CUSTOM || sourcing == ComponentSourcing.SELF_RUN)
                .isPresent();
    }
}
