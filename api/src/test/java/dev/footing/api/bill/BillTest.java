package dev.footing.api.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class BillTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Test
    void components_sum_to_the_accrual_or_there_is_no_month() {
        assertThat(month("1.25").components(dollars("cache", "1.25")).build().accrual())
                .isEqualTo(BigMoney.parse("USD 1.25"));
        assertThatThrownBy(
                        () -> month("1.25").components(dollars("cache", "1.24")).build())
                .hasMessageContaining("sum to USD 1.24");
    }

    @Test
    void complete_months_are_months_of_the_bill() {
        assertThat(bill().addComplete(MARCH).build().lastComplete()).contains(MARCH);
        assertThat(bill().build().lastComplete()).isEmpty();
        assertThatThrownBy(() -> bill().addComplete(MARCH.plusMonths(1)).build())
                .hasMessageContaining("Complete months");
        assertThatThrownBy(() -> bill().addUnsettled(MARCH).build()).hasMessageContaining("unsettled");
    }

    @Test
    void shares_intervals_and_counts_are_what_they_say() {
        assertThatThrownBy(() -> bill().unplaced(1.1).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> bill().placedByCategory(-0.1).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new BillGrowth(0.3, 0, 0.2, 4, true)).hasMessageContaining("0.3");
        assertThatThrownBy(() -> new BillFile("a.csv", 1, 2, "00")).hasMessageContaining("a.csv");
    }

    private static Bill.Builder bill() {
        return Bill.builder()
                .currency(CurrencyUnit.USD)
                .asOf(LocalDate.of(2025, 4, 1))
                .putMonths(MARCH, month("1").components(dollars("cache", "1")).build())
                .placedByCategory(0)
                .unplaced(1)
                .mapping("services-1");
    }

    private static com.google.common.collect.ImmutableSortedMap<String, BigMoney> dollars(String name, String amount) {
        return com.google.common.collect.ImmutableSortedMap.of(name, BigMoney.parse("USD " + amount));
    }

    private static BillMonth.Builder month(String accrual) {
        BigMoney none = BigMoney.zero(CurrencyUnit.USD);
        return BillMonth.builder()
                .accrual(BigMoney.parse("USD " + accrual))
                .list(none)
                .billed(none)
                .credits(none)
                .discounts(none)
                .tax(none)
                .committed(none)
                .unused(none)
                .purchases(none)
                .listEstimated(none);
    }
}
