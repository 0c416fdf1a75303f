package dev.footing.formats.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1812126|MONEY|$1,812,126",
                "99.995|MONEY|$100.00",
                "100.4|MONEY|$100",
                "-2.5|MONEY|-$2.50",
                "12|MONEY_PER_MONTH|$12 a month",
                "52.5|MONEY_PER_USER_MONTH|$52.50 a user and month",
                "0|RATIO|0",
                "1|RATIO|1",
                "-0.015|PER_MONTH|-1.5% a month",
                "1|MONTHS|1 month",
                "1.1|MONTHS|1.1 months",
                "0.25|SHARE|25%"
            })
    void values_have_the_unit_that_readers_expect(double value, Unit unit, String words) {
        assertThat(Quantities.of("/some/input", value, unit, CurrencyUnit.USD)).isEqualTo(words);
    }

    @Test
    void other_currencies_stand_before_the_amount() {
        assertThat(Quantities.of("/budget/cash", 12.25, Unit.MONEY, CurrencyUnit.EUR))
                .isEqualTo("EUR 12.25");
    }

    @Test
    void releases_are_counted_and_no_share() {
        assertThat(Quantities.of(Inputs.RELEASES_PER_MONTH.id(), 4, Unit.PER_MONTH, CurrencyUnit.USD))
                .isEqualTo("4 a month");
    }

    @Test
    void two_values_have_their_unit_once_where_it_is_the_same() {
        assertThat(Quantities.span("6.4 FTE", "and", "9.6 FTE")).isEqualTo("6.4 and 9.6 FTE");
        assertThat(Quantities.span("1 month", "to", "2 months")).isEqualTo("1 month to 2 months");
        assertThat(Quantities.span("$1", "to", "$2")).isEqualTo("$1 to $2");
    }
}
