package dev.footing.core.cashflow;

/**
 * When cash runs out, and what is lost by it, read from the rows of a {@link CashFlow} that has gone through its
 * months.
 */
final class RunOut {
    private final double[] discounts;
    private final double[][] cash;
    private final double[][] product;
    private final double[] lowest;
    private final double[] lost;
    private final int horizon;

    /**
     * Reads what a run leaves.
     *
     * @param discounts what money of each month counts, by month; empty where all counts in full
     * @param cash cash at the end of each month, from that of now on
     * @param product engineers on the product in each month
     * @param lowest the lowest cash of all months
     */
    RunOut(double[] discounts, double[][] cash, double[][] product, double[] lowest) {
        this.discounts = discounts;
        this.cash = cash;
        this.product = product;
        this.lowest = lowest;
        this.lost = new double[lowest.length];
        this.horizon = cash.length - 1;
    }

    /**
     * The runway: months until cash runs out, infinite where it does not.
     *
     * @param out the runways
     */
    void runway(double[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = lowest[k] < 0 ? runway(k) : Double.POSITIVE_INFINITY;
        }
    }

    private double runway(int k) {
        int month = 1;
        while (cash[month][k] >= 0) {
            month++;
        }
        double before = cash[month - 1][k];
        return month - 1 + before / (before - cash[month][k]);
    }

    /**
     * What cannot be paid and built because cash runs out: the negative cash at the end, which nobody lends, and
     * product work after the runway.
     *
     * @param out the amounts, 0 where cash does not run out; positive where the model counts costs that are never paid
     * @param runways months until cash runs out, infinite where it does not
     * @param beyondMargin revenue that is no margin
     * @param worth what a month of product work is worth
     */
    void ruin(double[] out, double[] runways, double[] beyondMargin, double[] worth) {
        loseProduct(runways);
        for (int k = 0; k < out.length; k++) {
            out[k] = lowest[k] < 0 ? beyondMargin[k] - cashAtHorizon(k) - worth[k] * lost[k] : 0;
        }
    }

    /** Cash at the horizon, each month's change discounted. */
    private double cashAtHorizon(int k) {
        if (discounts.length == 0) {
            return cash[horizon][k];
        }
        double sum = cash[0][k];
        for (int month = 1; month <= horizon; month++) {
            sum += discounts[month] * (cash[month][k] - cash[month - 1][k]);
        }
        return sum;
    }

    /** Engineer-months on the product in the time after the runway, discounted; none where there is no such time. */
    private void loseProduct(double[] runways) {
        Rows.fill(lost, 0);
        double first = horizon;
        for (double runway : runways) {
            first = Math.min(first, runway);
        }
        for (int month = (int) first + 1; month <= horizon; month++) {
            addLost(month, runways, discounts.length == 0 ? 1 : discounts[month], product[month]);
        }
    }

    private void addLost(int month, double[] runways, double discount, double[] working) {
        for (int k = 0; k < lost.length; k++) {
            double part = Math.min(1, Math.max(0, month - runways[k]));
            lost[k] += discount * part * working[k];
        }
    }
}
