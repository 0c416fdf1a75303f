package dev.footing.api.strategy;

import static dev.footing.api.EntryValues.plain;
import static dev.footing.api.EntryValues.value;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The entries of strategies can be read, set, and replaced one by one. */
class StrategyEntriesTest {
    private static final String WHY = "tried out";
    private static final Strategy STRATEGY = Examples.strategy()
            .setupCost(new SetupCost.Hardware(usd("10"), Ratio.of(2), Estimate.fixed(1)))
            .build();

    static Stream<Parameter<Strategy>> strategy() {
        return StrategyParameters.all().stream();
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
        StrategyOverride other = new StrategyOverride(StrategyId.of("acme.other"), "hires", Optional.of(1.0), WHY);
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

    @Test
    void the_draft_of_a_strategy_changes_nothing_by_itself() {
        assertThat(StrategyDraft.of(STRATEGY).build()).isEqualTo(STRATEGY);
    }

    @Test
    void an_unknown_path_lists_the_nearest() {
        assertThatThrownBy(() -> override("hire", 0.5)).hasMessageContaining("Maybe hires was meant");
    }

    private static StrategyOverride override(String path, Object value) {
        return new StrategyOverride(STRATEGY.id(), path, Optional.of(value), WHY);
    }
}
