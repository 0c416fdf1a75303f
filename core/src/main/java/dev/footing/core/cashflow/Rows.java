package dev.footing.core.cashflow;

import java.util.Arrays;

/**
 * The statements that are used more than once, as loops over rows. Each has one output row and touches nothing but the
 * entry of its own trial, so that the compiler can work on several trials at once; choices are made with minimum and
 * maximum instead of branches.
 */
final class Rows {
    private Rows() {}

    static void fill(double[] out, double value) {
        Arrays.fill(out, value);
    }

    static void copy(double[] out, double[] from) {
        System.arraycopy(from, 0, out, 0, out.length);
    }

    static void add(double[] sums, double[] more) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += more[k];
        }
    }

    static void subtract(double[] sums, double[] less) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] -= less[k];
        }
    }

    static void addTimes(double[] sums, double factor, double[] more) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += factor * more[k];
        }
    }

    static void sum(double[] out, double[] a, double[] b) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] + b[k];
        }
    }

    static void product(double[] out, double[] a, double[] b) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] * b[k];
        }
    }

    /** {@code a * (b + more)}, entry by entry. */
    static void product(double[] out, double[] a, double[] b, double more) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] * (b[k] + more);
        }
    }

    static void ratio(double[] out, double[] a, double[] b) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] / b[k];
        }
    }

    static void times(double[] out, double factor, double[] a) {
        for (int k = 0; k < out.length; k++) {
            out[k] = factor * a[k];
        }
    }

    static void plus(double[] out, double[] a, double constant) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] + constant;
        }
    }

    static void minimum(double[] lowest, double[] a) {
        for (int k = 0; k < lowest.length; k++) {
            lowest[k] = Math.min(lowest[k], a[k]);
        }
    }

    static void maximum(double[] out, double[] a, double[] b) {
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.max(a[k], b[k]);
        }
    }

    /** {@code 1 - a}, entry by entry. */
    static void rest(double[] out, double[] a) {
        for (int k = 0; k < out.length; k++) {
            out[k] = 1 - a[k];
        }
    }
}
