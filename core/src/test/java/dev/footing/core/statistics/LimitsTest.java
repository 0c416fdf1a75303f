package dev.footing.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    @Test
    void a_quotient_that_misses_its_number_by_a_digit_is_the_number() {
        assertThat(4.8 / 12).isLessThan(0.4);
        assertThat(Limits.atLeast(4.8 / 12, 0.4)).isTrue();
        assertThat(Limits.atMost(0.1 + 0.2, 0.3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.4", "-0.4", "7", "1000000"})
    void what_is_a_billionth_off_is_on_the_limit_and_what_is_more_is_not(double limit) {
        double near = 0.9e-9 * Math.abs(limit);
        double far = 1.1e-9 * Math.abs(limit);
        assertThat(Limits.atLeast(limit - near, limit)).isTrue();
        assertThat(Limits.atLeast(limit - far, limit)).isFalse();
        assertThat(Limits.atMost(limit + near, limit)).isTrue();
        assertThat(Limits.atMost(limit + far, limit)).isFalse();
    }

    @Test
    void nought_has_no_billionth_and_what_is_no_number_reaches_no_limit() {
        assertThat(Limits.atLeast(-Double.MIN_VALUE, 0)).isFalse();
        assertThat(Limits.atMost(0, 0)).isTrue();
        assertThat(Limits.atLeast(Double.NaN, 0.4)).isFalse();
        assertThat(Limits.atMost(Double.NaN, 0.4)).isFalse();
    }
}
