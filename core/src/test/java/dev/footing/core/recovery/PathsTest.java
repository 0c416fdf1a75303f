package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.SwitchMonth;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.recovery.Paths.PlannedPaths;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Paths as planned: staying, and two moves of which the later one gains less. */
class PathsTest {
    private static final PlannedPaths PATHS = new PlannedPaths(ImmutableList.of(
            path(1_000, Double.POSITIVE_INFINITY), path(9_000, 7), path(6_000, Double.POSITIVE_INFINITY)));

    private static ImmutableMap<Figure, Double> path(double objective, double runway) {
        return ImmutableMap.of(
                Figure.OBJECTIVE, objective,
                Figure.RUNWAY, runway,
                Figure.LASTS, 1.0);
    }

    @Test
    void a_figure_changes_by_what_it_is_beyond_that_of_doing_nothing_and_has_no_error() {
        assertThat(PATHS.mean(1, Figure.OBJECTIVE)).isEqualTo(9_000);
        assertThat(PATHS.change(1, Figure.OBJECTIVE)).isEqualTo(new Paths.Difference(8_000, OptionalDouble.empty(), 0));
        assertThat(PATHS.change(0, Figure.OBJECTIVE).mean()).isZero();
    }

    @Test
    void a_runway_without_an_end_is_none() {
        assertThat(PATHS.runway(0)).isEmpty();
        assertThat(PATHS.runway(1)).hasValue(7);
    }

    @Test
    void each_month_of_the_table_has_the_gain_of_its_own_path() {
        Situation situation = Situation.of(Fixtures.minimal(), Optional.empty(), FirstRules.RULES);
        LastSwitch table =
                new Switching(PATHS, situation, CurrencyUnit.USD).lastSwitch(Given.NEXT.id(), List.of(0, 1), 1, 6_000);
        assertThat(table.table()).extracting(SwitchMonth::month).containsExactly(0, 1);
        assertThat(table.table())
                .extracting(month -> month.gain().mean())
                .containsExactly(Money.parse("USD 8000.00"), Money.parse("USD 5000.00"));
        assertThat(table.table()).allMatch(month -> month.gain().error().isEmpty());
        assertThat(table.month()).hasValue(0);
    }
}
