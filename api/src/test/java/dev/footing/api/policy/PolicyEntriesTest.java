package dev.footing.api.policy;

import static dev.footing.api.EntryValues.plain;
import static dev.footing.api.EntryValues.value;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyOverride;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The entries of policies and calibrations can be read, set, and overridden one by one. */
class PolicyEntriesTest {
    private static final String WHY = "tried out";
    private static final Policy POLICY = Examples.policy().build();
    private static final Calibration CALIBRATION = Examples.calibration().build();
    private static final Calibration LINES = Examples.calibrationWithLines().build();
    private static final Calibration TIMED = timed();

    private static Calibration timed() {
        CalibrationDraft draft = CalibrationDraft.of(CALIBRATION, "timed-1");
        draft.set("round.chance24", 0.2, Examples.ASSUMED)
                .set("round.medianMonths", 25.0, Examples.ASSUMED)
                .set("round.sigma", 0.7, Examples.ASSUMED);
        return Calibration.builder()
                .from(draft.build())
                .basedOn(Optional.empty())
                .build();
    }

    static Stream<Parameter<Policy>> policy() {
        return PolicyParameters.all().stream();
    }

    /** Weights change together only. */
    static Stream<Parameter<Policy>> single() {
        return policy().filter(parameter -> !parameter.path().contains(".weight."));
    }

    static Stream<Parameter<Calibration>> calibration() {
        return CalibrationParameters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("single")
    void an_entry_of_a_policy_is_overridden_and_no_other(Parameter<Policy> parameter) {
        Object value = value(parameter.form());
        Policy changed = PolicyDraft.of(POLICY, "mine-1")
                .override(parameter.path(), value, WHY)
                .build();
        assertThat(plain(parameter.get(changed))).isEqualTo(value);
        for (Parameter<Policy> other : PolicyParameters.all()) {
            if (!other.equals(parameter)) {
                assertThat(other.get(changed)).isEqualTo(other.get(POLICY));
                assertThat(changed.evidence().get(other.path()))
                        .isEqualTo(POLICY.evidence().get(other.path()));
            }
        }
        assertThat(changed.overrides()).singleElement().satisfies(told -> {
            assertThat(told.path()).isEqualTo(parameter.path());
            assertThat(told.was()).isEqualTo(parameter.get(POLICY));
            assertThat(told.value()).isEqualTo(parameter.get(changed));
            assertThat(told.reason()).isEqualTo(WHY);
        });
        assertThat(changed.basedOn()).contains(POLICY.id());
        assertThat(changed.hash()).isNotEqualTo(POLICY.hash());
    }

    @Test
    void weights_are_overridden_together_and_must_still_sum_to_a_hundred() {
        String cost = "criteria.cost.weight.growth";
        PolicyDraft one = PolicyDraft.of(POLICY, "mine-1").override(cost, 15.0, WHY);
        assertThatThrownBy(one::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("105.0 in growth");
        assertThat(one.override("criteria.runway.weight.growth", 5.0, WHY)
                        .build()
                        .overrides())
                .hasSize(2);
    }

    @Test
    void a_curve_that_comes_out_without_a_slope_names_the_entry() {
        assertThatThrownBy(() -> PolicyDraft.of(POLICY, "mine-1")
                        .override("criteria.cost.hundredAt", 0.5, WHY)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("criteria.cost.zeroAt must lead from one value to another");
    }

    @ParameterizedTest
    @MethodSource("calibration")
    void a_parameter_of_a_calibration_is_overridden(Parameter<Calibration> parameter) {
        Object value = value(parameter.form());
        boolean line = parameter.get(LINES).isPresent() && parameter.path().startsWith("valuation");
        boolean timing = parameter.get(TIMED).isPresent() && parameter.path().startsWith("round.");
        Calibration base = line ? LINES : timing ? TIMED : CALIBRATION;
        Calibration changed = CalibrationDraft.of(base, "mine-1")
                .override(parameter.path(), value, WHY)
                .build();
        assertThat(plain(parameter.get(changed))).isEqualTo(value);
        assertThat(changed.overrides()).hasSize(1);
        assertThat(changed.hash()).isNotEqualTo(base.hash());
    }

    @Test
    void another_form_of_valuation_takes_the_place_of_the_first_with_its_evidence() {
        MoneyEstimate.LogNormal amount = new MoneyEstimate.LogNormal(usd("7"), 0.2);
        Calibration changed = CalibrationDraft.of(LINES, "mine-1")
                .override("valuation.amount", amount, WHY)
                .build();
        assertThat(changed.overrides())
                .singleElement()
                .satisfies(told -> assertThat(told.was()).isEmpty());
        assertThat(changed.evidence()).doesNotContainKey("valuation.lowBase").containsKey("valuation.amount");
        assertThatThrownBy(() -> CalibrationDraft.of(CALIBRATION, "mine-1")
                        .override("valuation.lowBase", usd("5"), WHY)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("valuation.lowSlope is required");
    }

    @Test
    void an_override_needs_a_reason_and_stands_once_on_a_whole_value_with_another_name() {
        assertThatThrownBy(() -> PolicyDraft.of(POLICY, "mine-1").override("margin", 0.5, " "))
                .hasMessageContaining("must be one line that is not blank");
        assertThatThrownBy(() -> PolicyDraft.of(POLICY, "mine-1")
                        .override("margin", 0.5, WHY)
                        .override("margin", 0.6, WHY))
                .hasMessageContaining("must be overridden once");
        Policy mine =
                PolicyDraft.of(POLICY, "mine-1").override("margin", 0.5, WHY).build();
        assertThatThrownBy(() -> PolicyDraft.of(mine, "mine-2")).hasMessageContaining("extends no other");
        assertThatThrownBy(() -> PolicyDraft.of(POLICY, POLICY.id())).hasMessageContaining("must differ");
        assertThatThrownBy(() -> CalibrationDraft.of(CALIBRATION, CALIBRATION.id()))
                .hasMessageContaining("must differ");
    }

    @Test
    void overrides_that_are_not_what_a_value_has_are_refused() {
        Policy mine =
                PolicyDraft.of(POLICY, "mine-1").override("margin", 0.5, WHY).build();
        assertThatThrownBy(
                        () -> Policy.builder().from(mine).margin(Share.of(0.25)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("margin must be the value that it has");
        assertThatThrownBy(() ->
                        Policy.builder().from(mine).basedOn(Optional.empty()).build())
                .hasMessageContaining("must stand on something");
    }

    @Test
    void strategy_overrides_stand_once_and_change_the_hash() {
        StrategyOverride first = override("hires", 1.0);
        Policy policy =
                Policy.builder().from(POLICY).addStrategyOverrides(first).build();
        Policy other = Policy.builder()
                .from(POLICY)
                .addStrategyOverrides(override("hires", 2.0))
                .build();
        assertThat(Stream.of(POLICY, policy, other).map(Policy::hash)).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Policy.builder()
                        .from(policy)
                        .addStrategyOverrides(first)
                        .build())
                .hasMessageContaining("must replace a number once");
    }

    @Test
    void a_whole_policy_says_which_entry_is_missing() {
        PolicyDraft draft = PolicyDraft.empty("mine-1");
        PolicyParameters.all().stream()
                .filter(parameter -> !parameter.path().equals("criteria.cost.logarithmic"))
                .forEach(parameter -> draft.set(parameter.path(), plain(parameter.get(POLICY)), Examples.ASSUMED));
        assertThatThrownBy(draft::build).hasMessageStartingWith("criteria.cost.logarithmic is required");
        draft.set("criteria.cost.logarithmic", false, Examples.ASSUMED);
        assertThat(draft.build())
                .isEqualTo(Policy.builder().from(POLICY).id("mine-1").build());
    }

    @Test
    void an_unknown_path_lists_the_known_ones_and_the_nearest() {
        assertThatThrownBy(() -> PolicyDraft.of(POLICY, "mine-1").override("margins", 0.5, WHY))
                .hasMessageContaining(
                        "Maybe margin was meant. Known: ceiling, conditional, confidenceOf, criteria.adaptability");
        assertThatThrownBy(() -> CalibrationDraft.of(CALIBRATION, "mine-1").override("gap", 0.5, WHY))
                .hasMessageContaining("Known: familiarMonths, gapBuild");
    }

    private static StrategyOverride override(String path, Object value) {
        return new StrategyOverride(Examples.info().id(), path, Optional.of(value), WHY);
    }
}
