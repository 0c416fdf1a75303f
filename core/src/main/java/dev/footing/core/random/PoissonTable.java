package dev.footing.core.random;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Counts of a Poisson distribution, one for each uniform number, by inversion: a higher number never gives a lower
 * count.
 */
public final class PoissonTable {
    /** The highest mean. */
    public static final double HIGHEST_MEAN = 10_000;

    /** Probabilities below this share of the most likely one are left out: together they are lost in rounding. */
    private static final double NEGLIGIBLE = 0x1p-80;

    private final int first;
    private final double[] cumulative;
    private final int[] guide;

    private PoissonTable(int first, double[] cumulative, int[] guide) {
        this.first = first;
        this.cumulative = cumulative;
        this.guide = guide;
    }

    /**
     * {@return the table of a mean}
     *
     * @param mean the expected count, 0 to {@link #HIGHEST_MEAN}
     */
    public static PoissonTable of(double mean) {
        checkArgument(
                mean >= 0 && mean <= HIGHEST_MEAN,
                "a mean count is 0 to %s, and not %s: cut the time into shorter parts",
                HIGHEST_MEAN,
                mean);
        int mode = (int) mean;
        int first = mode;
        for (double weight = 1; first > 0 && weight > NEGLIGIBLE; first--) {
            weight *= first / mean;
        }
        int last = mode;
        for (double weight = 1; weight > NEGLIGIBLE; last++) {
            weight *= mean / (last + 1);
        }
        double[] cumulative = cumulative(mean, mode, first, last);
        return new PoissonTable(first, cumulative, guide(cumulative));
    }

    /**
     * {@return the lowest count whose cumulative probability exceeds u}
     *
     * @param u a uniform number, 0 to 1
     */
    public int count(double u) {
        double[] bounds = cumulative;
        int i = guide[(int) (u * (guide.length - 1))];
        while (u >= bounds[i]) {
            i++;
        }
        return first + i;
    }

    private static double[] cumulative(double mean, int mode, int first, int last) {
        double[] weights = new double[last - first + 1];
        weights[mode - first] = 1;
        for (int k = mode; k > first; k--) {
            weights[k - 1 - first] = weights[k - first] * (k / mean);
        }
        for (int k = mode; k < last; k++) {
            weights[k + 1 - first] = weights[k - first] * (mean / (k + 1));
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            weights[i] = sum;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        // What rounding leaves above the last bound belongs to the last count that has a share of its own.
        int end = weights.length - 1;
        while (end > 0 && weights[end - 1] == 1) {
            end--;
        }
        double[] bounds = Arrays.copyOf(weights, end + 1);
        bounds[end] = Double.POSITIVE_INFINITY;
        return bounds;
    }

    /** For each of equal parts of 0 to 1 where the search begins: at the count of its lower end. */
    private static int[] guide(double[] cumulative) {
        int parts = Integer.highestOneBit(cumulative.length) * 2;
        int[] guide = new int[parts + 1];
        int i = 0;
        for (int part = 0; part <= parts; part++) {
            while ((double) part / parts >= cumulative[i]) {
                i++;
            }
            guide[part] = i;
        }
        return guide;
    }
}
