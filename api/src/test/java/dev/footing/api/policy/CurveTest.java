package dev.footing.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveTest {
    /** Beyond them a score could be no number. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, false",
        "-1.2e308, 1.2e308, false",
        "0, 1, true",
        "1, 0, true",
        "-1, 1, true",
        "1e300, 1.0000000000000002e300, true"
    })
    void a_curve_without_a_slope_that_a_number_can_hold_is_refused(double zeroAt, double hundredAt, boolean log) {
        assertThatThrownBy(() -> new Curve(zeroAt, hundredAt, log))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must lead from one value to another");
    }

    @Test
    void curves_as_steep_and_as_flat_as_a_number_can_hold_are_taken() {
        assertThat(new Curve(-8e307, 8e307, false).hundredAt()).isEqualTo(8e307);
        assertThat(new Curve(1e300, 1.0000000000000002e300, false).zeroAt()).isEqualTo(1e300);
        assertThat(new Curve(Double.MIN_VALUE, Double.MAX_VALUE, true).logarithmic())
                .isTrue();
    }

    @Test
    void a_score_lies_on_the_line_and_never_beyond_its_ends() {
        Curve rising = new Curve(2, 6, false);
        assertThat(rising.score(3)).isEqualTo(25);
        assertThat(rising.score(2)).isZero();
        assertThat(rising.score(6)).isEqualTo(100);
        assertThat(rising.score(-9)).isZero();
        assertThat(rising.score(99)).isEqualTo(100);
        Curve falling = new Curve(6, 2, false);
        assertThat(falling.score(3)).isEqualTo(75);
    }

    @Test
    void over_the_logarithm_each_factor_counts_alike_and_nothing_is_the_lowest() {
        Curve rising = new Curve(1, 100, true);
        assertThat(rising.score(10)).isCloseTo(50, within(1e-9));
        assertThat(rising.score(0)).isZero();
        assertThat(rising.score(-5)).isZero();
        assertThat(new Curve(100, 1, true).score(0)).isEqualTo(100);
    }

    @Test
    void a_logarithm_needs_values_above_nought() {
        for (double bad : new double[] {0, -1}) {
            assertThatThrownBy(() -> new Curve(bad, 1, true)).isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> new Curve(1, bad, true)).isInstanceOf(InvalidValueException.class);
        }
    }
}
