package dev.footing.core.statistics;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Percentiles of values that are all still at hand, at most 4,096 of them: the same as those of {@link Buckets}, to the
 * bit, in about half of the time. Values are counted in buckets first; the least and the greatest are then looked for
 * in those buckets alone into which a percentile falls.
 */
final class FewValues {
    /** The percentiles that are mostly asked for, whose buckets are looked through at once. */
    private static final ImmutableDoubleArray USUAL = ImmutableDoubleArray.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private static final int MANY = 4 << BucketKey.OCTAVE_BITS;

    /** The bits of a value that {@link BucketEnds} does not keep. */
    private static final long NOT_KEPT = (1L << BucketEnds.LOWEST_BITS) - 1;

    private final double[] values;
    private final int n;
    private final double min;
    private final double finiteMax;
    private final int places;
    private final int from;
    private final int zero;
    private final boolean positive;
    private final double[] usual;

    /**
     * Counts values.
     *
     * @param values finite, or positive infinity; not to be changed as long as percentiles are asked for
     * @param n how many of them
     * @param min the least
     * @param max the greatest
     */
    FewValues(double[] values, int n, double min, double max) {
        this.values = values;
        this.n = n;
        this.min = min + 0.0;
        this.finiteMax = 0.0 + (max <= Double.MAX_VALUE ? max : CountedValues.greatestFinite(values, n));
        if (min == max) {
            this.positive = false;
            this.from = 0;
            this.zero = 0;
            this.places = 0;
            this.usual = new double[0];
            return;
        }
        this.positive = min >= BucketKey.SMALLEST && max <= Double.MAX_VALUE;
        int low = positive ? BucketKey.of(min) : BucketKey.lowest(values, n);
        int width = Math.max(0, BucketKey.of(Math.max(-min, finiteMax)) - low + 1);
        this.from = low;
        this.zero = min < 0 ? width : 0;
        this.places = zero + width + 2;
        this.usual = settle(USUAL);
    }

    /**
     * Whether it is quicker for values between these than buckets that note their ends at once: where they lie in so
     * many buckets that few of them are in those that matter.
     */
    static boolean areQuicker(double min, double max) {
        return min < BucketKey.SMALLEST || BucketKey.of(max) - BucketKey.of(min) > MANY;
    }

    /** Places from left to right: negative buckets, zero, positive ones, and what lies beyond. */
    private int[] counts() {
        int[] counts = new int[places];
        if (positive) {
            countPositive(counts);
        } else {
            countAny(counts);
        }
        return counts;
    }

    private void countPositive(int[] into) {
        int below = from - 1;
        for (int k = 0; k < n; k++) {
            into[(int) (Double.doubleToRawLongBits(values[k]) >>> BucketKey.SHIFT) - below]++;
        }
    }

    private void countAny(int[] into) {
        int below = from - 1;
        int middle = zero;
        int top = into.length - 1 - middle;
        for (int k = 0; k < n; k++) {
            into[place(Double.doubleToRawLongBits(values[k]), below, middle, top)]++;
        }
    }

    /** What lies below all buckets is zero, and what lies above them is beyond. */
    private static int place(long bits, int below, int middle, int top) {
        int slot = ((int) (bits >>> BucketKey.SHIFT) & BucketKey.MAGNITUDE) - below;
        int sign = (int) (bits >> (Long.SIZE - 1));
        return middle + ((Math.min(Math.max(slot, 0), top) ^ sign) - sign);
    }

    /**
     * Works out percentiles, of lower to higher ranks. Counts are kept no longer than that: values of either sign and
     * any magnitude have half a million buckets.
     */
    private double[] settle(ImmutableDoubleArray parts) {
        int[] counts = counts();
        int[] found = new int[parts.length()];
        double[] left = new double[found.length];
        int place = 0;
        int passed = 0;
        for (int i = 0; i < found.length; i++) {
            double position = parts.get(i) * (n - 1) + 0.5;
            while (position - passed >= counts[place]) {
                passed += counts[place];
                place++;
            }
            found[i] = place;
            left[i] = position - passed;
        }
        double[] least = new double[found.length];
        double[] greatest = new double[found.length];
        lookThrough(found, least, greatest);
        double[] settled = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            settled[i] = value(found[i], counts[found[i]], left[i], least[i], greatest[i]);
        }
        return settled;
    }

    /** Looks for the least and the greatest value in places, of which no later one lies before an earlier. */
    private void lookThrough(int[] looked, double[] least, double[] greatest) {
        int below = from - 1;
        int middle = zero;
        int top = places - 1 - middle;
        byte[] marks = new byte[places];
        for (int i = looked.length - 1; i >= 0; i--) {
            marks[looked[i]] = (byte) (i + 1);
            least[i] = Double.POSITIVE_INFINITY;
            greatest[i] = Double.NEGATIVE_INFINITY;
        }
        if (positive) {
            for (int k = 0; k < n; k++) {
                int mark = marks[(int) (Double.doubleToRawLongBits(values[k]) >>> BucketKey.SHIFT) - below];
                if (mark > 0) {
                    see(values[k], mark - 1, least, greatest);
                }
            }
        } else {
            for (int k = 0; k < n; k++) {
                int mark = marks[place(Double.doubleToRawLongBits(values[k]), below, middle, top)];
                if (mark > 0) {
                    see(values[k], mark - 1, least, greatest);
                }
            }
        }
        for (int i = 1; i < looked.length; i++) {
            if (looked[i] == looked[i - 1]) {
                least[i] = least[i - 1];
                greatest[i] = greatest[i - 1];
            }
        }
    }

    private static void see(double value, int i, double[] least, double[] greatest) {
        least[i] = value < least[i] ? value : least[i];
        greatest[i] = value > greatest[i] ? value : greatest[i];
    }

    /** A percentile that is neither the least nor the greatest value. */
    double percentile(double p) {
        if (places == 0) {
            return min;
        }
        for (int i = 0; i < usual.length; i++) {
            if (USUAL.get(i) == p) {
                return usual[i];
            }
        }
        return settle(ImmutableDoubleArray.of(p))[0];
    }

    private double value(int place, int count, double left, double lowest, double highest) {
        if (place == places - 1) {
            return Double.POSITIVE_INFINITY;
        }
        double first = place == zero ? 0 : kept(lowest);
        double last = place == zero ? 0 : kept(highest);
        return BucketKey.between(clamp(first), clamp(last), left, count);
    }

    private double clamp(double value) {
        return Math.min(Math.max(value, min), finiteMax);
    }

    private static double kept(double value) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & ~NOT_KEPT);
    }
}
