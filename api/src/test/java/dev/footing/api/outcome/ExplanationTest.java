package dev.footing.api.outcome;

import static dev.footing.api.Examples.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Unit;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    @ParameterizedTest
    @EnumSource
    void takes_just_the_arguments_of_its_code(Code code) {
        assertThat(with(code, "").build().facts().keySet()).isEqualTo(code.arguments());
        assertThat(code.arguments()).allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @ParameterizedTest
    @EnumSource
    void refuses_an_argument_too_many(Code code) {
        assertThatThrownBy(() -> with(code, "").word("more", "x").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(code.name(), "more");
    }

    @ParameterizedTest
    @EnumSource
    void refuses_to_be_said_without_one_of_its_arguments(Code code) {
        for (String missing : code.arguments()) {
            assertThatThrownBy(() -> with(code, missing).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(code.name(), missing);
        }
    }

    @Test
    void keeps_words_figures_and_amounts_as_data() {
        Explanation stays = Explanation.of(Code.BILL_DERIVED)
                .word("strategy", "managed")
                .amount("bill", dollars("12.50"))
                .build();
        assertThat(stays.facts().get("bill")).isEqualTo(new Fact.Amount(dollars("12.50")));
        assertThat(stays.facts().get("strategy")).isEqualTo(new Fact.Word("managed"));
        assertThat(Explanation.of(Code.CASH_RUNS_OUT)
                        .figure("months", 7.5, Unit.MONTHS)
                        .build()
                        .facts())
                .containsEntry("months", new Fact.Figure(7.5, Unit.MONTHS));
    }

    @Test
    void refuses_an_argument_twice() {
        assertThatThrownBy(() -> Explanation.of(Code.STAYS)
                        .word("strategy", "a")
                        .word("strategy", "b")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("strategy");
    }

    private static Explanation.Builder with(Code code, String without) {
        Explanation.Builder builder = Explanation.of(code);
        code.arguments().stream().filter(name -> !name.equals(without)).forEach(name -> builder.word(name, "x"));
        return builder;
    }

    @Test
    void a_price_counts_money_and_a_phrase_is_part_of_a_sentence() {
        assertThat(new Fact.Price(1, Unit.MONEY_PER_MONTH, CurrencyUnit.USD).value())
                .isEqualTo(1);
        assertThatThrownBy(() -> new Fact.Price(1, Unit.MONTHS, CurrencyUnit.USD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A price counts money");
        assertThat(new Fact.Phrase(Explanation.of(PhraseCode.THE_TEAM).build())
                        .part()
                        .code())
                .isEqualTo(PhraseCode.THE_TEAM);
        Explanation sentence = Explanation.of(Explanation.Code.NONE_LASTS).build();
        assertThatThrownBy(() -> new Fact.Phrase(sentence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A phrase is part of a sentence");
    }
}
