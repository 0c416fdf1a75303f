package dev.footing.bills.units;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.FocusColumn;
import dev.footing.bills.focus.FocusRow;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The smallest hashes of the keys of rows, by which it is estimated how many keys two files share. With fewer keys than
 * it holds, the estimate is exact. It is mutable and is used by one thread.
 */
final class KeySketch {
    private static final int SEED = 0x5eed;
    private static final double HASHES = 0x1p64;

    private final int most;
    private final Set<Long> kept = new HashSet<>();
    private final PriorityQueue<Long> largest = new PriorityQueue<>((a, b) -> Long.compareUnsigned(b, a));
    private boolean full;

    KeySketch(int most) {
        this.most = most;
    }

    /** Adds a row; times count as they are and not as they are written, which differs between formats. */
    void add(Charge charge, FocusRow row) {
        Hasher hasher = Hashing.murmur3_128(SEED).newHasher();
        hasher.putLong(charge.start()).putLong(charge.end());
        for (FocusColumn column : FocusColumn.KEY) {
            hasher.putUnencodedChars(row.text(column)).putChar('\0');
        }
        add(hasher.hash().asLong());
    }

    void add(long hash) {
        if (kept.size() < most) {
            if (kept.add(hash)) {
                largest.add(hash);
            }
            return;
        }
        Long top = largest.peek();
        if (top == null || Long.compareUnsigned(hash, top) >= 0 || kept.contains(hash)) {
            full |= top != null && Long.compareUnsigned(hash, top) > 0;
            return;
        }
        full = true;
        kept.remove(largest.remove());
        kept.add(hash);
        largest.add(hash);
    }

    /** How many different keys were added, about. */
    double keys() {
        Long top = largest.peek();
        return !full || top == null ? kept.size() : (most - 1) / (unsigned(top) / HASHES);
    }

    /** How many of the keys of the smaller one are keys of the other, as a share. */
    double sharedWith(KeySketch other) {
        double smaller = Math.min(keys(), other.keys());
        return smaller == 0 ? 0 : Math.min(1, Math.max(0, common(other) / smaller));
    }

    /** How many keys both have, about: of the smallest hashes of both together, those that both have. */
    private double common(KeySketch other) {
        if (!full && !other.full) {
            return kept.stream().filter(other.kept::contains).count();
        }
        Set<Long> together = new HashSet<>(kept);
        together.addAll(other.kept);
        int size = Math.min(most, together.size());
        long both = together.stream()
                .sorted(Long::compareUnsigned)
                .limit(size)
                .filter(hash -> kept.contains(hash) && other.kept.contains(hash))
                .count();
        double share = both / (double) size;
        return share * (keys() + other.keys()) / (1 + share);
    }

    private static double unsigned(long hash) {
        return (hash >>> 1) * 2.0 + (hash & 1);
    }
}
