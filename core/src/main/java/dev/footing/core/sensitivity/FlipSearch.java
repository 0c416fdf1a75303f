package dev.footing.core.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Finds the smallest change of one driver that changes the winner.
 *
 * @param line the driver, and what its values lead to
 * @param winner what is ahead as it stands
 */
record FlipSearch(DriverLine line, Optional<StrategyId> winner) {
    /** How far a change that is just large enough may be above the smallest one. */
    private static final double EXACT = 1e-9;
    /** So much of a change must not be enough yet. */
    private static final double NOT_YET = 0.99;

    Optional<Flip> search() {
        double from = line.driver().value();
        OptionalDouble up = nearest(from, +1);
        OptionalDouble down = nearest(from, -1);
        if (up.isEmpty() && down.isEmpty()) {
            return Optional.empty();
        }
        boolean upwards = down.isEmpty() || (up.isPresent() && up.getAsDouble() - from <= from - down.getAsDouble());
        return Optional.of(flip(from, (upwards ? up : down).getAsDouble()));
    }

    private Flip flip(double from, double to) {
        SensitivityDriver driver = line.driver();
        double size = driver.size();
        return Flip.builder()
                .input(driver.id())
                .unit(driver.range().unit())
                .from(from)
                .to(to)
                .winner(line.at(to).flatMap(PlanSample::winner))
                .distance(size > 0 ? OptionalDouble.of(Math.abs(to - from) / size) : OptionalDouble.empty())
                .putChanges(driver.id(), to)
                .build();
    }

    private OptionalDouble nearest(double from, int direction) {
        ImmutableDoubleArray points = line.points();
        double before = from;
        int start = direction > 0 ? 0 : points.length() - 1;
        for (int i = start; i >= 0 && i < points.length(); i += direction) {
            double point = points.get(i);
            if ((point - from) * direction <= 0) {
                continue;
            }
            if (changes(point)) {
                return OptionalDouble.of(
                        before == from && !line.span().holdsValue() ? point : change(from, before, point));
            }
            before = point;
        }
        return OptionalDouble.empty();
    }

    private double change(double from, double before, double enough) {
        return line.driver().whole()
                ? smallestWhole(from, before, enough)
                : smallest(from, before, enough, this::changes);
    }

    /** Between values that are whole numbers apart, the first that is enough. */
    private double smallestWhole(double from, double before, double enough) {
        double step = Math.signum(enough - from);
        for (double value = before + step; value != enough; value += step) {
            if (changes(value)) {
                return value;
            }
        }
        return enough;
    }

    /**
     * The smallest change that is enough, so that one that is 1% smaller is not. A value on an edge, where the least
     * change is enough, is told as it is found: nearer than a billionth of the first gap nothing is looked for.
     *
     * @param from the value as it is
     * @param before a change that is not enough
     * @param enough one that is
     * @param changes whether a value is enough
     * @return the value
     */
    static double smallest(double from, double before, double enough, DoublePredicate changes) {
        double least = EXACT * Math.abs(enough - from);
        double closer = closedIn(from, before, enough, least, changes);
        double less = from + NOT_YET * (closer - from);
        while (Math.abs(closer - from) > least && changes.test(less)) {
            closer = closedIn(from, from, less, least, changes);
            less = from + NOT_YET * (closer - from);
        }
        return closer;
    }

    private static double closedIn(double from, double before, double enough, double least, DoublePredicate changes) {
        double not = before;
        double yes = enough;
        while (Math.abs(yes - from) > least && Math.abs(yes - not) > EXACT * Math.abs(yes - from)) {
            double middle = not + (yes - not) / 2;
            if (middle == not || middle == yes) {
                break;
            }
            if (changes.test(middle)) {
                yes = middle;
            } else {
                not = middle;
            }
        }
        return yes;
    }

    private boolean changes(double value) {
        return line.at(value).filter(sample -> sample.changes(winner)).isPresent();
    }
}
