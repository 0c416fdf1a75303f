package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/**
 * Between which values of a driver one looks, and at which: from a tenth to ten times its value, cut to what it may be.
 * Where the value is nought, around what is usual for its unit. The page on sensitivity has the table.
 *
 * @param driver the driver
 * @param horizon the months that are looked at
 */
record DriverSpan(SensitivityDriver driver, int horizon) {
    private static final int LONGEST_MONTHS = 120;

    /** How far beside the value the nearest ones are that are looked at. */
    private static final double NEAR = 0.1;

    /** The lowest value that is looked at; of a share that is nought, nought. */
    double low() {
        double centre = centre();
        if (driver.value() == 0 && driver.range().unit() == Unit.SHARE) {
            return driver.range().low();
        }
        double low = Math.max(driver.range().low(), tenfold(centre, centre > 0 ? -1 : 1));
        return driver.whole() ? Math.ceil(low) : low;
    }

    /** The highest value that is looked at. */
    double high() {
        double centre = centre();
        double high = Math.min(driver.range().high(), tenfold(centre, centre > 0 ? 1 : -1));
        return driver.whole() ? Math.min(Math.floor(high), latest()) : high;
    }

    /** The latest month that matters: what is due after the horizon is as good as never due. */
    private double latest() {
        Range range = driver.range();
        if (!driver.whole() || range.unit() == Unit.COUNT) {
            return range.high();
        }
        return range.high() > LONGEST_MONTHS ? horizon + 1.0 : LONGEST_MONTHS;
    }

    private double centre() {
        double value = driver.value();
        return value == 0 ? yardstick(driver.range().unit()) : Math.min(value, latest());
    }

    private static double tenfold(double value, int times) {
        return BigDecimal.valueOf(value).scaleByPowerOfTen(times).doubleValue();
    }

    /** Whether the value as it is lies between the two. */
    boolean holdsValue() {
        return driver.value() >= low() && driver.value() <= high();
    }

    /**
     * The values that are looked at, ascending, the one that holds among them where it lies between the ends.
     *
     * @param cells into how many parts of equal ratio to cut; whole numbers that are fewer are all of them
     */
    ImmutableDoubleArray points(int cells) {
        TreeSet<Double> points = new TreeSet<>();
        if (driver.whole()) {
            whole(points, cells);
        } else {
            double low = low();
            double high = high();
            points.add(low);
            points.add(high);
            for (int i = 1; i < cells; i++) {
                points.add(between(low, high, (double) i / cells));
            }
        }
        if (holdsValue()) {
            points.add(driver.value());
        }
        return ImmutableDoubleArray.copyOf(points);
    }

    /**
     * The same with two values beside the one that holds: a stretch that a startup may come into by being a little off
     * is not to be missed between values that are further apart.
     */
    ImmutableDoubleArray pointsWithNeighbours(int cells) {
        TreeSet<Double> points = new TreeSet<>(points(cells).asList());
        if (!driver.whole()) {
            Stream.of(1 - NEAR, 1 + NEAR)
                    .map(factor -> driver.value() * factor)
                    .filter(value -> value > low() && value < high())
                    .forEach(points::add);
        }
        return ImmutableDoubleArray.copyOf(points);
    }

    private void whole(Set<Double> points, int cells) {
        double low = low();
        double high = high();
        double step = Math.max(1, (high - low) / cells);
        for (int i = 0; low + i * step <= high; i++) {
            points.add(Math.floor(low + i * step));
        }
        points.add(high);
    }

    /** A value between two: evenly over powers where both are of one sign, else straight. */
    static double between(double low, double high, double part) {
        return low * high > 0 ? low * StrictMath.pow(high / low, part) : low + (high - low) * part;
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
}
