package dev.footing.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0,97", "-12345,8", "3,3", "0,0", "-1e9,1e3", "0.001,0.0042"})
    void an_axis_holds_both_values_and_its_ticks_lie_within_it(double low, double high) {
        Scale scale = Scale.round(low, high, 0, 100, 5);
        assertThat(scale.low()).isLessThanOrEqualTo(low);
        assertThat(scale.high()).isGreaterThanOrEqualTo(high).isGreaterThan(scale.low());
        assertThat(scale.ticks())
                .hasSizeBetween(2, 8)
                .allSatisfy(tick -> assertThat(scale.at(tick)).isBetween(-1e-6, 100 + 1e-6));
    }

    @Test
    void zero_is_a_tick_without_a_sign() {
        assertThat(Scale.round(-10, 10, 0, 100, 4).ticks()).contains(0.0).doesNotContain(-0.0);
    }

    @Test
    void months_and_weeks_begin_and_end_at_the_values_in_steps_of_the_calendar() {
        assertThat(Scale.months(0, 18, 0, 100, 8).ticks()).containsExactly(0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0);
        assertThat(Scale.weeks(1, 53, 0, 100, 12).step()).isEqualTo(13);
        assertThat(Scale.months(0, 1200, 0, 100, 8).step()).isEqualTo(24);
    }

    @Test
    void an_axis_may_point_upwards() {
        Scale scale = Scale.round(0, 10, 200, 100, 5);
        assertThat(scale.at(0)).isEqualTo(200);
        assertThat(scale.at(10)).isEqualTo(100);
    }
}
