package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a startup says that single components cost now, as parts of its bill. A known part counts with the unit price
 * that a strategy has for that component; the rest of the bill counts with the strategy's own.
 *
 * @param costs the monthly cost of each component of which it is known, above 0
 * @param rest what is left of the bill, never less than none
 */
public record ComponentCosts(ImmutableSortedMap<Component, Double> costs, double rest) {
    static ComponentCosts of(Startup startup, double bill) {
        ImmutableSortedMap<Component, Double> costs = bill > 0
                ? startup.components().entrySet().stream()
                        .filter(use -> cost(use.getValue()) > 0)
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(), Map.Entry::getKey, use -> cost(use.getValue())))
                : ImmutableSortedMap.of();
        double known = costs.values().stream().mapToDouble(cost -> cost).sum();
        return new ComponentCosts(costs, Math.max(0, bill - known));
    }

    private static double cost(ComponentUse use) {
        return use.monthlyCost().map(Amounts::toDouble).orElse(0.0);
    }

    /**
     * Prepares what a bill elsewhere is compared with.
     *
     * @param now the unit price of each component on the platform of now
     * @param wholeNow that of the whole on the platform of now
     * @return the bill of now, part by part
     */
    BillNow now(ToDoubleFunction<Component> now, double wholeNow) {
        return new BillNow(
                costs.keySet().asList(),
                ImmutableDoubleArray.copyOf(costs.values()),
                ImmutableDoubleArray.copyOf(costs.keySet().stream().mapToDouble(now)),
                rest,
                wholeNow);
    }

    /**
     * Gives the unit price that a strategy has for a component.
     *
     * @param strategy a strategy
     * @param component a component
     * @return its likely price index, that of the whole where the component has none of its own
     */
    public static double index(Strategy strategy, Component component) {
        Double own = strategy.priceIndexByComponent().get(component);
        return own == null ? strategy.priceIndex().likely() : own;
    }
}
