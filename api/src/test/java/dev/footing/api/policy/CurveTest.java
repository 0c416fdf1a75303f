package dev.footing.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
