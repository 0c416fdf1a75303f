package dev.footing.core.statistics;

/**
 * The least and the greatest magnitude in each bucket of a {@link Histogram}, so that a pile of equal values is told as
 * what it is, and not as somewhere in its bucket. Of a magnitude the 32 bits below those that choose its bucket are
 * kept: it is told to {@code 2^-40} of itself, a part in a million million, and to the last bit where its lowest 12
 * bits are zero, as those of whole numbers up to {@code 2^40} are.
 */
final class BucketEnds {
    static final int LOWEST_BITS = 12;

    /** Turns the order of the bits into that of signed numbers. */
    private static final int SIGN = Integer.MIN_VALUE;

    /**
     * Of each slot what its least leaves to the end of the bucket, at twice its place, and its greatest after it: both
     * grow as values are seen, from the 0 of a new array.
     */
    private final int[] ends;

    BucketEnds(int slots) {
        this.ends = new int[2 * slots];
    }

    /** Sees a value, by its bits as a double. */
    void see(int slot, long bits) {
        int rest = (int) (bits >>> LOWEST_BITS);
        int place = 2 * slot;
        ends[place] = greater(ends[place], ~rest);
        ends[place + 1] = greater(ends[place + 1], rest);
    }

    /** The greater of two numbers without sign, without a branch, which would be guessed wrongly half of the time. */
    private static int greater(int a, int b) {
        return Math.max(a ^ SIGN, b ^ SIGN) ^ SIGN;
    }

    /** Sees what another has seen in slots that follow each other. */
    void see(BucketEnds other, int from, int slots, int to) {
        int shift = 2 * (to - from);
        for (int at = 2 * from; at < 2 * (from + slots); at++) {
            ends[at + shift] = greater(ends[at + shift], other.ends[at]);
        }
    }

    /** Takes over what another has seen in slots that follow each other, where nothing was seen here. */
    void copy(BucketEnds other, int from, int slots, int to) {
        System.arraycopy(other.ends, 2 * from, ends, 2 * to, 2 * slots);
    }

    /** The least magnitude seen in a slot, of which the lowest that fits is given. */
    double least(int slot, double lowest) {
        return magnitude(lowest, ~ends[2 * slot]);
    }

    /** The greatest magnitude seen in a slot, of which the lowest that fits is given. */
    double greatest(int slot, double lowest) {
        return magnitude(lowest, ends[2 * slot + 1]);
    }

    private static double magnitude(double lowest, int rest) {
        long below = Integer.toUnsignedLong(rest) << LOWEST_BITS;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(lowest) | below);
    }

    /** How many numbers of 4 bytes it keeps. */
    int numbers() {
        return ends.length;
    }
}
