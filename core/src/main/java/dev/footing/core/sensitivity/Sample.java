package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Evaluation;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.PlannedView;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Proposals.Proposed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The plan view of a question with something changed. Only the strategies that are asked for are projected; who wins
 * takes all of them.
 */
final class Sample implements PlannedView {
    private final Setting setting;
    private final Policy policy;
    private final PlanView plan;
    private final Map<StrategyId, Signals> known = new TreeMap<>();

    Sample(Setting setting, Calibration calibration, Policy policy) {
        this.setting = setting;
        this.policy = policy;
        this.plan = new PlanView(calibration, policy);
    }

    Policy policy() {
        return policy;
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
    double ahead(StrategyId one, StrategyId other) {
        Optional<Signals> first = signals(one);
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
                .allMatch(one -> Double.isFinite(one.objective().total())
                        && Double.isFinite(one.totalCostOfOwnership())
                        && Double.isFinite(one.users()));
    }

    /** The strategy that a verdict would put ahead; empty where none lasts or all that last are ruled out. */
    Optional<StrategyId> winner() {
        Choice choice = choice();
        List<Candidate> lasting = choice.ranked().stream()
                .filter(candidate ->
                        candidate.signals().lasts() >= policy.verdictLasts().value())
                .toList();
        return lasting.stream().anyMatch(Candidate::unvetoed) ? choice.winner().map(Candidate::id) : Optional.empty();
    }

    Choice choice() {
        return Choice.of(Evaluation.of(setting, this), policy, plan.spend(setting), this);
    }

    @Override
    public Signals signals(Setting asked, Strategy strategy) {
        return known.computeIfAbsent(strategy.id(), id -> plan.signals(asked, strategy));
    }
}
