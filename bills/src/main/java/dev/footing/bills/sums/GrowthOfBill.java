package dev.footing.bills.sums;

import dev.footing.api.bill.BillGrowth;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Growth of list cost a day, by the median of the slopes between months: one month that is far off moves it little. */
final class GrowthOfBill {
    private static final int FEWEST = 3;
    private static final int ENOUGH = 4;
    private static final int FEWEST_RANKED = 6;

    /** Of a normal distribution, one in twenty lies beyond. */
    private static final double QUANTILE = 1.6448536269514722;

    private static final double PAIRS_OF_VARIANCE = 18;
    private static final int VARIANCE_ADDED = 5;

    private GrowthOfBill() {}

    /** The growth of months that cost something; empty with fewer than three. */
    static Optional<BillGrowth> of(SortedMap<YearMonth, BigDecimal> listCosts) {
        SortedMap<YearMonth, Double> logs = new TreeMap<>();
        listCosts.forEach((month, cost) -> {
            double daily = cost.doubleValue() / month.lengthOfMonth();
            if (daily > 0) {
                logs.put(month, StrictMath.log(daily));
            }
        });
        int months = logs.size();
        if (months < FEWEST) {
            return Optional.empty();
        }
        List<Double> slopes = slopes(logs);
        double low = slopes.get(0);
        double high = slopes.get(slopes.size() - 1);
        if (months >= FEWEST_RANKED) {
            double spread = QUANTILE
                    * StrictMath.sqrt(months * (months - 1.0) * (2.0 * months + VARIANCE_ADDED) / PAIRS_OF_VARIANCE);
            low = slopes.get((int) StrictMath.floor((slopes.size() - spread) / 2));
            high = slopes.get((int) StrictMath.ceil((slopes.size() + spread) / 2));
        }
        return Optional.of(new BillGrowth(
                StrictMath.expm1(median(slopes)),
                StrictMath.expm1(low),
                StrictMath.expm1(high),
                months,
                months >= ENOUGH));
    }

    private static List<Double> slopes(SortedMap<YearMonth, Double> logs) {
        List<Double> slopes = new ArrayList<>();
        logs.forEach((later, cost) -> logs.headMap(later)
                .forEach((earlier, before) -> slopes.add((cost - before) / ChronoUnit.MONTHS.between(earlier, later))));
        slopes.sort(Double::compare);
        return slopes;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
