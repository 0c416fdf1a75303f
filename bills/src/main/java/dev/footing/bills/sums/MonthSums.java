package dev.footing.bills.sums;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.bill.BillMonth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The sums of one month, in one currency. It is mutable and is used by one thread. */
final class MonthSums {
    private final Map<BillFigure, BigDecimal> figures = new EnumMap<>(BillFigure.class);
    private final Map<String, BigDecimal> components = new TreeMap<>();
    private BigDecimal billed = BigDecimal.ZERO;

    void add(BillFigure figure, BigDecimal amount) {
        figures.merge(figure, amount, BigDecimal::add);
    }

    void component(String component, BigDecimal amount) {
        components.merge(component, amount, BigDecimal::add);
    }

    void billed(BigDecimal amount) {
        billed = billed.add(amount);
    }

    BigDecimal get(BillFigure figure) {
        return figures.getOrDefault(figure, BigDecimal.ZERO);
    }

    Map<String, BigDecimal> components() {
        return components;
    }

    /** Whether anything was consumed. */
    boolean consumed() {
        return !components.isEmpty();
    }

    BillMonth told(CurrencyUnit currency) {
        return BillMonth.builder()
                .accrual(money(currency, BillFigure.ACCRUAL))
                .list(money(currency, BillFigure.LIST))
                .billed(BigMoney.of(currency, billed))
                .credits(money(currency, BillFigure.CREDITS))
                .discounts(money(currency, BillFigure.DISCOUNTS))
                .tax(money(currency, BillFigure.TAX))
                .committed(money(currency, BillFigure.COMMITTED))
                .unused(money(currency, BillFigure.UNUSED))
                .purchases(money(currency, BillFigure.PURCHASES))
                .listEstimated(money(currency, BillFigure.LIST_ESTIMATED))
                .components(components.entrySet().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(),
                                Map.Entry::getKey,
                                entry -> BigMoney.of(currency, entry.getValue()))))
                .build();
    }

    private BigMoney money(CurrencyUnit currency, BillFigure figure) {
        return BigMoney.of(currency, get(figure));
    }
}
