package dev.footing.core.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.policy.Calibration;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationsTest {
    @Test
    void the_public_one_is_the_default_and_comes_first() {
        assertThat(Calibrations.shipped()).extracting(Calibration::id).containsExactly("field-2025", "article-2024");
    }

    @Test
    void the_claims_of_the_article_are_all_graded_as_assumed() {
        assertThat(Calibrations.article2024().evidence().values())
                .allSatisfy(evidence -> assertThat(evidence.grade()).isEqualTo(Grade.ASSUMED));
    }

    @Test
    void the_base_rate_and_the_valuation_of_the_public_one_are_published() {
        assertThat(grade("round.intercept")).isEqualTo(Grade.PUBLISHED);
        assertThat(grade("valuation.amount")).isEqualTo(Grade.PUBLISHED);
        assertThat(grade("round.logSlope")).isEqualTo(Grade.ASSUMED);
    }

    @Test
    void the_article_fixes_its_line_by_two_points() {
        assertThat(chance(Calibrations.article2024(), 0.4)).isEqualTo(0.25, within(1e-15));
        assertThat(chance(Calibrations.article2024(), 0.9)).isEqualTo(0.65, within(1e-15));
    }

    @Test
    void different_calibrations_have_different_hashes_and_equal_ones_the_same() {
        assertThat(Calibrations.field2025().hash())
                .isEqualTo(Calibrations.field2025().hash())
                .isNotEqualTo(Calibrations.article2024().hash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void an_unknown_name_lists_the_known_ones_and_the_nearest() {
        assertThatThrownBy(() -> Calibrations.named("field-2024"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe field-2025 was meant")
                .hasMessageContaining("article-2024");
    }

    private static Grade grade(String path) {
        return Optional.ofNullable(Calibrations.field2025().evidence().get(path))
                .orElseThrow()
                .grade();
    }

    private static double chance(Calibration calibration, double share) {
        return 1 / (1 + StrictMath.exp(-(calibration.roundIntercept() + calibration.roundSlope() * share)));
    }
}
