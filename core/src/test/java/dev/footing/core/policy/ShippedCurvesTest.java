package dev.footing.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.Curve;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCurvesTest {
    private static final Curve RISING = new Curve(10, 30, false);
    private static final Curve FALLING = new Curve(8, 2, false);
    private static final Curve LOGARITHMIC = new Curve(1, 10_000, true);

    @Test
    void a_line_rises_or_falls_between_its_ends() {
        assertThat(RISING.score(15)).isEqualTo(25);
        assertThat(FALLING.score(3.5)).isEqualTo(75);
    }

    @Test
    void a_logarithmic_one_gains_as_much_by_each_factor() {
        assertThat(LOGARITHMIC.score(10)).isCloseTo(25, within(1e-9));
        assertThat(LOGARITHMIC.score(1_000)).isCloseTo(75, within(1e-9));
    }

    @Test
    void beyond_the_ends_nothing_is_lost_or_won() {
        assertThat(RISING.score(9)).isZero();
        assertThat(RISING.score(31)).isEqualTo(100);
        assertThat(FALLING.score(9)).isZero();
        assertThat(FALLING.score(-1)).isEqualTo(100);
        assertThat(LOGARITHMIC.score(0.5)).isZero();
        assertThat(LOGARITHMIC.score(1e9)).isEqualTo(100);
    }

    @Test
    void nothing_lies_beyond_the_lower_end_of_a_logarithmic_curve() {
        assertThat(LOGARITHMIC.score(0)).isZero();
        assertThat(new Curve(12, 0.5, true).score(0)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "TIME_TO_MARKET, 12, 0.5, 2.449489742783178, 50",
        "PRODUCT_FOCUS, 0.40, 0.95, 0.675, 50",
        "RUNWAY, 0.5, 1, 0.75, 50",
        "EXPERTISE_FIT, 0, 1, 0.4, 40",
        "COST, 0.25, 1, 0.4375, 25",
        "RESILIENCE, 1, 0, 0.25, 75",
        "COMPLIANCE, 10, 1, 5.5, 50",
        "SCALE, 1, 100, 10, 50",
        "ADAPTABILITY, 1, 0.05, 0.2875, 75"
    })
    void the_shipped_curves_pass_through_their_points(
            Criterion criterion, double zero, double hundred, double between, double score) {
        Curve curve = Objects.requireNonNull(Policies.default1().criteria().get(criterion))
                .curve();
        assertThat(curve.score(zero)).isZero();
        assertThat(curve.score(hundred)).isEqualTo(100);
        assertThat(curve.score(between)).isCloseTo(score, within(1e-9));
    }
}
