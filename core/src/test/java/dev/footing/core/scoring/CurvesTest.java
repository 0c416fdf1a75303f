package dev.footing.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.Curve;
import dev.footing.core.policy.Policies;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurvesTest {
    private static final Curve RISING = new Curve(10, 30, false);
    private static final Curve FALLING = new Curve(8, 2, false);
    private static final Curve LOGARITHMIC = new Curve(1, 10_000, true);

    @Test
    void a_line_rises_or_falls_between_its_ends() {
        assertThat(Curves.score(RISING, 15)).isEqualTo(25);
        assertThat(Curves.score(FALLING, 3.5)).isEqualTo(75);
    }

    @Test
    void a_logarithmic_one_gains_as_much_by_each_factor() {
        assertThat(Curves.score(LOGARITHMIC, 10)).isCloseTo(25, within(1e-9));
        assertThat(Curves.score(LOGARITHMIC, 1_000)).isCloseTo(75, within(1e-9));
    }

    @Test
    void beyond_the_ends_nothing_is_lost_or_won() {
        assertThat(Curves.score(RISING, 9)).isZero();
        assertThat(Curves.score(RISING, 31)).isEqualTo(100);
        assertThat(Curves.score(FALLING, 9)).isZero();
        assertThat(Curves.score(FALLING, -1)).isEqualTo(100);
        assertThat(Curves.score(LOGARITHMIC, 0.5)).isZero();
        assertThat(Curves.score(LOGARITHMIC, 1e9)).isEqualTo(100);
    }

    @Test
    void nothing_lies_beyond_the_lower_end_of_a_logarithmic_curve() {
        assertThat(Curves.score(LOGARITHMIC, 0)).isZero();
        assertThat(Curves.score(new Curve(12, 0.5, true), 0)).isEqualTo(100);
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
        assertThat(Curves.score(curve, zero)).isZero();
        assertThat(Curves.score(curve, hundred)).isEqualTo(100);
        assertThat(Curves.score(curve, between)).isCloseTo(score, within(1e-9));
    }
}
