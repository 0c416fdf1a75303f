package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;

/**
 * Which values of a driver are looked at: 33 from end to end, or every whole number; the page on sensitivity has it.
 */
final class Span {
    private static final int CELLS = 32;
    private static final double DECADES = 2;
    private static final double FEWEST_DECADES_BELOW = 6;
    private static final int LONGEST_MONTHS = 120;
    private static final int USUAL_COUNT = 20;

    private Span() {}

    /** The values, ascending, the one that holds among them. */
    static ImmutableDoubleArray of(Driver driver, int horizon) {
        TreeSet<Double> points = new TreeSet<>();
        Range range = driver.range();
        double value = driver.value();
        if (driver.whole()) {
            // What is due after the horizon is as good as never due: beyond the month after it nothing changes.
            double high = range.unit() == Unit.COUNT
                    ? Math.max(USUAL_COUNT, 2 * value)
                    : range.high() > LONGEST_MONTHS ? horizon + 1.0 : LONGEST_MONTHS;
            whole(points, range.low(), Math.min(range.high(), high));
        } else if (range.unit() == Unit.SHARE) {
            straight(points, range.low(), range.high());
        } else if (range.unit() == Unit.PER_MONTH && range.low() < 0) {
            straight(points, Math.min(-0.5, 2 * value), Math.max(1, 2 * value));
        } else if (range.low() < 0) {
            double most = Math.max(10 * Math.abs(value), yardstick(range.unit()) * 10);
            straight(points, -most, most);
        } else if (value > 0) {
            powers(points, value, DECADES, DECADES);
        } else {
            powers(points, yardstick(range.unit()) * 1_000, FEWEST_DECADES_BELOW, 0);
        }
        if (!driver.whole()) {
            points.add(0.0);
        }
        points.add(value);
        return ImmutableDoubleArray.copyOf(points.stream()
                .filter(range::contains)
                .mapToDouble(point -> point)
                .toArray());
    }

    /** What is much of something where nothing is said of it. */
    static double yardstick(Unit unit) {
        return switch (unit) {
            case MONEY -> 100_000;
            case MONEY_PER_MONTH -> 10_000;
            case USERS -> 1_000;
            case MONTHS -> 6;
            case COUNT -> 2;
            case PER_MONTH -> 0.1;
            case SHARE -> 0.2;
            default -> 1;
        };
    }

    /**
     * The first value from which on something is so, where it is so at one value and not yet at a lower one; whole
     * numbers apart.
     *
     * @param not a value at which it is not so
     * @param yes a higher one at which it is
     * @param so whether it is so at a value
     * @return a value at which it is so, while it is not at the whole number before
     */
    static double firstWhole(double not, double yes, DoublePredicate so) {
        double below = not;
        double above = yes;
        while (above - below > 1) {
            double middle = below + Math.floor((above - below) / 2);
            if (so.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private static void whole(Set<Double> points, double low, double high) {
        double step = Math.max(1, Math.ceil((high - low) / LONGEST_MONTHS));
        for (double point = low; point <= high; point += step) {
            points.add(point);
        }
    }

    private static void straight(Set<Double> points, double low, double high) {
        for (int i = 0; i <= CELLS; i++) {
            points.add(low + (high - low) * i / CELLS);
        }
    }

    /** Evenly over the powers of ten around a value. */
    private static void powers(Set<Double> points, double value, double below, double above) {
        for (int i = 0; i <= CELLS; i++) {
            points.add(value * StrictMath.pow(10, -below + (below + above) * i / CELLS));
        }
    }
}
