package dev.footing.core.sensitivity;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Finds where a function changes its sign, whether it passes through nought there or jumps. */
final class Roots {
    private static final double RELATIVE = 1e-13;
    /** How far from the change of sign one looks for it on either side, relative to the value. */
    private static final double AROUND = 4e-10;
    /** Near nought, relative to the gap in which it was found. */
    private static final double AROUND_NOUGHT = 1e-12;

    /** No step is told more exactly than this part of the gap in which it was found. */
    private static final double LEAST = 1e-15;

    private static final double WIDER = 1_000;
    /** A difference that hardly depends on how far one looks is a jump. */
    private static final double JUMPS = 0.5;
    /** A change of less than this part of a currency's unit is rounding. */
    private static final double ROUNDING = 1e-5;

    private Roots() {}

    /**
     * A change of sign.
     *
     * @param at where it is; of a jump the upper side
     * @param jump whether the function jumps there
     */
    record Root(double at, boolean jump) {}

    /**
     * Finds the change of sign between two values.
     *
     * @param function the function; what is not a number counts as having the sign of the lower end
     * @param low the lower end, where it is not nought
     * @param high the upper end, where it has another sign
     * @return the change
     */
    static Root between(DoubleUnaryOperator function, double low, double high) {
        double atLow = function.applyAsDouble(low);
        DoubleUnaryOperator whole = x -> {
            double y = function.applyAsDouble(x);
            return Double.isNaN(y) ? atLow : y;
        };
        double found = new BrentSolver(RELATIVE, Double.MIN_NORMAL, Double.MIN_NORMAL).findRoot(whole, low, high);
        double reach = Math.max(Math.abs(found) * AROUND, (high - low) * AROUND_NOUGHT);
        double below = Math.max(low, found - reach);
        double above = Math.min(high, found + reach);
        boolean around = same(whole, below, atLow) && !same(whole, above, atLow);
        if (!around) {
            below = low;
            above = high;
        }
        while (!around || jumps(whole, below, above, low, high)) {
            double middle = below + (above - below) / 2;
            if (middle <= below || middle >= above || above - below <= (high - low) * LEAST) {
                break;
            }
            if (same(whole, middle, atLow)) {
                below = middle;
            } else {
                above = middle;
            }
            around |= above - below <= reach;
        }
        boolean jump = jumps(whole, below, above, low, high);
        return new Root(jump ? above : below + (above - below) / 2, jump);
    }

    private static boolean same(DoubleUnaryOperator function, double value, double atLow) {
        return Math.signum(function.applyAsDouble(value)) == Math.signum(atLow);
    }

    /** Whether nearly all of the change around a place happens within it. */
    private static boolean jumps(DoubleUnaryOperator function, double below, double above, double low, double high) {
        double reach = WIDER * (above - below);
        double inner = Math.abs(function.applyAsDouble(above) - function.applyAsDouble(below));
        double outer = Math.abs(function.applyAsDouble(Math.min(high, above + reach))
                - function.applyAsDouble(Math.max(low, below - reach)));
        return inner > ROUNDING && inner >= JUMPS * outer;
    }
}
