package dev.footing.api.verdict;

import static dev.footing.api.Examples.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void everything_that_a_simulation_says_enters_the_hash() {
        assertThat(List.of(
                        hash(ahead()),
                        hash(ahead().confidence(Share.of(0.97))),
                        hash(ahead().confidence(Share.of(0.98))),
                        hash(ahead().marginError(dollars("1"))),
                        hash(ahead().marginError(dollars("2"))),
                        hash(ahead().evpi(dollars("2")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_confidence_and_an_error_stand_beside_a_margin() {
        for (Verdict.Builder alone : List.of(
                Examples.verdict().confidence(Share.of(0.9)), Examples.verdict().marginError(dollars("1")))) {
            assertThatThrownBy(alone::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("margin must be there where its error or a confidence is");
        }
    }

    @Test
    void the_error_of_a_margin_is_not_negative_and_in_its_currency() {
        for (Money bad : List.of(dollars("-0.01"), Money.parse("EUR 1"))) {
            assertThatThrownBy(() -> ahead().marginError(bad).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContainingAll("marginError must not be negative", bad.toString());
        }
    }

    private static Verdict.Builder ahead() {
        return Examples.verdict()
                .kind(Verdict.Kind.RECOMMEND)
                .reason(Verdict.Reason.BEST)
                .strategy(StrategyId.of("acme.racks"))
                .rival(StrategyId.of("acme.other"))
                .margin(dollars("10"));
    }

    private static String hash(Verdict.Builder builder) {
        Encoding encoding = new Encoding();
        builder.build().encodeTo(encoding);
        return encoding.sha256();
    }
}
