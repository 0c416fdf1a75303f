package dev.footing.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void an_amount_is_converted_without_rounding() {
        assertThat(Examples.euros().convert(BigMoney.parse("EUR 0.0012"))).isEqualTo(BigMoney.parse("USD 0.001296"));
    }

    @Test
    void an_amount_in_another_currency_is_refused() {
        assertThatThrownBy(() -> Examples.euros().convert(Examples.usd("1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be in EUR");
    }

    @Test
    void its_evidence_names_rate_source_and_day() {
        assertThat(Examples.euros().evidence().grade()).isEqualTo(Grade.PUBLISHED);
        assertThat(Examples.euros().evidence().source()).isEqualTo("converted at USD 1.08 for EUR 1; a central bank");
        assertThat(Examples.euros().evidence().date()).contains(DAY);
    }

    @ParameterizedTest
    @CsvSource({"USD 0", "USD 1000000.01", "EUR 1"})
    void a_rate_outside_its_range_or_to_itself_is_refused(String rate) {
        assertThatThrownBy(() -> rate(BigMoney.parse(rate), "x")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"USD 0.000001", "USD 1000000"})
    void a_rate_at_an_end_of_its_range_is_one(String rate) {
        assertThat(rate(BigMoney.parse(rate), "x".repeat(500)).rate()).isEqualTo(BigMoney.parse(rate));
    }

    @Test
    void a_source_that_is_no_line_is_refused() {
        for (String source : new String[] {" ", "a\nb", "x".repeat(501)}) {
            assertThatThrownBy(() -> rate(Examples.usd("1"), source))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must be one line");
        }
    }

    private static ExchangeRate rate(BigMoney rate, String source) {
        return new ExchangeRate(CurrencyUnit.EUR, rate, source, DAY);
    }
}
