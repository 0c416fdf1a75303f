package dev.footing.core.random;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Quantiles of the Beta-PERT distribution of shape 4 between 0 and 1 from a table: 512 cells of equal probability, of
 * which the first and the last are cut into 512 again, and straight lines between them. The ends are exactly 0 and 1,
 * and a higher share never gives a lower quantile.
 */
public final class QuantileTable {
    private static final int CELLS = 512;

    /** How many cells there would be if all were as small as those at the ends. */
    private static final int FINE = CELLS * CELLS;

    private final double[] low;
    private final double[] middle;
    private final double[] high;

    private QuantileTable(double[] low, double[] middle, double[] high) {
        this.low = low;
        this.middle = middle;
        this.high = high;
    }

    /**
     * {@return the table of the distribution with alpha 1 + 4r and beta 5 - 4r}
     *
     * @param mode the likeliest value r, 0 to 1
     */
    public static QuantileTable pert(double mode) {
        checkArgument(mode >= 0 && mode <= 1, "the mode of a PERT distribution on 0 to 1 cannot be %s", mode);
        PertSweep sweep = PertSweep.of(mode);
        double[] low = new double[CELLS + 1];
        double[] middle = new double[CELLS + 1];
        double[] high = new double[CELLS + 1];
        for (int i = 1; i <= CELLS; i++) {
            low[i] = sweep.next((double) i / FINE);
        }
        middle[1] = low[CELLS];
        for (int i = 2; i < CELLS; i++) {
            middle[i] = sweep.next((double) i / CELLS);
        }
        high[CELLS] = middle[CELLS - 1];
        for (int i = CELLS - 1; i > 0; i--) {
            high[i] = sweep.next(1 - (double) i / FINE);
        }
        high[0] = 1;
        middle[CELLS] = 1;
        return new QuantileTable(low, middle, high);
    }

    /**
     * {@return the value below which a share u lies}
     *
     * @param u a share, 0 to 1
     */
    public double at(double u) {
        double place = u * CELLS;
        int cell = (int) place;
        if (cell == 0) {
            return between(low, u * FINE);
        }
        return cell < CELLS - 1 ? line(middle, cell, place - cell) : between(high, (1 - u) * FINE);
    }

    /**
     * Stretches quantiles to an interval.
     *
     * @param out where the values go, low + width * {@link #at}; may be the same as u
     * @param u the shares, 0 to 1
     * @param low the value at a share of 0
     * @param width the distance to the value at a share of 1
     * @param n how many
     */
    public void fill(double[] out, double[] u, double low, double width, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = low + width * at(u[k]);
        }
    }

    private static double between(double[] nodes, double place) {
        int cell = Math.min((int) place, CELLS - 1);
        return line(nodes, cell, place - cell);
    }

    private static double line(double[] nodes, int cell, double part) {
        return nodes[cell] + (nodes[cell + 1] - nodes[cell]) * part;
    }
}
