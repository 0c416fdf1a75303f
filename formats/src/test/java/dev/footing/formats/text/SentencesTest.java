package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.component.ComponentCode;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.CheckCode;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.scorecard.ScorecardDoubt;
import dev.footing.api.sensitivity.SensitivityCode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    /** Every code of every topic. */
    static Stream<ExplanationCode> codes() {
        return Stream.<ExplanationCode[]>of(
                        Code.values(),
                        ComponentCode.values(),
                        FrameworkCode.values(),
                        DiagnosisCode.values(),
                        RemedyCode.values(),
                        RecoveryCode.values(),
                        ScorecardDoubt.values(),
                        CheckCode.values(),
                        SensitivityCode.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void no_two_codes_of_any_topic_have_the_same_id() {
        assertThat(codes().map(ExplanationCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_sentence_that_says_all_of_its_facts(ExplanationCode code) {
        Explanation.Builder builder = Explanation.of(code);
        code.arguments().forEach(name -> builder.word(name, "the-" + name));
        String sentence = Sentences.of(builder.build());
        assertThat(sentence).endsWith(".").doesNotContain("  ");
        code.arguments().stream()
                .filter(name -> code != Code.EXPERTISE_MISSING || !name.equals("count"))
                .forEach(name -> assertThat(sentence).contains("the-" + name));
    }

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
                .contains("The bill of $1,234 a month", "of paas.");
    }
}
