package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.decision.Candidates;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.ExactView;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.Rules;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The plan view of a question with something changed. Only the strategies that are asked for are projected; who wins
 * takes all of them.
 */
final class PlanSample implements ExactView {
    private final Setting setting;
    private final Policy policy;
    private final Rules rules;
    private final PlanView plan;
    private final Map<StrategyId, Signals> known = new TreeMap<>();

    PlanSample(Setting setting, Rules rules) {
        this.setting = setting;
        this.policy = rules.policy();
        this.rules = rules;
        this.plan = new PlanView(rules);
    }

    Rules rules() {
        return rules;
    }

    /** What is spent over the horizon anyway. */
    double spend() {
        return plan.spend(setting);
    }

    Setting setting() {
        return setting;
    }

    ImmutableList<StrategyId> proposed() {
        return setting.proposals().proposed().stream()
                .map(proposed -> proposed.strategy().id())
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Strategy> strategy(StrategyId id) {
        return setting.proposals().proposed().stream()
                .map(Proposed::strategy)
                .filter(strategy -> strategy.id().equals(id))
                .findFirst();
    }

    /** What is known of a strategy; empty where it is not proposed. */
    Optional<Signals> signals(StrategyId id) {
        return strategy(id).map(strategy -> signals(setting, strategy));
    }

    /** By how much the objective of one is above that of another; not a number where one of them has none. */
    double ahead(StrategyId winner, StrategyId other) {
        Optional<Signals> first = signals(winner);
        Optional<Signals> second = signals(other);
        return first.isPresent() && second.isPresent()
                ? first.orElseThrow().objective().total()
                        - second.orElseThrow().objective().total()
                : Double.NaN;
    }

    /** Whether every figure that decides is a number. */
    boolean finite() {
        return setting.proposals().proposed().stream()
                .map(proposed -> signals(setting, proposed.strategy()))
                .allMatch(signals -> Double.isFinite(signals.objective().total())
                        && Double.isFinite(signals.totalCostOfOwnership())
                        && Double.isFinite(signals.users()));
    }

    /** The strategy that a verdict would put ahead; empty where none lasts or all that last are ruled out. */
    Optional<StrategyId> winner() {
        return Winners.of(choice(), policy);
    }

    /** Whether the figures are finite and another strategy wins than this one, or none instead of some. */
    boolean changes(Optional<StrategyId> winner) {
        return finite() && !winner().equals(winner);
    }

    Choice choice() {
        return Choice.of(Candidates.of(setting, this), policy, spend(), this);
    }

    @Override
    public Signals signals(Setting asked, Strategy strategy) {
        return known.computeIfAbsent(strategy.id(), id -> plan.signals(asked, strategy));
    }
}
