package dev.footing.bills.sums;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.bill.BillGrowth;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrowthOfBillTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    void fewer_than_three_months_say_nothing_and_three_are_shown_and_not_used() {
        assertThat(growth(100, 110)).isEmpty();
        BillGrowth three = growth(100, 110, 121).orElseThrow();
        assertThat(three.likely()).isCloseTo(0.1, CLOSE);
        assertThat(three.fillsProfile()).isFalse();
        assertThat(growth(100, 110, 121, 133.1).orElseThrow().fillsProfile()).isTrue();
    }

    @Test
    void five_months_have_the_least_and_the_greatest_slope_and_six_leave_the_outer_ones_out() {
        BillGrowth five = growth(100, 100, 100, 100, 200).orElseThrow();
        assertThat(five.low()).isCloseTo(0, CLOSE);
        assertThat(five.high()).isCloseTo(1, CLOSE);
        BillGrowth six = growth(100, 100, 100, 100, 100, 200).orElseThrow();
        assertThat(six.likely()).isCloseTo(0, CLOSE);
        assertThat(six.high()).as("rank 12 of 15").isCloseTo(Math.pow(2, 1.0 / 3) - 1, CLOSE);
    }

    @Test
    void a_month_that_is_missing_is_a_longer_way_and_no_growth() {
        TreeMap<YearMonth, BigDecimal> months = new TreeMap<>();
        months.put(YearMonth.of(2025, 1), new BigDecimal(3100));
        months.put(YearMonth.of(2025, 3), new BigDecimal(3751));
        months.put(YearMonth.of(2025, 4), new BigDecimal("3993"));
        assertThat(GrowthOfBill.of(months).orElseThrow().likely()).isCloseTo(0.1, CLOSE);
    }

    /** So much a day in each month. */
    private static Optional<BillGrowth> growth(double... daily) {
        TreeMap<YearMonth, BigDecimal> months = new TreeMap<>();
        YearMonth month = YearMonth.of(2025, 1);
        for (double cost : daily) {
            months.put(month, BigDecimal.valueOf(cost).multiply(BigDecimal.valueOf(month.lengthOfMonth())));
            month = month.plusMonths(1);
        }
        return GrowthOfBill.of(months);
    }
}
