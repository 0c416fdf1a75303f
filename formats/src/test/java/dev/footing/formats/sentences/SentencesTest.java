package dev.footing.formats.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.component.ComponentCode;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.sensitivity.SensitivityCode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @Test
    void numbers_come_with_their_units() {
        assertThat(Sentences.of(Explanation.of(Code.CASH_RUNS_OUT)
                        .figure("months", 12.25, Unit.MONTHS)
                        .build()))
                .isEqualTo("As planned, cash runs out after 12.2 months.");
        assertThat(Sentences.of(Explanation.of(Code.BILL_DERIVED)
                        .amount("bill", Money.parse("USD 1234.50"))
                        .word("strategy", "paas")
                        .build()))
                .isEqualTo("No bill was stated; $1,234 a month follows from the list prices of paas.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.04|1|It is in production after 1.04 months, too late for month 1, when it is needed.",
                "1.4|1|It is in production after 1.4 months, too late for month 1, when it is needed.",
                "1|1|It is in production after 1 month, too late for month 1, when it is needed."
            })
    void figures_that_differ_are_told_such_that_it_is_seen(double months, double needed, String sentence) {
        assertThat(Sentences.of(Explanation.of(Code.PRODUCTION_TOO_LATE)
                        .figure("months", months, Unit.MONTHS)
                        .figure("needed", needed, Unit.COUNT)
                        .build()))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.6496|0.65|acme.one in only 64.96% of trials; a recommendation takes 65%",
                "0.62|0.65|acme.one in only 62% of trials; a recommendation takes 65%",
                "0.0004|0.65|acme.one in only <1% of trials; a recommendation takes 65%"
            })
    void shares_of_trials_are_told_such_that_the_threshold_is_missed(double share, double least, String sentence) {
        assertThat(Sentences.of(Explanation.of(Code.RARELY_AHEAD)
                        .word("rival", "acme.one")
                        .figure("share", share, Unit.SHARE)
                        .figure("threshold", least, Unit.SHARE)
                        .build()))
                .contains(sentence);
    }

    @Test
    void amounts_that_differ_by_cents_have_cents() {
        Explanation.Builder close = Explanation.of(Code.TOO_CLOSE).word("rival", "acme.one");
        assertThat(Sentences.of(close.amount("gap", Money.parse("USD 9600.10"))
                        .amount("threshold", Money.parse("USD 9600.40"))
                        .build()))
                .isEqualTo("acme.one is $9,600.10 behind; a gap below $9,600.40 is too close to call.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1 week is left, none",
                "0|0 weeks are left, none",
                "10|10 weeks are left, none",
                "1.1|1.1 weeks are left, none"
            })
    void a_verb_agrees_with_its_number(double weeks, String sentence) {
        assertThat(Sentences.of(Explanation.of(RecoveryCode.STEPS_LEFT_OUT)
                        .figure("weeks", weeks, Unit.COUNT)
                        .word("steps", "series-a-preparation")
                        .build()))
                .startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serves-better|serves better is open.",
                "serves-better, acquires-faster|serves better and acquires faster are open."
            })
    void one_question_is_open_and_two_are(String questions, String sentence) {
        assertThat(Sentences.of(words(FrameworkCode.CUSTOMER_BACK_OPEN, "questions", questions)))
                .endsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"same, the same", "faster, faster", "slower, slower"})
    void a_pace_is_the_same_or_faster_or_slower(String answer, String said) {
        assertThat(Sentences.of(words(FrameworkCode.VELOCITY_ANSWERED, "answer", answer)))
                .isEqualTo("The founders call its pace " + said + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/components/orchestration/differentiator|whether orchestration sets the product apart (/components/"
                        + "orchestration/differentiator)",
                "/ageMonths|age (/ageMonths)",
                "/nobody/knows/it|/nobody/knows/it"
            })
    void what_has_to_be_stated_is_named_in_words_where_there_are_some(String input, String said) {
        assertThat(Sentences.of(words(FrameworkCode.GOAL_NEEDS_INPUT, "input", input)))
                .isEqualTo("To measure it, state " + said + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "managed, If it were bought",
        "self-run, If it were run by the team",
        "custom, If it were written in-house",
    })
    void a_component_is_bought_or_run_or_written(String sourcing, String said) {
        assertThat(Sentences.of(words(ComponentCode.COMPONENT_OTHER_RUNS_OUT, "sourcing", sourcing)))
                .isEqualTo(said + ", cash would run out.");
    }

    @ParameterizedTest
    @CsvSource({"active users now, number of users", "age, age"})
    void a_phase_begins_by_what_there_is_then(String reason, String said) {
        assertThat(Sentences.of(words(RecoveryCode.PHASE_AHEAD, "phase", "growth", "month", "5", "reason", reason)))
                .isEqualTo(
                        "As planned, the growth phase begins in month 5, when the startup reaches its " + said + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paas|Nothing leaves more work for the product than staying on paas.",
                "serverless|Staying on paas costs 2 of product work compared with serverless, or 1 of the whole team;"
            })
    void product_work_is_lost_against_something_else(String best, String sentence) {
        assertThat(Sentences.of(words(
                        DiagnosisCode.PRODUCT_WORK_LOST,
                        "strategy",
                        "paas",
                        "best",
                        best,
                        "work",
                        "2",
                        "months",
                        "1",
                        "limit",
                        "3",
                        "publishedLow",
                        "4",
                        "publishedHigh",
                        "5",
                        "grade",
                        "assumed")))
                .startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"9 FTE, are", "1 user, is", "$90, is", "EUR 90, is"})
    void engineers_are_left_and_an_amount_is(String left, String verb) {
        assertThat(Sentences.of(words(
                        Code.NEAREST_THRESHOLD, "threshold", "it", "left", left, "reserve", "60%", "of", "the team")))
                .isEqualTo("The first thing to change the verdict would be it; until then " + left + " " + verb
                        + " left, 60% of the team.");
    }

    @Test
    void the_price_of_a_flip_is_in_its_currency() {
        assertThat(Sentences.of(Explanation.of(SensitivityCode.FLIPS_AT)
                        .word("input", "/usage/revenuePerUser")
                        .price("from", 12, Unit.MONEY_PER_USER_MONTH, CurrencyUnit.EUR)
                        .price("to", 7.5, Unit.MONEY_PER_USER_MONTH, CurrencyUnit.EUR)
                        .word("winner", "acme.one")
                        .build()))
                .isEqualTo("If /usage/revenuePerUser went from EUR 12 a user and month to EUR 7.50 a user and month"
                        + " and all else stayed the same, acme.one would be ahead.");
    }

    @Test
    void an_amount_that_differs_from_another_in_whole_euros_has_no_cents() {
        Explanation.Builder close = Explanation.of(Code.TOO_CLOSE).word("rival", "acme.one");
        assertThat(Sentences.of(close.amount("gap", Money.parse("EUR 9600.10"))
                        .amount("threshold", Money.parse("EUR 9700.40"))
                        .build()))
                .isEqualTo("acme.one is EUR 9,600 behind; a gap below EUR 9,700 is too close to call.");
    }

    @Test
    void a_part_of_a_sentence_has_facts_of_its_own() {
        assertThat(Sentences.of(Explanation.of(Code.NOT_SETTLED)
                        .phrase("what", PhraseCode.AHEAD_BY_ENOUGH.part("acme.one"))
                        .figure("trials", 1, Unit.COUNT)
                        .build()))
                .startsWith("1 trial cannot settle whether it is ahead of acme.one by enough:");
        assertThat(Sentences.of(Explanation.of(Code.PHASE_DERIVED)
                        .word("phase", "growth")
                        .phrase("reason", PhraseCode.USERS_AND_AGE_UNKNOWN.part())
                        .build()))
                .isEqualTo("The phase was not stated, and neither users nor age are known; growth is assumed.");
    }

    private static Explanation words(ExplanationCode code, String... facts) {
        Explanation.Builder builder = Explanation.of(code);
        for (int at = 0; at < facts.length; at += 2) {
            builder.word(facts[at], facts[at + 1]);
        }
        return builder.build();
    }
}
