package dev.footing.bills.sums;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Exact sums by cell, of which there are so many at most: services beyond are summed under one name, so that no file
 * can exhaust memory. It is mutable and is used by one thread.
 */
final class BillCells {
    /** How many cells are kept apart. */
    static final int MOST = 20_000;

    private final Map<BillCell, Map<BillFigure, BigDecimal>> sums = new LinkedHashMap<>();
    private boolean folded;

    void add(BillCell cell, BillFigure figure, BigDecimal amount) {
        Map<BillFigure, BigDecimal> known = sums.get(cell);
        if (known == null) {
            boolean full = sums.size() >= MOST;
            folded |= full;
            known = sums.computeIfAbsent(full ? cell.folded() : cell, any -> new EnumMap<>(BillFigure.class));
        }
        known.merge(figure, amount, BigDecimal::add);
    }

    /** Whether services were summed under one name. */
    boolean folded() {
        return folded;
    }

    void forEach(BiConsumer<BillCell, Map<BillFigure, BigDecimal>> reader) {
        sums.forEach(reader);
    }
}
