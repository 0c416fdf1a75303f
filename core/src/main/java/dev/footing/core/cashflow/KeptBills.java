package dev.footing.core.cashflow;

import java.util.Arrays;

/**
 * The bills of a strategy by month, for as long as the strategies that are asked for are the same one, begun in
 * different months: once it is in use, what it costs in a month does not depend on when it was moved to.
 */
final class KeptBills {
    private final double[][] bills;
    private final boolean[] known;
    private final double[] unit;
    private double[] terms = {};

    KeptBills(int months, int width) {
        this.bills = new double[months + 1][width];
        this.known = new boolean[months + 1];
        this.unit = new double[width];
    }

    void forget() {
        terms = new double[0];
        Arrays.fill(known, false);
    }

    /**
     * Begins a strategy.
     *
     * @param certain all that a bill depends on beside users and unit price
     * @param unitPrice its unit price, one entry a trial
     */
    void begin(double[] certain, double[] unitPrice) {
        if (!Arrays.equals(terms, certain) || !Arrays.equals(unit, unitPrice)) {
            forget();
            terms = certain;
            Rows.copy(unit, unitPrice);
        }
    }

    boolean knows(int month) {
        return known[month];
    }

    double[] of(int month) {
        return bills[month];
    }

    void keep(int month, double[] bill) {
        known[month] = true;
        Rows.copy(bills[month], bill);
    }
}
