package dev.footing.api.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacktestTest {
    private static final StrategyId PAAS = StrategyId.of("paas");

    private static ActualOutcome.Builder outcome() {
        return ActualOutcome.builder().startup(Examples.minimal());
    }

    @Test
    void hits_are_among_the_cases_and_their_share_is_within_the_interval() {
        refused(() -> new Hits(3, 2, 0, 1), "3 of 2");
        refused(() -> new Hits(-1, 2, 0, 1), "-1 of 2");
        refused(() -> new Hits(1, 2, 0.6, 1), "must hold the share of 1 of 2");
        refused(() -> new Hits(1, 2, 0, 1.5), "high");
        assertThat(new Hits(0, 0, 0, 1).share()).isZero();
    }

    @Test
    void means_are_finite_and_intervals_in_order() {
        refused(() -> new MeanScore(Double.NaN, 0, 1), "must be finite");
        refused(() -> new MeanScore(0, 1, 0), "in order");
    }

    @Test
    void no_more_cases_are_below_a_band_than_there_are_outside() {
        Hits half = new Hits(1, 2, 0, 1);
        assertThat(new BandCoverage(ObservedFigure.CASH, half, 1).below()).isEqualTo(1);
        assertThatThrownBy(() -> new BandCoverage(ObservedFigure.CASH, half, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_observed_is_in_its_range() {
        refused(() -> outcome().month(OptionalInt.of(0)).build(), "month");
        refused(() -> outcome().cash(OptionalDouble.of(1e16)).build(), "cash");
        refused(() -> outcome().users(OptionalDouble.of(-1)).build(), "users");
        refused(() -> outcome().infrastructureShare(OptionalDouble.of(2)).build(), "infrastructureShare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manage", "off:", "off:A b", ""})
    void a_direction_that_is_none_is_refused(String direction) {
        assertThatThrownBy(() -> outcome().addDirections(direction).build()).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_strategy_is_right_by_its_id_by_its_sourcing_or_by_not_being_the_one_to_leave() {
        assertThat(outcome().addDirections("managed").build().holds(PAAS, Sourcing.MANAGED))
                .isTrue();
        assertThat(outcome().addDirections("self-run").build().holds(PAAS, Sourcing.MANAGED))
                .isFalse();
        assertThat(outcome().addDirections("off:paas").build().holds(PAAS, Sourcing.MANAGED))
                .isFalse();
        assertThat(outcome().addDirections("off:simple-vms").build().holds(PAAS, Sourcing.MANAGED))
                .isTrue();
        assertThat(outcome().strategy(PAAS).build().holds(PAAS, Sourcing.HYBRID))
                .isTrue();
        assertThat(outcome().build().judges()).isFalse();
    }

    private static void refused(ThrowingCallable call, String words) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessageContaining(words);
    }
}
