package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.quantity.Identified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisSentencesTest {
    static Stream<ExplanationCode> codes() {
        return Stream.concat(Arrays.stream(DiagnosisCode.values()), Arrays.stream(RemedyCode.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_sentence_that_says_all_of_its_facts(ExplanationCode code) {
        Explanation.Builder builder = Explanation.of(code);
        code.arguments().forEach(name -> builder.word(name, "the-" + name));
        String sentence = Sentences.of(builder.build());
        assertThat(sentence).endsWith(".").doesNotContain("  ");
        code.arguments().forEach(name -> assertThat(sentence).contains("the-" + name));
    }

    @Test
    void no_two_codes_of_all_topics_have_one_id() {
        List<String> ids = new ArrayList<>(Identified.ids(Explanation.Code.class));
        codes().map(ExplanationCode::id).forEach(ids::add);
        assertThat(ids).doesNotHaveDuplicates();
    }
}
