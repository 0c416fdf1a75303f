package dev.footing.core.statistics;

import com.google.common.base.Preconditions;
import dev.footing.api.problem.InternalFaultException;
import java.util.Arrays;

/**
 * Percentiles of as many values as there are, in constant memory. It counts values in buckets 256 to the octave and
 * keeps the least and the greatest of each bucket, between which the others count as evenly spread. So a percentile is
 * within 1/256 of a value of that rank; where all values of a bucket are equal, as in a pile of trials that come to the
 * same, it is that value (see {@link BucketEnds}); and of values that spread over many buckets its rank, too, is right
 * to a few parts in ten thousand. Least, greatest and number of all are exact.
 *
 * <p>Counts do not depend on the order in which values came, nor on how they were split: histograms of parts merge to
 * that of the whole, bit for bit. Values closer to zero than {@code 2^-40} count as zero; positive infinity is a value
 * beyond all others, as the runway of a company whose money outlasts the months looked at. Each {@code Histogram}
 * belongs to one thread at a time.
 *
 * <p>Values wait, up to 4,096 of them, before they are counted together: a simulation adds a few values to each of
 * hundreds of histograms in turn, whose buckets together are larger than a processor's cache.
 */
public final class Histogram {
    /** The bits of a double below those that choose its bucket: sign, exponent and 8 bits of fraction remain. */
    private static final int SHIFT = 44;

    private static final int OCTAVE_BITS = 8;
    private static final int MAGNITUDE = (1 << (Long.SIZE - 1 - SHIFT)) - 1;
    private static final double SMALLEST = 0x1p-40;
    private static final int SMALLEST_KEY = key(SMALLEST);
    private static final int BEYOND_KEY = key(Double.POSITIVE_INFINITY);

    private static final int MOST_WAITING = 4096;
    private static final int FIRST_WAITING = 256;
    private static final int TIMES_AS_MANY = 4;

    private double[] waiting = {};
    private int waitingCount;
    private double waitingLeast = Double.POSITIVE_INFINITY;
    private double waitingMost = Double.NEGATIVE_INFINITY;

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

    private int from = SMALLEST_KEY;
    private int width;
    private long counted;
    private double min = Double.POSITIVE_INFINITY;
    private double finiteMax = Double.NEGATIVE_INFINITY;

    /** Makes one without values. */
    public Histogram() {}

    /**
     * Counts the first values of an array.
     *
     * @param values finite, or positive infinity
     * @param n how many of them
     * @throws IllegalArgumentException if one is NaN or negative infinity; none is counted then
     */
    public void add(double[] values, int n) {
        Preconditions.checkPositionIndex(n, values.length, "n");
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        boolean good = true;
        for (int k = 0; k < n; k++) {
            double value = values[k];
            good &= value > Double.NEGATIVE_INFINITY;
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
        if (!good) {
            throw CountedValues.noFigure(values, n);
        }
        checkRoomFor(n);
        waitingLeast = Math.min(waitingLeast, least);
        waitingMost = Math.max(waitingMost, most);
        int done = 0;
        while (done < n) {
            if (waitingCount == waiting.length) {
                makeRoom();
                waitingLeast = Math.min(waitingLeast, least);
                waitingMost = Math.max(waitingMost, most);
            }
            int now = Math.min(n - done, waiting.length - waitingCount);
            System.arraycopy(values, done, waiting, waitingCount, now);
            waitingCount += now;
            done += now;
        }
    }

    private void makeRoom() {
        if (waiting.length < MOST_WAITING) {
            waiting = Arrays.copyOf(waiting, Math.max(FIRST_WAITING, TIMES_AS_MANY * waiting.length));
        } else {
            countWaiting();
        }
    }

    /** Counts all that waits, and leaves no room for more, as most are asked after their last value. */
    private void settle() {
        countWaiting();
        waiting = new double[0];
    }

    private void countWaiting() {
        if (waitingCount > 0) {
            count(waiting, waitingCount, waitingLeast, waitingMost);
            waitingCount = 0;
            waitingLeast = Double.POSITIVE_INFINITY;
            waitingMost = Double.NEGATIVE_INFINITY;
        }
    }

    /** Counts values of which none is below {@code least} and none above {@code greatest}. */
    private void count(double[] values, int n, double least, double greatest) {
        double most = greatest;
        startOver();
        if (least >= SMALLEST && most <= Double.MAX_VALUE) {
            fit(key(least), key(most), false);
            countPositive(values, n);
        } else {
            if (!(most <= Double.MAX_VALUE)) {
                most = CountedValues.greatestFinite(values, n);
            }
            int low = lowestKey(values, least == greatest ? 1 : n);
            if (low < BEYOND_KEY) {
                fit(low, key(Math.max(-least, most)), least < 0);
            } else if (least < 0) {
                fit(SMALLEST_KEY, SMALLEST_KEY, true);
            }
            countAny(values, n, least == greatest);
        }
        counted += n;
        see(least, most);
    }

    /**
     * Counts the values of another one, too.
     *
     * @param other keeps its values
     */
    public void merge(Histogram other) {
        checkRoomFor(other.count());
        settle();
        other.settle();
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

    /** {@return how many values were counted} */
    public long count() {
        return counted + waitingCount;
    }

    /** {@return the least value} */
    public double min() {
        checkNotEmpty();
        settle();
        return min;
    }

    /** {@return the greatest value; positive infinity where a value lies beyond} */
    public double max() {
        checkNotEmpty();
        settle();
        return beyond() > 0 ? Double.POSITIVE_INFINITY : finiteMax;
    }

    /**
     * {@return the value below which that part of the values lies: the least at 0, the greatest at 1, positive infinity
     * where the rank falls among those beyond}
     *
     * @param p from 0 to 1
     */
    public double percentile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "A percentile is asked for at " + p + ", but parts of a whole run from 0 to 1.");
        }
        checkNotEmpty();
        settle();
        double rank = p * (counted - 1);
        if (rank <= 0) {
            return min;
        }
        if (rank >= counted - 1) {
            return max();
        }
        return at(rank + 0.5);
    }

    /** How many numbers it keeps, of 4 bytes each. */
    int numbers() {
        settle();
        return counts.length + ends.numbers();
    }

    /** The value so many values from the left end, each value being one wide. */
    private double at(double position) {
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
        double start = Math.min(Math.max(low, min), finiteMax);
        double end = Math.min(Math.max(high, min), finiteMax);
        double part = here == 1 ? 0 : Math.min(1, Math.max(0, (left - 0.5) / (here - 1)));
        return Math.min(start + part * (end - start), end);
    }

    private double least(int place, int slot) {
        return ends.least(place, edge(slot));
    }

    private double greatest(int place, int slot) {
        return ends.greatest(place, edge(slot));
    }

    /** The smallest magnitude in a slot. */
    private double edge(int slot) {
        return Double.longBitsToDouble((long) (from + slot - 1) << SHIFT);
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
            int slot = (int) (bits >>> SHIFT) - below;
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
            int slot = ((int) (bits >>> SHIFT) & MAGNITUDE) - below;
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
        int newFrom = (width == 0 ? low : Math.min(low, from)) >> OCTAVE_BITS << OCTAVE_BITS;
        int newEnd = ((Math.max(high, from + width - 1) >> OCTAVE_BITS) + 1) << OCTAVE_BITS;
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

    private void checkRoomFor(long more) {
        if (count() + more > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "To " + count() + " values " + more + " more are added, but a bucket counts " + "up to "
                            + Integer.MAX_VALUE + ": ask for fewer trials.");
        }
    }

    private void checkNotEmpty() {
        if (count() == 0) {
            throw new InternalFaultException("No value was counted, so none is the least, the greatest or in between.");
        }
    }

    /** The key nearest to zero that is not zero's; that of infinity where there is none. */
    private static int lowestKey(double[] values, int n) {
        int low = BEYOND_KEY;
        for (int k = 0; k < n; k++) {
            int key = (int) (Double.doubleToRawLongBits(values[k]) >>> SHIFT) & MAGNITUDE;
            low = Math.min(low, key < SMALLEST_KEY ? BEYOND_KEY : key);
        }
        return low;
    }

    private static int key(double magnitude) {
        return (int) (Double.doubleToRawLongBits(magnitude) >>> SHIFT) & MAGNITUDE;
    }
}
