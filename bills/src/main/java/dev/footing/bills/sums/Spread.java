package dev.footing.bills.sums;

import dev.footing.bills.focus.Charge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Over which months an amount goes: that of its start, or, where it takes longer than a month, each by time. */
final class Spread {
    private static final int DAY = 86_400;
    private static final int MORE_DIGITS = 12;

    private Spread() {}

    /** The parts of an amount, which sum to it exactly. */
    static Map<YearMonth, BigDecimal> of(Charge charge, BigDecimal amount) {
        if (!charge.isLong()) {
            return Map.of(month(charge.start()), amount);
        }
        Map<YearMonth, BigDecimal> parts = new LinkedHashMap<>();
        BigDecimal whole = BigDecimal.valueOf(charge.end() - charge.start());
        BigDecimal left = amount;
        int scale = Math.max(0, amount.scale()) + MORE_DIGITS;
        YearMonth last = month(charge.end() - 1);
        for (YearMonth month = month(charge.start()); month.isBefore(last); month = month.plusMonths(1)) {
            long seconds = end(month) - Math.max(start(month), charge.start());
            BigDecimal part = amount.multiply(BigDecimal.valueOf(seconds)).divide(whole, scale, RoundingMode.HALF_EVEN);
            parts.put(month, part);
            left = left.subtract(part);
        }
        parts.put(last, left);
        return parts;
    }

    /** The month of a time, in UTC. */
    static YearMonth month(long seconds) {
        return YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY)));
    }

    private static long start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static long end(YearMonth month) {
        return start(month.plusMonths(1));
    }
}
