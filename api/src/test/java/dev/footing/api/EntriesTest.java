package dev.footing.api;

import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyDraft;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The entries of policies, calibrations and strategies can be read, set, and are held against their range. */
class EntriesTest {
    private static final String WHY = "tried out";
    private static final Policy POLICY = Examples.policy().build();
    private static final Calibration CALIBRATION = Examples.calibration().build();
    private static final Calibration LINES = Examples.calibrationWithLines().build();
    private static final Calibration TIMED = timed();
    private static final Strategy STRATEGY = Examples.strategy()
            .setupCost(new SetupCost.Hardware(usd("10"), Ratio.of(2), Estimate.fixed(1)))
            .build();

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

    static Stream<Parameter<Strategy>> strategy() {
        return StrategyParameters.all().stream();
    }

    static Stream<Arguments> ends() {
        Stream<Parameter<?>> all =
                Stream.of(policy(), calibration(), strategy()).flatMap(table -> table);
        return all.filter(parameter -> parameter.form().range().isPresent())
                .map(parameter -> Arguments.of(
                        parameter.path(),
                        parameter.form(),
                        parameter.form().range().orElseThrow()));
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

    @ParameterizedTest
    @MethodSource("strategy")
    void a_number_of_a_strategy_is_replaced_with_the_reason_as_evidence(Parameter<Strategy> parameter) {
        Object value = value(parameter.form());
        boolean bill = parameter.path().equals("ceiling.monthlyListPriceBill");
        ImmutableList<StrategyOverride> overrides = bill
                ? ImmutableList.of(override("ceiling.users", 5.0), override(parameter.path(), value))
                : ImmutableList.of(override(parameter.path(), value));
        Strategy changed = StrategyOverride.apply(STRATEGY, overrides, Fte.of(8));
        assertThat(plain(parameter.get(changed))).isEqualTo(value);
        assertThat(changed.evidenceOf(parameter).source()).isEqualTo(WHY);
        if (!parameter.path().equals("setupCost")) {
            assertThat(changed.setupCost().getClass())
                    .isEqualTo(STRATEGY.setupCost().getClass());
        }
    }

    @Test
    void other_strategies_stay_as_they_are() {
        StrategyOverride other = new StrategyOverride(
                dev.footing.api.strategy.StrategyId.of("acme.other"), "hires", Optional.of(1.0), WHY);
        assertThat(StrategyOverride.apply(STRATEGY, List.of(other), Fte.of(8))).isSameAs(STRATEGY);
    }

    @Test
    void work_may_be_a_formula_in_the_number_of_engineers() {
        EngineerFormula formula = EngineerFormula.of(4, 0.15).atMostPerEngineer(0.65);
        StrategyOverride build = override("buildEffort", formula);
        StrategyOverride exit = override("exitEffort", EngineerFormula.of(2, 0.5));
        Strategy small = StrategyOverride.apply(STRATEGY, List.of(build, exit), Fte.of(4));
        assertThat(small.buildEffort()).isEqualTo(Estimate.fixed(0.65 * 4));
        assertThat(small.exitEffort()).isEqualTo(EngineerMonths.of(4));
        assertThat(StrategyOverride.apply(STRATEGY, List.of(build), Fte.of(60)).buildEffort())
                .isEqualTo(Estimate.fixed(4 + 0.15 * 60));
        assertThatThrownBy(() -> override("platformFixed", formula))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("platformFixed must be a value, as it counts no work");
        assertThatThrownBy(() -> EngineerFormula.of(-1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("base must");
    }

    @Test
    void of_two_overrides_of_one_number_the_later_stands() {
        List<StrategyOverride> both = List.of(override("hires", 1.0), override("hires", 2.0));
        assertThat(StrategyOverride.apply(STRATEGY, both, Fte.of(8)).hires()).isEqualTo(Fte.of(2));
    }

    @Test
    void whether_a_strategy_pays_for_the_peak_follows_its_elasticity_unless_it_is_said() {
        StrategyOverride stiff = override("elastic", false);
        Strategy elastic = Examples.strategy().elastic(true).build();
        assertThat(StrategyOverride.apply(elastic, List.of(stiff), Fte.of(8)).paysForPeak())
                .isTrue();
        StrategyOverride never = override("paysForPeak", false);
        assertThat(StrategyOverride.apply(elastic, List.of(never, stiff), Fte.of(8))
                        .paysForPeak())
                .isFalse();
        Strategy said = elastic.toBuilder().paysForPeak(true).build();
        assertThat(StrategyOverride.apply(said, List.of(override("elastic", true)), Fte.of(8))
                        .paysForPeak())
                .isTrue();
    }

    @Test
    void a_part_alone_is_refused_where_its_other_parts_are_missing() {
        Strategy plain = Examples.strategy().build();
        assertThatThrownBy(
                        () -> StrategyOverride.apply(plain, List.of(override("setupCost.floor", usd("1"))), Fte.of(8)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("setupCost.monthsOfListPriceBill is required");
        assertThatThrownBy(() -> StrategyOverride.apply(
                        plain, List.of(override("ceiling.monthlyListPriceBill", usd("1"))), Fte.of(8)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("ceiling.users is required");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_range_of_a_form_is_held_on_both_sides(String path, Form form, Range range) {
        assertThat(form.check(path, range.high())).isEqualTo(range.high());
        assertThatThrownBy(() -> form.check(path, Double.POSITIVE_INFINITY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(path + " ");
        double below = range.aboveLow() ? range.low() : Math.nextDown(range.low());
        assertThatThrownBy(() -> form.check(path, below)).isInstanceOf(InvalidValueException.class);
        if (!range.aboveLow()) {
            assertThat(form.check(path, range.low())).isEqualTo(range.low());
        }
    }

    @Test
    void an_unknown_path_lists_the_known_ones_and_the_nearest() {
        assertThatThrownBy(() -> PolicyDraft.of(POLICY, "mine-1").override("margins", 0.5, WHY))
                .hasMessageContaining(
                        "Maybe margin was meant. Known: ceiling, conditional, confidenceOf, criteria.adaptability");
        assertThatThrownBy(() -> CalibrationDraft.of(CALIBRATION, "mine-1").override("gap", 0.5, WHY))
                .hasMessageContaining("Known: familiarMonths, gapBuild");
        assertThatThrownBy(() -> override("hire", 0.5)).hasMessageContaining("Maybe hires was meant");
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
        assertThatThrownBy(() -> Policy.builder()
                        .from(mine)
                        .margin(dev.footing.api.quantity.Share.of(0.25))
                        .build())
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
    void the_draft_of_a_strategy_changes_nothing_by_itself() {
        assertThat(StrategyDraft.of(STRATEGY).build()).isEqualTo(STRATEGY);
    }

    private static StrategyOverride override(String path, Object value) {
        return new StrategyOverride(STRATEGY.id(), path, Optional.of(value), WHY);
    }

    private static Object plain(Optional<?> value) {
        Object found = value.orElseThrow();
        return found instanceof Measure measure ? (Object) measure.value() : found;
    }

    private static Object value(Form form) {
        return switch (form.kind()) {
            case NUMBER -> form.range().filter(range -> range.low() >= 1).isPresent() ? 7.5 : 0.125;
            case CHOICE -> form.constant(form.words().get(0)).orElseThrow();
            case WHOLE -> 7;
            case YES_NO -> true;
            case AMOUNT -> usd("12.5");
            case ESTIMATE -> Estimate.range(0.25, 0.5, 0.75);
            case AMOUNT_ESTIMATE -> MoneyEstimate.range(usd("1"), usd("2"), usd("3"));
            case AMOUNT_SPREAD -> new MoneyEstimate.LogNormal(usd("5"), 0.25);
            case CHOICES -> ImmutableSortedSet.of(ExpertiseArea.SCALING);
            case TEXTS -> ImmutableList.of("a line");
            default -> throw new IllegalArgumentException("No parameter that can be set is a " + form.kind() + ".");
        };
    }
}
