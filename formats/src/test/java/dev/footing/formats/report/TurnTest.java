package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.text.Assessments;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");

    @Test
    void a_value_is_told_with_the_interval_in_which_it_lies_and_with_where_the_plans_cross() {
        Crossing found = crossing(5).within(new TurnInterval(4, 7)).planned(9).build();
        assertThat(turn(found).within()).contains("between 4 and 7 users");
        assertThat(turn(found).sentence(StrategyId::value))
                .isEqualTo("5 users (between 4 and 7 users), above it acme.two (the plans alone cross at 9 users)");
        assertThat(turn(crossing(5).build()).within()).isEmpty();
        assertThat(turn(crossing(5).within(new TurnInterval(5, 5)).build()).within())
                .isEmpty();
    }

    @Test
    void a_value_that_would_be_printed_as_nothing_is_just_above_it() {
        assertThat(at(8.9e-19)).isEqualTo("just above 0 users");
        assertThat(at(0)).isEqualTo("0 users");
        assertThat(at(1)).isEqualTo("1 user");
    }

    @Test
    void a_sentence_says_whether_it_is_a_step_and_who_is_better_above_it() {
        assertThat(turn(crossing(5).build()).sentence(StrategyId::value)).isEqualTo("5 users, above it acme.two");
        assertThat(turn(crossing(5).jump(true).build()).sentence(StrategyId::value))
                .isEqualTo("step at 5 users, above it acme.two");
        assertThat(turn(crossing(1e-9).jump(true).build()).sentence(StrategyId::value))
                .isEqualTo("step just above 0 users, above it acme.two");
    }

    private static String at(double value) {
        return turn(crossing(value).build()).at();
    }

    private static Turn turn(Crossing crossing) {
        return new Turn(along(crossing), crossing, Assessments.reference().startup());
    }

    private static BreakEven along(Crossing crossing) {
        return new BreakEven(
                "/usage/activeUsers",
                Unit.USERS,
                ONE,
                TWO,
                new BreakEven.Crossings(0, 1e6, ImmutableList.of(crossing)));
    }

    private static Crossing.Builder crossing(double at) {
        return Crossing.builder().at(at).winnerBelow(ONE).winnerAbove(TWO).jump(false);
    }
}
