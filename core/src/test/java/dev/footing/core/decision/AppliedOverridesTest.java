package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footing.api.assessment.AppliedOverride;
import dev.footing.api.assessment.AppliedOverride.Origin;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppliedOverridesTest {
    private static StrategyOverride of(String strategy, String path) {
        return new StrategyOverride(Bench.id(strategy), path, Optional.of(Estimate.fixed(1)), "told");
    }

    @Test
    void entries_of_calibration_and_policy_come_first_and_then_numbers_of_what_is_proposed() {
        Rules rules = new Rules(
                CalibrationDraft.of(Calibrations.field2025(), "world-1")
                        .override("overlap", 0.9, "our last move")
                        .override(of("one", "steadyEffort"))
                        .build(),
                PolicyDraft.of(Bench.POLICY, "mine-1")
                        .override("margin", 0.7, "our books")
                        .override(of("one", "buildEffort"))
                        .override(of("nowhere", "buildEffort"))
                        .build());
        Setting setting = Bench.setting(rules, Bench.startup(), Bench.strategy("one", Sourcing.MANAGED, 1_000));
        Optional<?> entry = Optional.empty();
        Optional<?> one = Optional.of(Bench.id("one"));
        assertThat(setting.applied().stream()
                        .filter(override -> override.strategy().isEmpty()
                                || override.strategy().equals(one)))
                .extracting(AppliedOverride::by, AppliedOverride::strategy, AppliedOverride::path)
                .containsExactly(
                        tuple(Origin.CALIBRATION, entry, "overlap"),
                        tuple(Origin.POLICY, entry, "margin"),
                        tuple(Origin.CALIBRATION, one, "steadyEffort"),
                        tuple(Origin.POLICY, one, "buildEffort"));
    }
}
