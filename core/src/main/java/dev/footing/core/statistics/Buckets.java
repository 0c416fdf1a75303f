package dev.footing.core.statistics;

/**
 * The buckets of a {@link Histogram}: how many values lie in each, and between which two. It takes any number of values
 * in constant memory.
 */
final class Buckets {
    /**
     * Zero, the {@code width} buckets from key {@code from} on, and those beyond; where a negative value was seen, the
     * same again for magnitudes of negative ones.
     */
    private int[] counts = new int[2];

    private BucketEnds ends = new BucketEnds(counts.length);

    /**
     * How far the search for the last percentile came, and how many values lie before: the next is mostly further on.
     */
    private int reached;

    private long passed;

    private int from = BucketKey.SMALLEST_KEY;
    private int width;
    private long counted;
    private double min = Double.POSITIVE_INFINITY;
    private double finiteMax = Double.NEGATIVE_INFINITY;

    /** Counts values of which none is below {@code least} and none above {@code greatest}. */
    void count(double[] values, int n, double least, double greatest) {
        double most = greatest;
        startOver();
        if (least >= BucketKey.SMALLEST && most <= Double.MAX_VALUE) {
            fit(BucketKey.of(least), BucketKey.of(most), false);
            countPositive(values, n);
        } else {
            if (!(most <= Double.MAX_VALUE)) {
                most = CountedValues.greatestFinite(values, n);
            }
            int low = BucketKey.lowest(values, least == greatest ? 1 : n);
            if (low < BucketKey.BEYOND_KEY) {
                fit(low, BucketKey.of(Math.max(-least, most)), least < 0);
            } else if (least < 0) {
                fit(BucketKey.SMALLEST_KEY, BucketKey.SMALLEST_KEY, true);
            }
            countAny(values, n, least == greatest);
        }
        counted += n;
        see(least, most);
    }

    /** Counts the values of other ones, too. */
    void merge(Buckets other) {
        boolean negative = other.hasNegatives();
        if (other.width > 0) {
            fit(other.from, other.from + other.width - 1, negative);
        }
        startOver();
        int span = width + 2;
        int otherSpan = other.width + 2;
        int shift = other.from - from;
        for (int side = 0; side < (negative ? 2 : 1); side++) {
            int to = side * span;
            int at = side * otherSpan;
            counts[to] += other.counts[at];
            for (int slot = 1; slot <= other.width; slot++) {
                counts[to + shift + slot] += other.counts[at + slot];
            }
            ends.see(other.ends, at + 1, other.width, to + 1 + shift);
            counts[to + span - 1] += other.counts[at + otherSpan - 1];
        }
        counted += other.counted;
        see(other.min, other.finiteMax);
    }

    long count() {
        return counted;
    }

    double min() {
        return min;
    }

    double max() {
        return beyond() > 0 ? Double.POSITIVE_INFINITY : finiteMax;
    }

    /** How many numbers it keeps, of 4 bytes each. */
    int numbers() {
        return counts.length + ends.numbers();
    }

    /** The value so many values from the left end, each value being one wide. */
    double at(double position) {
        if (position < passed) {
            startOver();
        }
        int places = 2 * width + 1;
        for (int place = Math.max(reached, hasNegatives() ? 0 : width); place < places; place++) {
            int here = countAt(place);
            if (position - passed < here) {
                reached = place;
                return between(place, position - passed, here);
            }
            passed += here;
        }
        reached = places;
        return Double.POSITIVE_INFINITY;
    }

    /** Has the next percentile looked for from the left end on. */
    private void startOver() {
        reached = 0;
        passed = 0;
    }

    /** How many values there are in a place from left to right: negative buckets, zero, positive ones. */
    private int countAt(int place) {
        if (place < width) {
            return counts[width + 2 + width - place];
        }
        return place > width ? counts[place - width] : counts[0] + (hasNegatives() ? counts[width + 2] : 0);
    }

    private double between(int place, double left, int here) {
        if (place == width) {
            return between(0, 0, 0, 1);
        }
        int slot = Math.abs(place - width);
        if (place > width) {
            return between(least(slot, slot), greatest(slot, slot), left, here);
        }
        int counted = width + 2 + slot;
        return between(-greatest(counted, slot), -least(counted, slot), left, here);
    }

    /** The least of so many values lies half a value from the left end, and the greatest half of one from the right. */
    private double between(double low, double high, double left, int here) {
        return BucketKey.between(
                Math.min(Math.max(low, min), finiteMax), Math.min(Math.max(high, min), finiteMax), left, here);
    }

    private double least(int place, int slot) {
        return ends.least(place, edge(slot));
    }

    private double greatest(int place, int slot) {
        return ends.greatest(place, edge(slot));
    }

    /** The smallest magnitude in a slot. */
    private double edge(int slot) {
        return Double.longBitsToDouble((long) (from + slot - 1) << BucketKey.SHIFT);
    }

    private int beyond() {
        return counts[width + 1];
    }

    private boolean hasNegatives() {
        return counts.length > width + 2;
    }

    /** Adding zero turns a negative zero, which is equal to zero, into zero itself. */
    private void see(double least, double most) {
        min = Math.min(min, least + 0.0);
        finiteMax = Math.max(finiteMax, most + 0.0);
    }

    private void countPositive(double[] values, int n) {
        int[] into = counts;
        BucketEnds seen = ends;
        int below = from - 1;
        for (int k = 0; k < n; k++) {
            long bits = Double.doubleToRawLongBits(values[k]);
            int slot = (int) (bits >>> BucketKey.SHIFT) - below;
            into[slot]++;
            seen.see(slot, bits);
        }
    }

    /** What lies below the window is zero, and what lies above it is beyond, for everything else was made to fit. */
    private void countAny(double[] values, int n, boolean allEqual) {
        int[] into = counts;
        BucketEnds seen = ends;
        int below = from - 1;
        int top = width + 1;
        int negativeSide = hasNegatives() ? width + 2 : 0;
        int more = allEqual ? n : 1;
        for (int k = 0; k < n; k += more) {
            long bits = Double.doubleToRawLongBits(values[k]);
            int slot = ((int) (bits >>> BucketKey.SHIFT) & BucketKey.MAGNITUDE) - below;
            int place = Math.min(Math.max(slot, 0), top) + ((int) (bits >> (Long.SIZE - 1)) & negativeSide);
            into[place] += more;
            seen.see(place, bits);
        }
    }

    private void fit(int low, int high, boolean negative) {
        boolean both = negative || hasNegatives();
        if (width > 0 && low >= from && high < from + width && both == hasNegatives()) {
            return;
        }
        int newFrom = (width == 0 ? low : Math.min(low, from)) >> BucketKey.OCTAVE_BITS << BucketKey.OCTAVE_BITS;
        int newEnd = ((Math.max(high, from + width - 1) >> BucketKey.OCTAVE_BITS) + 1) << BucketKey.OCTAVE_BITS;
        int newWidth = newEnd - newFrom;
        int[] grown = new int[(newWidth + 2) * (both ? 2 : 1)];
        BucketEnds grownEnds = new BucketEnds(grown.length);
        int sides = hasNegatives() ? 2 : 1;
        for (int side = 0; side < sides; side++) {
            int at = side * (width + 2);
            int to = side * (newWidth + 2);
            grown[to] = counts[at];
            if (width > 0) {
                System.arraycopy(counts, at + 1, grown, to + 1 + from - newFrom, width);
                grownEnds.copy(ends, at + 1, width, to + 1 + from - newFrom);
            }
            grown[to + newWidth + 1] = counts[at + width + 1];
        }
        counts = grown;
        ends = grownEnds;
        from = newFrom;
        width = newWidth;
    }
}
