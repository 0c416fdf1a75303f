package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.strategy.StrategyId;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerWordsTest {
    private static TriggerWords words(String measure, Unit unit, double recorded, double threshold, Effect effect) {
        return new TriggerWords(
                new Trigger(measure, unit, recorded, threshold, effect, Optional.of(StrategyId.of("paas"))),
                CurrencyUnit.EUR);
    }

    @ParameterizedTest
    @CsvSource({
        "margin, margin over the rival",
        "confidence, share of trials ahead of the rival",
        "lasts, share of trials in which cash lasts with paas",
        "gain-elsewhere, gain of the best other strategy",
        "worth-of-answers, worth of the missing answers on expertise",
        "/team/engineers, engineers (/team/engineers)"
    })
    void what_is_measured_is_a_figure_or_an_input_with_its_id(String measure, String words) {
        assertThat(words(measure, Unit.COUNT, 2, 1, Effect.WINS).measure()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 12000 | EUR 12,000",
                "MONEY_PER_MONTH | 12000 | EUR 12,000 a month",
                "MONEY_PER_USER_MONTH | 0.0012 | EUR 0.0012 a user and month",
                "SHARE | 0.65 | 65%",
                "COUNT | 2.5 | 2.5",
                "FTE | 2.504 | 2.5 FTE"
            })
    void a_value_is_written_with_its_unit(Unit unit, double value, String written) {
        TriggerWords words = words("margin", unit, value, 0, Effect.WINS);
        assertThat(words.recorded().text()).isEqualTo(written);
        assertThat(words.threshold()).startsWith("falls to ");
    }

    @Test
    void a_threshold_above_the_recorded_value_rises() {
        assertThat(words("margin", Unit.COUNT, 1, 3, Effect.WINS).threshold()).isEqualTo("rises to 3");
    }

    @Test
    void every_effect_has_words_of_its_own() {
        assertThat(Arrays.stream(Effect.values())
                        .map(effect -> words("margin", Unit.COUNT, 2, 1, effect).effect()))
                .doesNotHaveDuplicates()
                .contains("paas wins", "cash lasts with paas", "nothing can be recommended");
    }
}
