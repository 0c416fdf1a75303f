package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.strategy.StrategyId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where it changes who is ahead, on lines of which that is known. */
class TurnSearchTest {
    private static final StrategyId LOW = StrategyId.of("acme.low");
    private static final StrategyId MIDDLE = StrategyId.of("acme.middle");
    private static final StrategyId HIGH = StrategyId.of("acme.high");
    private static final ImmutableDoubleArray POINTS = ImmutableDoubleArray.of(10, 30, 100, 300, 1_000);

    @Test
    void a_turn_lies_between_the_nearest_values_without_doubt_and_is_rounded_to_what_they_carry() {
        LeadChange turn =
                only(new TurnSearch(false, value -> seen(value < 200 ? LOW : HIGH, Math.abs(value - 200) > 20)));
        assertThat(turn.at()).isCloseTo(200, within(2.0));
        assertThat(turn.within().low())
                .isBetween(160.0, 180.0)
                .isEqualTo(Math.rint(turn.within().low()));
        assertThat(turn.within().high())
                .isBetween(220.0, 240.0)
                .isEqualTo(Math.rint(turn.within().high()));
        assertThat(turn.jump()).isFalse();
        assertThat(turn.below()).isEqualTo(new LeadChange.Side(Optional.of(LOW), true));
        assertThat(turn.above()).isEqualTo(new LeadChange.Side(Optional.of(HIGH), true));
    }

    @Test
    void without_doubt_on_either_side_of_a_value_it_jumps_there() {
        LeadChange turn = only(new TurnSearch(false, value -> seen(value < 200 ? LOW : HIGH, true)));
        assertThat(turn.jump()).isTrue();
        assertThat(turn.at()).isCloseTo(200, within(0.05));
        assertThat(turn.within().high() - turn.within().low()).isPositive().isLessThan(0.1);
    }

    @Test
    void whole_numbers_turn_at_the_first_of_the_upper_side() {
        LeadChange turn = only(new TurnSearch(true, value -> seen(value < 200 ? LOW : HIGH, true)));
        assertThat(turn.at()).isEqualTo(200);
        assertThat(turn.within().low()).isEqualTo(199);
        assertThat(turn.within().high()).isEqualTo(200);
    }

    @Test
    void who_is_ahead_for_a_short_stretch_between_two_values_is_found() {
        TurnSearch search = new TurnSearch(false, value -> seen(value < 150 ? LOW : value < 200 ? MIDDLE : HIGH, true));
        assertThat(search.all(POINTS))
                .extracting(turn -> turn.above().ahead())
                .containsExactly(Optional.of(MIDDLE), Optional.of(HIGH));
        assertThat(search.first(POINTS)).map(turn -> turn.above().ahead()).contains(Optional.of(MIDDLE));
    }

    @Test
    void where_there_is_doubt_up_to_an_end_the_turn_is_told_as_doubtful() {
        LeadChange turn = only(new TurnSearch(false, value -> seen(value < 200 ? LOW : HIGH, value < 180)));
        assertThat(turn.above().certain()).isFalse();
        assertThat(turn.within().high()).isEqualTo(1_000);
        assertThat(turn.below().certain()).isTrue();
    }

    @Test
    void what_no_startup_can_be_is_passed_over() {
        Set<Double> asked = new HashSet<>();
        TurnSearch search = new TurnSearch(false, value -> {
            asked.add(value);
            return value < 50 ? Optional.empty() : seen(value < 200 ? LOW : HIGH, true);
        });
        assertThat(search.all(POINTS)).hasSize(1);
        assertThat(asked).contains(10.0, 30.0);
    }

    private static LeadChange only(TurnSearch search) {
        List<LeadChange> turns = search.all(POINTS);
        assertThat(turns).hasSize(1);
        return turns.get(0);
    }

    private static Optional<Seen> seen(StrategyId ahead, boolean certain) {
        return Optional.of(new Seen(Optional.of(ahead), certain));
    }
}
