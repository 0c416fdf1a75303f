package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.strategy.StrategyId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");

    @Test
    void what_is_simulated_is_told_with_who_is_ahead_and_on_which_side_of_a_step() {
        assertThat(simulated(false, "12345.67", "150"))
                .isEqualTo("acme.one ahead by " + Rounded.withError(usd("12345.67"), usd("150")));
        assertThat(simulated(true, "-12345.67", "150"))
                .isEqualTo("on the upper side acme.two ahead by " + Rounded.withError(usd("12345.67"), usd("150")));
        assertThat(simulated(false, "0", "0")).isEqualTo("neither ahead");
        Crossing planned = crossing(5).build();
        assertThat(Turns.simulated(along(planned), planned)).isEmpty();
    }

    @Test
    void a_value_that_would_be_printed_as_nothing_is_just_above_it() {
        assertThat(at(8.9e-19)).isEqualTo("just above 0 users");
        assertThat(at(0)).isEqualTo("0 users");
        assertThat(at(1)).isEqualTo("1 user");
    }

    private static String simulated(boolean jump, String difference, String error) {
        Crossing crossing = crossing(5)
                .jump(jump)
                .confirmed(new Confirmation(usd(difference), usd(error)))
                .build();
        return Turns.simulated(along(crossing), crossing).orElseThrow();
    }

    private static String at(double value) {
        Crossing crossing = crossing(value).build();
        return Turns.at(along(crossing), crossing, CurrencyUnit.USD);
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

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
