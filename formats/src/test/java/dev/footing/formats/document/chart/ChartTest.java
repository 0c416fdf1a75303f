package dev.footing.formats.document.chart;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import java.util.Collections;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Axis AXIS = new Axis("months", Unit.MONTHS, CurrencyUnit.USD);

    private static FanChart fan(int points, int values, String... lines) {
        ImmutableList.Builder<FanChart.Point> months = ImmutableList.builder();
        for (int month = 0; month < points; month++) {
            months.add(new FanChart.Point(month, ImmutableList.copyOf(Collections.nCopies(values, 1.0))));
        }
        return new FanChart(
                "name", AXIS, AXIS, months.build(), ImmutableList.copyOf(lines), 0, 1, "zero", ImmutableList.of());
    }

    @Test
    void a_fan_needs_two_points_a_middle_line_and_a_value_for_each_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> fan(1, 1, "plan"));
        assertThatIllegalArgumentException().isThrownBy(() -> fan(2, 2, "low", "high"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fan(2, 2, "plan"))
                .withMessage("A point has 2 values, for 1 lines.");
    }

    @Test
    void a_bar_has_a_value_for_each_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StackedBarChart(
                        "name",
                        AXIS,
                        "sum",
                        ImmutableList.of(new StackedBarChart.Part("A", "a")),
                        ImmutableList.of(new StackedBarChart.Bar("bar", ImmutableList.of(1.0, 2.0), 3, ""))))
                .withMessage("The bar bar has 2 values, for 1 parts.");
    }

    @Test
    void cuts_part_one_stretch_more() {
        AxisLabel end = new AxisLabel(0, "0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StripChart.Row(
                        "users", end, end, ImmutableList.of(end), ImmutableList.of("a"), "a", ImmutableList.of()))
                .withMessage("1 cuts part one stretch more, not 1.");
    }
}
