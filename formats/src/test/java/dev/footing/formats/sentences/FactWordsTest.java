package dev.footing.formats.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARE  | 0.9    | 0.95 | It comes to 90%; the threshold is 95%, missed by 5%.",
                "SHARE  | 0.9486 | 0.95 | It comes to 94.9%; the threshold is 95%, missed by 0.1%.",
                "SHARE  | 0.9499 | 0.95 | It comes to 94.99%; the threshold is 95%, missed by 0.01%.",
                "DAYS   | 38     | 28   | It comes to 38 days; the threshold is 28 days, missed by 10 days.",
                "DAYS   | 28.01  | 28   | It comes to 28.01 days; the threshold is 28 days, missed by 0.01 days.",
                "USERS  | 999.6  | 1000 | It comes to 999.6 users; the threshold is 1,000 users, missed by 0.4 users.",
                "RATIO  | 1.001  | 1    | It comes to 1.001 times; the threshold is 1.0 times, missed by 0.001 times.",
                "SHARE  | 0.99   | 0.99 | It comes to 99%, which is at the threshold and not beyond it."
            })
    void a_figure_that_misses_its_line_looks_other_than_it(Unit unit, double actual, double target, String sentence) {
        assertThat(Sentences.of(Explanation.of(FrameworkCode.GOAL_NOT_REACHED)
                        .figure("actual", actual, unit)
                        .figure("target", target, unit)
                        .figure("missed", Math.abs(target - actual), unit)
                        .build()))
                .isEqualTo(sentence);
    }

    @Test
    void amounts_get_cents_where_it_takes_them() {
        assertThat(Sentences.of(Explanation.of(FrameworkCode.GOAL_NOT_REACHED)
                        .amount("actual", Money.parse("USD 7000.25"))
                        .amount("target", Money.parse("USD 7000.00"))
                        .amount("missed", Money.parse("USD 0.25"))
                        .build()))
                .isEqualTo("It comes to $7,000.25; the threshold is $7,000.00, missed by $0.25.");
    }

    @Test
    void what_lies_within_its_error_shows_the_error() {
        assertThat(Sentences.of(Explanation.of(FrameworkCode.GOAL_WITHIN_ERROR)
                        .figure("actual", 0.9497, Unit.SHARE)
                        .figure("target", 0.95, Unit.SHARE)
                        .figure("error", 0.0004, Unit.SHARE)
                        .build()))
                .isEqualTo(
                        "It comes to 94.97%; the threshold is 95%, and the error of the trials, 0.04% either way, leaves it open.");
    }
}
