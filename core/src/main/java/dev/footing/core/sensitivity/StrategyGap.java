package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import java.util.Set;
import java.util.TreeSet;

/**
 * The difference between two strategies along a driver.
 *
 * @param line the driver
 * @param first the strategy that is ahead where the difference is positive
 * @param second the other
 */
record StrategyGap(DriverLine line, StrategyId first, StrategyId second) {
    /** How near one comes to a knot, as a part of the gap between two values. */
    private static final double NEAR_KNOT = 1e-4;

    /** The difference; not a number where one of the two has no objective. */
    double at(double value) {
        return line.ahead(value, first, second);
    }

    /**
     * The values that are looked at, and those on either side of each knot between them: where a strategy appears or
     * vanishes, cash just lasts, the product is just in time for the round, or is launched a month earlier. Launches
     * beyond the horizon are all alike: there would be thousands of them where hardly anybody builds.
     */
    ImmutableDoubleArray points() {
        ImmutableDoubleArray points = line.points();
        if (line.driver().whole()) {
            return points;
        }
        TreeSet<Double> all = new TreeSet<>(points.asList());
        for (int i = 1; i < points.length(); i++) {
            double low = points.get(i - 1);
            double high = points.get(i);
            addKnots(all, low, shape(low), high, shape(high), NEAR_KNOT * (high - low));
        }
        return ImmutableDoubleArray.copyOf(all);
    }

    private void addKnots(Set<Double> all, double low, String below, double high, String above, double near) {
        if (below.equals(above)) {
            return;
        }
        double middle = low + (high - low) / 2;
        boolean neighbours = middle <= low || middle >= high;
        if (neighbours || high - low <= near) {
            all.add(low);
            all.add(high);
            return;
        }
        String between = shape(middle);
        addKnots(all, low, below, middle, between, near);
        addKnots(all, middle, between, high, above, near);
    }

    /** All that changes by steps; between two values of one shape the difference is continuous. */
    private String shape(double value) {
        return line.at(value)
                .map(sample -> shape(sample, first) + ' ' + shape(sample, second))
                .orElse("");
    }

    private static String shape(PlanSample sample, StrategyId id) {
        return sample.signals(id).map(signals -> shape(sample, signals)).orElse("absent");
    }

    private static String shape(PlanSample sample, Signals signals) {
        Startup startup = sample.setting().startup();
        boolean live = startup.usage().live();
        int round = startup.funding().map(funding -> funding.month()).orElse(0);
        boolean product = live || signals.months() < round;
        int beyond = startup.budget().horizonMonths() + 1;
        int launch = live ? 0 : (int) Math.min(beyond, signals.months());
        return signals.lasts() + "," + product + "," + launch;
    }
}
