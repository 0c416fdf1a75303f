package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Powers of the hot loop against those of the platform. */
class PowerTest {
    @Test
    void agrees_with_strict_powers_over_all_sizes() {
        SplittableRandom random = new SplittableRandom(15);
        for (int i = 0; i < 200_000; i++) {
            double base = StrictMath.exp(random.nextDouble(-300, 300));
            double exponent = random.nextDouble();
            double strict = StrictMath.pow(base, exponent);
            assertThat(Power.of(base, exponent) / strict)
                    .as(base + " to the power of " + exponent)
                    .isEqualTo(1, within(1e-13));
        }
    }

    @Test
    void is_as_exact_as_a_plan_needs_for_the_ratio_of_two_bills() {
        SplittableRandom random = new SplittableRandom(16);
        for (int i = 0; i < 200_000; i++) {
            double base = StrictMath.exp(random.nextDouble(-8, 8));
            double exponent = random.nextDouble();
            assertThat(Power.of(base, exponent) / StrictMath.pow(base, exponent))
                    .isEqualTo(1, within(5e-15));
        }
    }

    @Test
    void nothing_to_any_power_is_nothing_and_one_is_one() {
        assertThat(Power.of(0, 0.3)).isZero();
        assertThat(Power.of(0, 0)).isZero();
        assertThat(Power.of(1, 0.3)).isEqualTo(1);
        assertThat(Power.of(Double.MIN_VALUE, 0.5)).isEqualTo(StrictMath.pow(Double.MIN_VALUE, 0.5), within(1e-170));
        assertThat(Power.of(Double.POSITIVE_INFINITY, 0.5)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
