package dev.footing.core.statistics;

import com.google.common.base.Preconditions;
import dev.footing.api.problem.InternalFaultException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private static final int MOST_WAITING = 4096;
    private static final int FIRST_WAITING = 1024;
    private static final int TIMES_AS_MANY = 4;

    private double[] waiting = {};
    private int waitingCount;
    private double waitingLeast = Double.POSITIVE_INFINITY;
    private double waitingMost = Double.NEGATIVE_INFINITY;

    private final Buckets buckets = new Buckets();

    /** Percentiles of what waits, as long as nothing else was counted; none before they are asked for. */
    private @Nullable FewValues few;

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
        few = null;
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

    /** Counts all that waits, and leaves no room for more. */
    private void settle() {
        few = null;
        countWaiting();
        waiting = new double[0];
    }

    private void countWaiting() {
        if (waitingCount > 0) {
            buckets.count(waiting, waitingCount, waitingLeast, waitingMost);
            waitingCount = 0;
            waitingLeast = Double.POSITIVE_INFINITY;
            waitingMost = Double.NEGATIVE_INFINITY;
        }
    }

    /**
     * Counts the values of another one, too.
     *
     * @param other keeps its values
     */
    public void merge(Histogram other) {
        checkRoomFor(other.count());
        if (allWait() && other.allWait() && count() + other.count() <= MOST_WAITING) {
            if (other.waitingCount > 0) {
                add(other.waiting, other.waitingCount);
            }
            return;
        }
        settle();
        other.settle();
        buckets.merge(other.buckets);
    }

    private boolean allWait() {
        return buckets.count() == 0;
    }

    /** {@return how many values were counted} */
    public long count() {
        return buckets.count() + waitingCount;
    }

    /** {@return the least value} */
    public double min() {
        checkNotEmpty();
        return Math.min(buckets.min(), waitingLeast + 0.0);
    }

    /** {@return the greatest value; positive infinity where a value lies beyond} */
    public double max() {
        checkNotEmpty();
        return Math.max(buckets.max(), waitingMost + 0.0);
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
        double rank = p * (count() - 1);
        if (rank <= 0) {
            return min();
        }
        if (rank >= count() - 1) {
            return max();
        }
        if (allWait() && FewValues.areQuicker(waitingLeast, waitingMost)) {
            return few().percentile(p);
        }
        settle();
        return buckets.at(rank + 0.5);
    }

    private FewValues few() {
        FewValues found = few;
        if (found == null) {
            found = new FewValues(waiting, waitingCount, waitingLeast, waitingMost);
            few = found;
        }
        return found;
    }

    /** How many numbers it keeps, of 4 bytes each. */
    int numbers() {
        settle();
        return buckets.numbers();
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
}
