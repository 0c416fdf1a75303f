package dev.footing.api.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** An estimate each of whose numbers is changed keeps its form, and its ends their order. */
class ChangedEstimateTest {
    @Test
    void each_number_is_changed_and_sigma_stays() {
        assertThat(Estimate.fixed(2).map(number -> number * 3)).isEqualTo(Estimate.fixed(6));
        assertThat(Estimate.range(1, 2, 4).map(number -> number * 3)).isEqualTo(Estimate.range(3, 6, 12));
        assertThat(Estimate.logNormal(2, 0.5).map(number -> number * 3)).isEqualTo(Estimate.logNormal(6, 0.5));
    }

    @Test
    void each_amount_is_changed_and_sigma_stays() {
        assertThat(MoneyEstimate.fixed(usd("2")).map(ChangedEstimateTest::tripled))
                .isEqualTo(MoneyEstimate.fixed(usd("6")));
        assertThat(MoneyEstimate.range(usd("1"), usd("2"), usd("4")).map(ChangedEstimateTest::tripled))
                .isEqualTo(MoneyEstimate.range(usd("3"), usd("6"), usd("12")));
        assertThat(MoneyEstimate.logNormal(usd("2"), 0.5).map(ChangedEstimateTest::tripled))
                .isEqualTo(MoneyEstimate.logNormal(usd("6"), 0.5));
    }

    @Test
    void ends_that_change_places_are_put_in_order() {
        assertThat(Estimate.range(1, 2, 4).map(number -> -number)).isEqualTo(Estimate.range(-4, -2, -1));
        assertThat(MoneyEstimate.range(usd("1"), usd("2"), usd("4")).map(BigMoney::negated))
                .isEqualTo(MoneyEstimate.range(usd("-4"), usd("-2"), usd("-1")));
    }

    @Test
    void ends_that_become_equal_make_it_fixed() {
        assertThat(Estimate.range(1, 2, 4).map(number -> 7)).isEqualTo(Estimate.fixed(7));
        assertThat(MoneyEstimate.range(usd("1"), usd("2"), usd("4")).map(amount -> usd("7")))
                .isEqualTo(MoneyEstimate.fixed(usd("7")));
    }

    @Test
    void numbers_that_state_no_estimate_are_refused() {
        assertThatThrownBy(() -> Estimate.logNormal(2, 0.5).map(number -> -number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("median must be above 0");
        assertThatThrownBy(() -> Estimate.fixed(2).map(number -> Double.NaN)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> MoneyEstimate.range(usd("1"), usd("2"), usd("4"))
                        .map(amount -> amount.isEqual(usd("2")) ? usd("9") : amount))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("likely must not be above high");
    }

    private static BigMoney tripled(BigMoney amount) {
        return amount.multipliedBy(BigDecimal.valueOf(3));
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
