package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.MILLIONS_OF_USERS;
import static dev.footing.api.framework.FrameworkThreshold.PLATFORM_TEAM;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Identified;
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

/**
 * The goals in growth.
 *
 * @param inputs what to look at
 * @param projected the strategy
 */
record LateGoals(FrameworkInputs inputs, ProjectedStrategy projected) {
    ImmutableList<PhaseGoalFinding> findings() {
        return ImmutableList.of(
                new GoalCheck(PhaseGoal.CARRIES_MILLIONS).carries(inputs.carriedBy(projected), MILLIONS_OF_USERS),
                costEfficiency(new GoalCheck(PhaseGoal.COST_EFFICIENCY)),
                internalPlatform(new GoalCheck(PhaseGoal.INTERNAL_PLATFORM)),
                advantage(new GoalCheck(PhaseGoal.INFRASTRUCTURE_ADVANTAGE)));
    }

    /** No more than what is material above the cheapest of what nothing rules out; the error is that of both. */
    private PhaseGoalFinding costEfficiency(GoalCheck goal) {
        List<ProjectedStrategy> open =
                inputs.ranked().stream().filter(ProjectedStrategy::unvetoed).toList();
        Signals cheapest = (open.isEmpty() ? inputs.ranked() : open)
                .stream()
                        .map(ProjectedStrategy::signals)
                        .min(Comparator.comparingDouble(Signals::totalCostOfOwnership))
                        .orElse(projected.signals());
        double most =
                cheapest.totalCostOfOwnership() + inputs.policy().materiality().value() * inputs.spend();
        double cost = projected.signals().totalCostOfOwnership();
        double error = StrictMath.hypot(
                projected.signals().errors().totalCostOfOwnership(),
                cheapest.errors().totalCostOfOwnership());
        LineSide side = LineSide.atMost(cost, most, error);
        return goal.figure(
                side,
                Fact.Figure.bounded(cost, Unit.MONEY),
                Fact.Figure.bounded(most, Unit.MONEY),
                Fact.Figure.bounded(cost - most, Unit.MONEY),
                GoalCheck.because(side, amount(cost), amount(most), amount(cost - most), amount(error)));
    }

    private Fact amount(double value) {
        return new Fact.Amount(Amounts.toMoney(value, inputs.startup().budget().currency()));
    }

    /** Those who look after infrastructure now and whom it brings, or as many as it binds by itself. */
    private PhaseGoalFinding internalPlatform(GoalCheck goal) {
        double binds = projected.signals().steadyEffort();
        double error = projected.signals().errors().steadyEffort();
        Optional<Fte> stated = inputs.startup().team().infrastructureEngineers();
        if (stated.isEmpty()
                && !LineSide.atLeast(binds, PLATFORM_TEAM.value(), error).met()) {
            return goal.unknown(PLATFORM_TEAM, GoalCheck.missing(Inputs.INFRASTRUCTURE_ENGINEERS.id()));
        }
        double there = stated.map(Fte::value).orElse(0.0)
                + projected.strategy().hires().value();
        return goal.atLeast(Math.max(binds, there), PLATFORM_TEAM, binds > there ? error : 0);
    }

    private PhaseGoalFinding advantage(GoalCheck goal) {
        Startup startup = inputs.startup();
        List<Component> different = startup.components().entrySet().stream()
                .filter(entry -> entry.getValue().differentiator().orElse(false))
                .map(Map.Entry::getKey)
                .toList();
        if (!different.isEmpty()) {
            boolean own = inputs.stays(projected)
                    ? different.stream().allMatch(component -> inOwnHands(startup, component))
                    : projected.strategy().info().sourcing() != Sourcing.MANAGED;
            return goal.plain(
                    own ? GoalState.MET : GoalState.MISSED,
                    Explanation.of(own ? FrameworkCode.DIFFERENCE_OWNED : FrameworkCode.DIFFERENCE_BOUGHT)
                            .word("components", Identified.listed(different)));
        }
        for (Component component : Component.values()) {
            ComponentUse use = startup.components().get(component);
            boolean open =
                    use == null ? component.isUsual() : use.differentiator().isEmpty();
            if (open) {
                return goal.plain(
                        GoalState.UNKNOWN, GoalCheck.missing("/components/" + component.id() + "/differentiator"));
            }
        }
        return goal.plain(GoalState.MISSED, Explanation.of(FrameworkCode.NOTHING_DIFFERENTIATES));
    }

    private static boolean inOwnHands(Startup startup, Component component) {
        return Optional.ofNullable(startup.components().get(component))
                .map(ComponentUse::sourcing)
                .filter(sourcing -> sourcing == ComponentSourcing.CUSTOM || sourcing == ComponentSourcing.SELF_RUN)
                .isPresent();
    }
}
