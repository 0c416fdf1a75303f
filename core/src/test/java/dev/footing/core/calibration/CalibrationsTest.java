package dev.footing.core.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationsTest {
    @Test
    void the_public_one_is_the_default_and_comes_first() {
        assertThat(Calibrations.shipped())
                .extracting(Calibration::id)
                .containsExactly("field-2026", "field-2025", "article-2024");
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
    void the_calibrations_of_the_first_release_keep_its_hashes_and_its_numbers_of_two_strategies() {
        assertThat(Calibrations.field2025().hash())
                .isEqualTo("b990f434eea813f062e54ec1058da17f1884b0dcfe28f35514fcc1a2b6b03120");
        assertThat(Calibrations.article2024().hash())
                .isEqualTo("9f5681317f0c5632dae05df1412c44a80e5159c40f7d7e8fe38f67a9388d0ac2");
        assertThat(Calibrations.field2026().strategyOverrides()).isEmpty();
        assertThat(Calibrations.field2025().strategyOverrides())
                .isEqualTo(Calibrations.article2024().strategyOverrides())
                .extracting(override -> override.strategy() + " " + override.path())
                .containsExactly(
                        "managed-kubernetes platformFixed",
                        "managed-kubernetes buildEffort",
                        "self-run-kubernetes platformFixed",
                        "self-run-kubernetes buildEffort",
                        "self-run-kubernetes complianceCost");
    }

    @Test
    void any_other_number_of_a_strategy_that_a_calibration_replaces_changes_its_hash() {
        StrategyOverride further = new StrategyOverride(
                StrategyId.of("paas"), "buildEffort", Optional.of(EngineerFormula.of(1, 0.1)), "our own");
        StrategyOverride limited = new StrategyOverride(
                StrategyId.of("paas"),
                "buildEffort",
                Optional.of(EngineerFormula.of(1, 0.1).atMostPerEngineer(0.5)),
                "our own");
        assertThat(Stream.of(ImmutableList.<StrategyOverride>of(), ImmutableList.of(further), ImmutableList.of(limited))
                        .map(overrides -> Calibration.builder()
                                .from(Calibrations.field2026())
                                .strategyOverrides(overrides)
                                .build()
                                .hash()))
                .doesNotHaveDuplicates();
        assertThat(CalibrationDraft.of(Calibrations.field2025(), "mine-1")
                        .override(further)
                        .build()
                        .hash())
                .isNotEqualTo(CalibrationDraft.of(Calibrations.field2025(), "mine-1")
                        .build()
                        .hash());
    }

    @Test
    void a_calibration_that_is_based_on_another_may_replace_what_that_replaces() {
        StrategyOverride mine = new StrategyOverride(
                StrategyId.of("managed-kubernetes"), "buildEffort", Optional.of(Estimate.fixed(2)), "our own");
        CalibrationDraft draft =
                CalibrationDraft.of(Calibrations.field2025(), "mine-1").override(mine);
        assertThat(draft.build().strategyOverrides()).hasSize(5).contains(mine);
        assertThatThrownBy(() -> draft.override(mine))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("managed-kubernetes buildEffort twice");
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
        return 1
                / (1
                        + StrictMath.exp(
                                -(calibration.roundIntercept().orElseThrow() + calibration.roundSlope() * share)));
    }
}
