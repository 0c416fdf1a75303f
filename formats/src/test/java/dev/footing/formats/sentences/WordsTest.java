package dev.footing.formats.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Unit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 1260000|$1,260,000",
                "USD -109631.20|-$109,631",
                "EUR 12|EUR 12",
                "USD 100.40|$100",
                "USD 99.99|$99.99",
                "USD 12.50|$12.50",
                "USD 12.00|$12",
                "USD -0.40|-$0.40",
                "USD 0.00|$0"
            })
    void money_is_grouped_and_has_cents_below_a_hundred(String amount, String words) {
        assertThat(Words.money(Money.parse(amount))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, '$1,234'", "0.40, '$1,234 +- $0'", "20, '$1,230 +- $20'"})
    void an_error_is_told_where_there_is_one(String error, String words) {
        assertThat(Rounded.withError(Money.parse("USD 1234"), Money.parse("USD " + error)))
                .isEqualTo(words);
        assertThat(Rounded.withErrorInThousands(Money.parse("USD 1234"), Money.parse("USD 0")))
                .isEqualTo("$1k");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 trial", "2, 2 trials"})
    void one_trial_is_one(String number, String words) {
        assertThat(Words.trials(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"USD 8000000, $8.0M", "USD 23700000, $23.7M", "USD -250000, -$0.2M", "USD 99999, '$99,999'"})
    void large_amounts_are_in_millions(String amount, String words) {
        assertThat(Words.millions(Money.parse(amount))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.895, SHARE, 90%",
        "9, MONTHS, 9 months",
        "1, MONTHS, 1 month",
        "1.04, ENGINEER_MONTHS, 1 engineer-month",
        "1.06, ENGINEER_MONTHS, 1.1 engineer-months",
        "1, RATIO, 1.0 times",
        "0.85, RATIO, 0.85 times",
        "1.354, RATIO, 1.35 times",
        "12.55, RATIO, 12.6 times",
        "10.76, MONTHS, 10.8 months",
        "1234.4, USERS, '1,234 users'",
        "10, COUNT, 10",
        "1.3, USERS, 1 user",
        "50.4, USERS, 50 users",
        "0.025, ENGINEER_MONTHS, 0.025 engineer-months",
        "0.096, COUNT, 0.096",
        "0.1249, COUNT, 0.12",
        "0.999, COUNT, 1",
        "1.04, COUNT, 1",
        "0.00004, FTE, 0 FTE",
        "-0.00004, FTE, 0 FTE"
    })
    void numbers_have_few_digits_and_their_unit(double value, Unit unit, String words) {
        assertThat(Words.number(value, unit)).isEqualTo(words);
    }
}
