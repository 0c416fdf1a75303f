package dev.footing.core.statistics;

/**
 * Which bucket of a {@link Histogram} a value belongs to: the key of its magnitude, which grows with it, 256 to the
 * octave. Magnitudes below {@link #SMALLEST} count as zero.
 */
final class BucketKey {
    /** The bits of a double below those that choose its bucket: sign, exponent and 8 bits of fraction remain. */
    static final int SHIFT = 44;

    static final int OCTAVE_BITS = 8;
    static final int MAGNITUDE = (1 << (Long.SIZE - 1 - SHIFT)) - 1;
    static final double SMALLEST = 0x1p-40;
    static final int SMALLEST_KEY = of(SMALLEST);
    static final int BEYOND_KEY = of(Double.POSITIVE_INFINITY);

    private BucketKey() {}

    static int of(double magnitude) {
        return (int) (Double.doubleToRawLongBits(magnitude) >>> SHIFT) & MAGNITUDE;
    }

    /** The key nearest to zero that is not zero's; that of infinity where there is none. */
    static int lowest(double[] values, int n) {
        int low = BEYOND_KEY;
        for (int k = 0; k < n; k++) {
            int key = of(values[k]);
            low = Math.min(low, key < SMALLEST_KEY ? BEYOND_KEY : key);
        }
        return low;
    }

    /**
     * The value so far from the left end of a bucket, of which these are the first and the last: the least lies half a
     * value from that end, the greatest half of one from the other.
     *
     * @param here how many values there are in the bucket, between which the others count as evenly spread
     */
    static double between(double first, double last, double left, int here) {
        double part = here == 1 ? 0 : Math.min(1, Math.max(0, (left - 0.5) / (here - 1)));
        return Math.min(first + part * (last - first), last);
    }
}
