package dev.footing.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeOfRunTest {
    private static final Money PRICE = Money.parse("USD 600000.00");
    private static final Money LOAD = Money.parse("USD 300000.00");

    @Test
    void price_load_and_factor_are_kept() {
        SizeOfRun size = new SizeOfRun(PRICE, LOAD, 2.05);
        assertThat(size.listPrice()).isEqualTo(PRICE);
        assertThat(size.load()).isEqualTo(LOAD);
        assertThat(size.factor()).isEqualTo(2.05);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_factor_is_above_zero(double factor) {
        assertThatThrownBy(() -> new SizeOfRun(PRICE, LOAD, factor))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("factor");
    }

    @Test
    void two_currencies_are_refused() {
        assertThatThrownBy(() -> new SizeOfRun(PRICE, Money.parse("EUR 1.00"), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be in USD");
    }
}
