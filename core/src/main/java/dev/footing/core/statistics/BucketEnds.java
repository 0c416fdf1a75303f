package dev.footing.core.statistics;

/**
 * The least and the greatest magnitude in each bucket of a {@link Histogram}, so that a pile of equal values is told as
 * what it is, and not as somewhere in its bucket. Of a magnitude the 32 bits below those that choose its bucket are
 * kept: it is told to {@code 2^-40} of itself, a part in a million million, and to the last bit where its lowest 12
 * bits are zero, as those of whole numbers up to {@code 2^40} are.
 */
final class BucketEnds {
    private static final int LOWEST_BITS = 12;

    /** Turns the order of the bits into that of signed numbers. */
    private static final int SIGN = Integer.MIN_VALUE;

    /** Of each slot the least at twice its place and the greatest after it. */
    private final int[] ends;

    BucketEnds(int slots) {
        this.ends = new int[2 * slots];
        for (int slot = 0; slot < slots; slot++) {
            ends[2 * slot] = Integer.MAX_VALUE;
            ends[2 * slot + 1] = Integer.MIN_VALUE;
        }
    }

    /** Sees a value, by its bits as a double. */
    void see(int slot, long bits) {
        int rest = (int) (bits >>> LOWEST_BITS) ^ SIGN;
        int place = 2 * slot;
        if (rest < ends[place]) {
            ends[place] = rest;
        }
        if (rest > ends[place + 1]) {
            ends[place + 1] = rest;
        }
    }

    /** Sees what another has seen in slots that follow each other. */
    void see(BucketEnds other, int from, int slots, int to) {
        for (int slot = 0; slot < slots; slot++) {
            int place = 2 * (to + slot);
            int at = 2 * (from + slot);
            ends[place] = Math.min(ends[place], other.ends[at]);
            ends[place + 1] = Math.max(ends[place + 1], other.ends[at + 1]);
        }
    }

    /** The least magnitude seen in a slot, of which the lowest that fits is given. */
    double least(int slot, double lowest) {
        return magnitude(lowest, ends[2 * slot]);
    }

    /** The greatest magnitude seen in a slot, of which the lowest that fits is given. */
    double greatest(int slot, double lowest) {
        return magnitude(lowest, ends[2 * slot + 1]);
    }

    private static double magnitude(double lowest, int rest) {
        long below = Integer.toUnsignedLong(rest ^ SIGN) << LOWEST_BITS;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(lowest) | below);
    }

    /** How many numbers of 4 bytes it keeps. */
    int numbers() {
        return ends.length;
    }
}
