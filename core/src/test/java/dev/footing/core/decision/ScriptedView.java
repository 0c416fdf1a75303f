package dev.footing.core.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.ObjectiveParts;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.policy.Rules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A view that says what a test tells it to: the bought strategy is ahead by a gain. */
final class ScriptedView implements DecisionView {
    private final PlanView plan = new PlanView(new Rules(Calibrations.field2025(), Bench.POLICY));
    private final Map<String, Map<ObjectivePart, Double>> objectives = new TreeMap<>();
    private final Map<String, Double> lasting = new TreeMap<>();
    private final Map<String, Double> runways = new TreeMap<>();
    private final Map<String, Double> best = new TreeMap<>();
    private final long trials;
    private Comparison comparison = new Comparison(0, 0, 1, 0);
    private Exactness exactness = Exactness.FULL;
    private double lastingHalf;
    private OptionalDouble reserve = OptionalDouble.empty();

    ScriptedView(long trials) {
        this.trials = trials;
    }

    ScriptedView gain(double gain, double half) {
        comparison = new Comparison(half / 2, half, comparison.ahead(), comparison.aheadHalfInterval());
        return objective("acme.bought", gain);
    }

    ScriptedView ahead(double share, double half) {
        comparison = new Comparison(comparison.error(), comparison.halfInterval(), share, half);
        return this;
    }

    ScriptedView objective(String id, double objective) {
        return term(id, ObjectivePart.EXPECTED_ROUND, objective);
    }

    /** One term of an objective; the others are 0 until they are told. */
    ScriptedView term(String id, ObjectivePart term, double amount) {
        objectives
                .computeIfAbsent(id, any -> new EnumMap<>(ObjectivePart.class))
                .put(term, amount);
        return this;
    }

    ScriptedView lasts(String id, double share) {
        lasting.put(id, share);
        return this;
    }

    ScriptedView lastingHalf(double half) {
        lastingHalf = half;
        return this;
    }

    ScriptedView reserve(double cash) {
        reserve = OptionalDouble.of(cash);
        return this;
    }

    ScriptedView runway(String id, double months) {
        runways.put(id, months);
        return this;
    }

    /** How exact a difference under answers is that are only supposed. */
    ScriptedView exactness(double error, double half) {
        exactness = new Exactness(error, half);
        return this;
    }

    /** In what share of trials a strategy is the best; once one has a share, the view counts. */
    ScriptedView best(String id, double share) {
        best.put(id, share);
        return this;
    }

    @Override
    public Signals signals(Setting setting, Strategy strategy) {
        Signals like = plan.signals(setting, strategy);
        String id = strategy.id().value();
        Map<ObjectivePart, Double> terms = objectives.getOrDefault(id, Map.of());
        return new Signals(
                ObjectiveParts.of(term -> terms.getOrDefault(term, 0.0)),
                lasting.getOrDefault(id, 1.0),
                like.lowestCash(),
                reserve.orElse(like.reserveCash()),
                runways.containsKey(id) ? OptionalDouble.of(runways.getOrDefault(id, 0.0)) : OptionalDouble.empty(),
                like.users(),
                like.meanUsers(),
                like.listPriceBill(),
                like.steadyEffort(),
                like.incidentRate(),
                like.months(),
                like.productShare(),
                like.totalCostOfOwnership(),
                like.errors());
    }

    @Override
    public Optional<Comparison> compare(StrategyId one, StrategyId other) {
        return Optional.of(comparison);
    }

    @Override
    public double lastingHalfInterval(StrategyId strategy) {
        return lastingHalf;
    }

    @Override
    public Exactness exactness(Setting setting, Strategy first, Strategy second) {
        return exactness;
    }

    @Override
    public Optional<ImmutableDoubleArray> best(Choice choice) {
        if (best.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ImmutableDoubleArray.copyOf(choice.feasible().stream()
                .mapToDouble(candidate -> best.getOrDefault(candidate.id().value(), 0.0))));
    }

    @Override
    public long trials() {
        return trials;
    }
}
