package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.startup.Component;
import java.util.function.IntToDoubleFunction;

/**
 * The bill of now in those parts of which the cost is known, and the rest. A search that prices many mixes prepares it
 * once.
 *
 * @param components the components of which the cost is known
 * @param costs the monthly cost of each
 * @param prices the unit price of each on the platform of now
 * @param rest what is left of the bill
 * @param whole the unit price of the whole on the platform of now
 */
public record BillNow(
        ImmutableList<Component> components,
        ImmutableDoubleArray costs,
        ImmutableDoubleArray prices,
        double rest,
        double whole) {
    /**
     * Tells how a bill elsewhere differs from what the price indices of the whole say of it.
     *
     * @param index the unit price elsewhere of the component at a place in {@link #components}
     * @param wholeElsewhere that of the whole elsewhere
     * @return the factor on the bill elsewhere; 1 where no component's cost is known
     */
    public double factor(IntToDoubleFunction index, double wholeElsewhere) {
        if (components.isEmpty()) {
            return 1;
        }
        double ratio = wholeElsewhere / whole;
        double elsewhere = rest;
        double bill = rest;
        for (int i = 0; i < costs.length(); i++) {
            double itsRatio = index.applyAsDouble(i) / prices.get(i);
            elsewhere += costs.get(i) * (itsRatio / ratio);
            bill += costs.get(i);
        }
        return elsewhere / bill;
    }
}
