package dev.footing.bills.estimate;

import com.google.common.collect.ImmutableList;
import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.ChargeKind;
import dev.footing.bills.focus.Costs;
import dev.footing.bills.mapping.Placement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Exact sums by type and place, of which there are so many at most. It is mutable and is used by one thread. */
final class EstimateSums {
    /** How many types and places are kept apart; those beyond are summed by place. */
    private static final int MOST = 2_000;

    private static final String OTHERS = "(others)";
    private static final int DAY = 86_400;
    private static final int MORE_DIGITS = 12;

    private final Map<Cell, BigDecimal> cells = new LinkedHashMap<>();
    private BigDecimal total = BigDecimal.ZERO;

    void add(String type, Placement placement, BigDecimal amount) {
        Cell cell = new Cell(type, placement);
        boolean apart = cells.size() < MOST || cells.containsKey(cell);
        Cell kept = apart ? cell : new Cell(OTHERS, Placement.inBucket(placement.component()));
        cells.merge(kept, amount, BigDecimal::add);
        total = total.add(amount);
    }

    /** Everything that was added. */
    BigDecimal total() {
        return total;
    }

    /** Adds the charges of a time from start to end, in seconds since 1970: one for each month that it is in. */
    void charges(long start, long end, CurrencyUnit currency, ImmutableList.Builder<Charge> charges) {
        cells.forEach((cell, amount) -> {
            BigDecimal whole = BigDecimal.valueOf(end - start);
            int scale = Math.max(0, amount.scale()) + MORE_DIGITS;
            BigDecimal left = amount;
            for (long from = start; from < end; ) {
                YearMonth month = YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(from, DAY)));
                long to = Math.min(end, month.plusMonths(1).atDay(1).toEpochDay() * DAY);
                BigDecimal part = to == end
                        ? left
                        : amount.multiply(BigDecimal.valueOf(to - from)).divide(whole, scale, RoundingMode.HALF_EVEN);
                charges.add(charge(cell, from, to, month, currency, part));
                left = left.subtract(part);
                from = to;
            }
        });
    }

    private static Charge charge(
            Cell cell, long from, long to, YearMonth month, CurrencyUnit currency, BigDecimal amount) {
        return new Charge(
                ChargeKind.USAGE,
                from,
                to,
                month,
                currency,
                new Costs(BigDecimal.ZERO, Optional.of(amount), Optional.of(amount), Optional.empty()),
                "",
                cell.type(),
                cell.placement(),
                false,
                false,
                false,
                true);
    }

    /** What is summed together. */
    private record Cell(String type, Placement placement) {}
}
