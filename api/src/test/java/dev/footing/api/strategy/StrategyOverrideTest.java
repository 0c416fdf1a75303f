package dev.footing.api.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrategyOverrideTest {
    private static final Strategy RACKS = Examples.strategy().build();
    private static final Fte EIGHT = Fte.of(8);

    private static <T> StrategyOverride override(String path, T value) {
        return StrategyOverride.of(RACKS.id(), path, value, "told");
    }

    @Test
    void an_override_has_a_value_and_says_why_and_from_where() {
        assertThatThrownBy(() -> new StrategyOverride(RACKS.id(), "hires", Optional.empty(), "told"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("hires must have a value");
        assertThat(override("hires", 1.0).reason()).isEqualTo("told");
        assertThat(StrategyOverride.of(RACKS.id(), "hires", 1.0, Examples.PUBLISHED)
                        .evidence())
                .isEqualTo(Examples.PUBLISHED);
    }

    @Test
    void a_value_outside_of_what_the_number_may_be_is_refused() {
        assertThatThrownBy(() -> override("hires", -1.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("hires");
        assertThat(override("hires", 1.0).valueFor(EIGHT)).isEqualTo(Optional.of(1.0));
    }

    @Test
    void only_engineers_and_engineer_months_grow_with_the_team() {
        assertThat(StrategyOverride.countsWork(Form.of(Form.Kind.NUMBER, Fte.RANGE)))
                .isTrue();
        assertThat(StrategyOverride.countsWork(Form.of(Form.Kind.ESTIMATE, EngineerMonths.RANGE)))
                .isTrue();
        assertThat(StrategyOverride.countsWork(Form.of(Form.Kind.WHOLE, Fte.RANGE)))
                .isFalse();
        assertThat(StrategyOverride.countsWork(Form.of(Form.Kind.NUMBER, Strategy.PRICE_INDEX)))
                .isFalse();
    }

    @Test
    void a_range_of_formulas_is_for_what_has_a_range() {
        EngineerRange range =
                new EngineerRange(EngineerFormula.of(1, 0), EngineerFormula.of(1, 0.25), EngineerFormula.of(2, 0.5));
        assertThat(override("buildEffort", range).valueFor(EIGHT)).isEqualTo(Optional.of(Estimate.range(1, 3, 6)));
        assertThatThrownBy(() -> override("exitEffort", range))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be one number, as it has no range");
        assertThatThrownBy(() -> override("platformFixed", range))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a value, as it counts no work");
        EngineerFormula formula = EngineerFormula.of(1, 0.25);
        assertThat(override("buildEffort", formula).valueFor(EIGHT)).isEqualTo(Optional.of(Estimate.fixed(3)));
        assertThat(override("exitEffort", formula).valueFor(EIGHT)).isEqualTo(Optional.of(3.0));
    }

    @Test
    void a_multiple_takes_the_number_that_was_there_and_that_of_the_override_before_it() {
        StrategyOverride twice = override("platformFixed", Multiple.times(2));
        assertThat(twice.valueFor(EIGHT)).isEmpty();
        assertThat(StrategyOverride.apply(RACKS, List.of(twice), EIGHT).platformFixed())
                .isEqualTo(Examples.usd("8000"));
        StrategyOverride first = override("platformFixed", Examples.usd("10"));
        assertThat(StrategyOverride.apply(RACKS, List.of(first, twice), EIGHT).platformFixed())
                .isEqualTo(Examples.usd("20"));
        assertThatThrownBy(() -> override("complianceMonths", Multiple.times(2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("only numbers and amounts have multiples");
    }

    @Test
    void what_was_replaced_is_told_with_what_it_was_and_is_now() {
        StrategyOverride hires = override("hires", 2.0);
        StrategyOverride foreign = StrategyOverride.of(StrategyId.of("acme.other"), "hires", 5.0, "told");
        Overridden overridden = StrategyOverride.overridden(RACKS, List.of(foreign, hires), EIGHT);
        assertThat(overridden.strategy().hires()).isEqualTo(Fte.of(2));
        assertThat(overridden.numbers()).singleElement().satisfies(number -> {
            assertThat(number.override()).isEqualTo(hires);
            assertThat(number.was()).isEqualTo(Optional.of(RACKS.hires()));
            assertThat(number.value()).isEqualTo(Optional.of(2.0));
        });
        assertThat(StrategyOverride.overridden(RACKS, List.of(foreign), EIGHT).numbers())
                .isEmpty();
    }

    @Test
    void a_number_is_replaced_once_and_not_together_with_a_part_of_it() {
        StrategyOverride whole = override("setupCost", MoneyEstimate.fixed(Examples.usd("1")));
        StrategyOverride part = override("setupCost.floor", Examples.usd("1"));
        StrategyOverride other = override("hires", 1.0);
        StrategyOverride.checkOnce(List.of(part, other));
        StrategyOverride.checkOnce(List.of(
                whole, StrategyOverride.of(StrategyId.of("acme.other"), "setupCost.floor", Examples.usd("1"), "told")));
        assertThatThrownBy(() -> StrategyOverride.checkOnce(List.of(whole, part)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not replace a number and a part of it");
        assertThatThrownBy(() -> StrategyOverride.checkOnce(List.of(other, other)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must replace a number once");
    }

    @Test
    void everything_in_it_enters_the_hash() {
        assertThat(List.of(
                        hash(override("hires", 1.0)),
                        hash(override("hires", 2.0)),
                        hash(override("exitEffort", 1.0)),
                        hash(StrategyOverride.of(RACKS.id(), "hires", 1.0, "another reason")),
                        hash(StrategyOverride.of(StrategyId.of("acme.other"), "hires", 1.0, "told"))))
                .doesNotHaveDuplicates();
    }

    private static String hash(StrategyOverride override) {
        Encoding encoding = new Encoding();
        override.encodeTo(encoding);
        return encoding.sha256();
    }

    @Test
    void a_log_names_strategy_and_sourcing() {
        assertThat(RACKS).hasToString("Strategy acme.racks, self-run");
    }

    private static ComponentOption option(Component component, double share) {
        return Examples.option().component(component).share(Share.of(share)).build();
    }

    @Test
    void shares_of_a_sourcing_are_added_up_and_must_not_be_more_than_the_bill() {
        ImmutableList<ComponentShares> sums = ComponentShares.of(List.of(
                option(Component.DATABASE, 0.5),
                option(Component.CACHE, 0.25),
                option(Component.COMPUTE, 0.125).toBuilder()
                        .sourcing(ComponentSourcing.SELF_RUN)
                        .build()));
        assertThat(sums)
                .extracting(ComponentShares::sourcing)
                .containsExactly(ComponentSourcing.MANAGED, ComponentSourcing.SELF_RUN);
        assertThat(sums.get(0).sum()).isEqualTo(0.75);
        assertThat(sums.get(0).options()).isEqualTo(2);
        assertThat(sums.get(0).addUp()).isTrue();
        sums.get(0).check();
        ComponentShares all = ComponentShares.of(
                        List.of(option(Component.DATABASE, 0.5), option(Component.CACHE, 0.75)))
                .get(0);
        assertThat(all.addUp()).isFalse();
        assertThatThrownBy(all::check)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("shares of managed options");
    }

    @Test
    void shares_of_all_usual_components_are_the_whole_bill() {
        int usual = Component.usual().size();
        assertThat(new ComponentShares(ComponentSourcing.MANAGED, usual, 1).addUp())
                .isTrue();
        assertThat(new ComponentShares(ComponentSourcing.MANAGED, usual, 0.5).addUp())
                .isFalse();
        assertThat(new ComponentShares(ComponentSourcing.MANAGED, usual - 1, 0.5).addUp())
                .isTrue();
    }
}
