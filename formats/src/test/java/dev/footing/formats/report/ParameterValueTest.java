package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterValueTest {
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(12.0, Unit.FTE, "12 FTE"),
                Arguments.of(0.012345, Unit.PER_MONTH, "0.0123 a month"),
                Arguments.of(0.5, Unit.SHARE, "50%"),
                Arguments.of(Share.of(0.9), Unit.SHARE, "90%"),
                Arguments.of(2.0, Unit.RATIO, "2"),
                Arguments.of(1234, Unit.USERS, "1,234 users"),
                Arguments.of(true, Unit.NONE, "yes"),
                Arguments.of(false, Unit.NONE, "no"),
                Arguments.of(Grade.ASSUMED, Unit.NONE, "assumed"),
                Arguments.of("a word", Unit.NONE, "a word"),
                Arguments.of(ImmutableList.of(), Unit.NONE, "none"),
                Arguments.of(ImmutableList.of(Grade.ASSUMED, Grade.MEASURED), Unit.NONE, "assumed, measured"),
                Arguments.of(Money.of(CurrencyUnit.USD, 1_234_567), Unit.MONEY, "$1,234,567"),
                Arguments.of(Money.parse("USD 0.25"), Unit.MONEY, "USD 0.25"),
                Arguments.of(Estimate.fixed(3), Unit.MONTHS, "3 months"),
                Arguments.of(Estimate.range(10, 20, 40), Unit.MONTHS, "10 months to 40 months, likely 20 months"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_of_any_type_is_written_with_its_unit(Object value, Unit unit, String written) {
        assertThat(new ParameterValue(value, unit).cell().text()).isEqualTo(written);
    }

    @Test
    void only_certain_numbers_are_one_number() {
        assertThat(new ParameterValue(2.5, Unit.FTE).number()).hasValue(2.5);
        assertThat(new ParameterValue(Estimate.fixed(3), Unit.MONTHS).number()).hasValue(3);
        assertThat(new ParameterValue(Money.parse("USD 7.50"), Unit.MONEY).number())
                .hasValue(7.5);
        assertThat(new ParameterValue(Estimate.range(1, 2, 3), Unit.MONTHS).number())
                .isEmpty();
        assertThat(new ParameterValue("word", Unit.NONE).number()).isEmpty();
    }
}
