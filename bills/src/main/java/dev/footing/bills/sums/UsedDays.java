package dev.footing.bills.sums;

import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.ChargeKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** On which days something was used, up to when the bill is known, and which months are not invoiced whole. */
final class UsedDays {
    private static final int DAY = 86_400;

    private final Map<YearMonth, BitSet> used = new HashMap<>();
    private final Set<YearMonth> open = new HashSet<>();
    private long latest = Long.MIN_VALUE;
    private long latestOfAll = Long.MIN_VALUE;
    private long lastFrom = -1;
    private long lastTo = -1;

    void add(Charge charge) {
        latestOfAll = Math.max(latestOfAll, charge.end());
        if (!charge.isLong()) {
            latest = Math.max(latest, charge.end());
        }
        if (!charge.invoiced()) {
            open.add(charge.billed());
        }
        if (charge.kind() == ChargeKind.USAGE) {
            mark(Math.floorDiv(charge.start(), DAY), Math.floorDiv(charge.end() - 1, DAY));
        }
    }

    private void mark(long from, long to) {
        if (from == lastFrom && to == lastTo) {
            return;
        }
        lastFrom = from;
        lastTo = to;
        LocalDate day = LocalDate.ofEpochDay(from);
        for (long left = to - from; left >= 0; left--) {
            used.computeIfAbsent(YearMonth.from(day), month -> new BitSet()).set(day.getDayOfMonth());
            day = day.plusDays(1);
        }
    }

    /** The day on which the latest charge ends, but for those that are paid for long ahead. */
    LocalDate latest() {
        long end = latest == Long.MIN_VALUE ? latestOfAll : latest;
        return LocalDate.ofEpochDay(Math.floorDiv(Math.max(0, end), DAY));
    }

    /** Whether all days but at most one were used. */
    boolean whole(YearMonth month) {
        BitSet days = used.getOrDefault(month, new BitSet());
        return days.cardinality() >= month.lengthOfMonth() - 1;
    }

    /** Whether every charge of that billing period is on an invoice. */
    boolean invoiced(YearMonth month) {
        return !open.contains(month);
    }
}
