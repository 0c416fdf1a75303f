package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;

/**
 * What is left of each credit while the months of a run go by, and what was used, one entry a trial. A month's bill is
 * paid from the first credit that covers it and has money left, then from the next.
 */
final class CreditAccount {
    private final double[][] left;
    private final double[] used;
    private final double[] usedNow;

    CreditAccount(int credits, int width) {
        this.left = new double[credits][width];
        this.used = new double[width];
        this.usedNow = new double[width];
    }

    void begin(Credits credits) {
        Rows.fill(used, 0);
        for (int i = 0; i < left.length; i++) {
            Rows.fill(left[i], credits.amount(i));
        }
    }

    /**
     * Pays what can be paid of a month's bill.
     *
     * @param bill the bill, own part and old part together; what is paid is taken off
     * @param old the part of it that is for the platform that is being left
     * @param own which credits pay for the strategy itself
     */
    void pay(double[] bill, double[] old, Credits credits, int own, int month) {
        Rows.fill(usedNow, 0);
        for (int i = 0; i < left.length; i++) {
            boolean paysOwn = (own >> i & 1) == 1;
            boolean paysOld = (credits.current() >> i & 1) == 1;
            if (credits.runs(i, month) && (paysOwn || paysOld)) {
                pay(bill, old, left[i], paysOwn, paysOld);
            }
        }
        Rows.add(used, usedNow);
    }

    private void pay(double[] bill, double[] old, double[] balance, boolean paysOwn, boolean paysOld) {
        for (int k = 0; k < bill.length; k++) {
            double own = Math.max(0, bill[k] - old[k]);
            double ofOwn = paysOwn ? Math.min(balance[k], own) : 0;
            double ofOld = paysOld ? Math.min(balance[k] - ofOwn, old[k]) : 0;
            old[k] -= ofOld;
            bill[k] = own - ofOwn + old[k];
            balance[k] -= ofOwn + ofOld;
            usedNow[k] += ofOwn + ofOld;
        }
    }

    /** All rows that a month changes for those that follow. */
    ImmutableList<double[]> rows() {
        return ImmutableList.<double[]>builder().add(left).add(used).build();
    }

    /** What was used so far. */
    double[] used() {
        return used;
    }

    /** What was used in the month that was paid last. */
    double[] usedNow() {
        return usedNow;
    }
}
