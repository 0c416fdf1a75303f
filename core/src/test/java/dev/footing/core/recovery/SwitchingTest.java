package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.SwitchMonth;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SwitchingTest {
    private static final Startup QUIET = Fixtures.minimal().with(Inputs.HORIZON, 60);
    private static final Startup WITH_ROUND = QUIET.with(Inputs.FUNDING_MONTH, 5);

    private static Situation situation(Startup startup) {
        return Situation.of(startup, Optional.empty(), FirstRules.RULES);
    }

    /** Every path but the first gains so much, give or take, and lasts to the horizon or does not. */
    private record Fixed(double gain, double half, double lastsToHorizon) implements Paths {
        @Override
        public double mean(int path, Figure figure) {
            return figure == Figure.LASTS_TO_HORIZON ? lastsToHorizon * path : 0.5;
        }

        @Override
        public Difference change(int path, Figure figure) {
            return new Difference(gain, OptionalDouble.of(half / 2), half);
        }

        @Override
        public OptionalDouble runway(int path) {
            return OptionalDouble.of(9);
        }
    }

    private static LastSwitch table(double gain, double half, int months) {
        return new Switching(new Fixed(gain, half, 0), situation(QUIET), CurrencyUnit.USD)
                .lastSwitch(Given.NEXT.id(), IntStream.range(0, months).boxed().toList(), 1, 1_000);
    }

    @Test
    void switching_helps_above_what_is_material_and_above_its_own_error() {
        assertThat(table(1_000, 0, 1).month()).isEmpty();
        assertThat(table(1_001, 0, 1).month()).hasValue(0);
        assertThat(table(1_001, 1_001, 1).month()).isEmpty();
        assertThat(table(1_001, 1_000, 1).month()).hasValue(0);
    }

    @Test
    void every_month_is_looked_at_up_to_three_years_and_one_in_six_beyond() {
        List<Integer> months = months(QUIET);
        assertThat(months.subList(0, 37))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 36).boxed().toList());
        assertThat(months.subList(37, months.size())).containsExactly(42, 48, 54);
    }

    @Test
    void months_end_before_the_round_where_one_is_planned() {
        assertThat(months(WITH_ROUND)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void months_end_before_cash_does_and_now_is_always_there() {
        assertThat(Switching.months(situation(WITH_ROUND), OptionalDouble.of(3.0)))
                .containsExactly(0, 1, 2);
        assertThat(Switching.months(situation(WITH_ROUND), OptionalDouble.of(3.1)))
                .containsExactly(0, 1, 2, 3);
        assertThat(Switching.months(situation(WITH_ROUND), OptionalDouble.of(9.0)))
                .hasSize(5);
        assertThat(Switching.months(situation(WITH_ROUND), OptionalDouble.of(0.0)))
                .containsExactly(0);
    }

    private static List<Integer> months(Startup startup) {
        return Switching.months(situation(startup), OptionalDouble.empty());
    }

    @Test
    void the_chance_of_the_round_is_told_only_where_one_is_planned() {
        assertThat(table(1, 0, 1).table().get(0).raiseProbability()).isEmpty();
        Switching dated = new Switching(new Fixed(1, 0, 0), situation(WITH_ROUND), CurrencyUnit.USD);
        SwitchMonth row =
                dated.lastSwitch(Given.NEXT.id(), List.of(0), 1, 1).table().get(0);
        assertThat(row.raiseProbability()).hasValue(0.5);
        assertThat(dated.effect(Action.MOVE_TO_STRATEGY, 1).raiseProbability()).isPresent();
    }

    @Test
    void a_runway_has_a_change_only_where_it_ends_in_every_trial_of_both() {
        assertThat(effect(0).runway()).isPresent();
        assertThat(effect(0.001).runway()).isEmpty();
        assertThat(effect(0.001).runwayAfter()).hasValue(9);
        assertThat(effect(0).raiseProbability()).isEmpty();
    }

    private static Effect effect(double lastsToHorizon) {
        return new Switching(new Fixed(1, 0, lastsToHorizon), situation(QUIET), CurrencyUnit.USD)
                .effect(Action.MOVE_TO_STRATEGY, 1);
    }

    /** Path by path another gain: what stands on a path must not be told of another. */
    private record Rising() implements Paths {
        @Override
        public double mean(int path, Figure figure) {
            return path / 10.0;
        }

        @Override
        public Difference change(int path, Figure figure) {
            return new Difference(1_000 * path, OptionalDouble.of(7), 0);
        }

        @Override
        public OptionalDouble runway(int path) {
            return OptionalDouble.empty();
        }
    }

    @Test
    void each_month_of_the_table_stands_on_a_path_of_its_own_behind_those_of_the_actions() {
        List<SwitchMonth> table = new Switching(new Rising(), situation(QUIET), CurrencyUnit.USD)
                .lastSwitch(Given.NEXT.id(), List.of(0, 1, 2), 3, 1)
                .table();
        assertThat(table).extracting(SwitchMonth::lasts).containsExactly(0.3, 0.4, 0.5);
        assertThat(table)
                .extracting(row -> row.gain().mean())
                .containsExactly(Money.parse("USD 3000"), Money.parse("USD 4000"), Money.parse("USD 5000"));
        assertThat(table).extracting(row -> row.gain().error()).containsOnly(Optional.of(Money.parse("USD 7")));
    }
}
