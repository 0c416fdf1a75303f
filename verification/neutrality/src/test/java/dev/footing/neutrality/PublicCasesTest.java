package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.core.calibration.Calibrations;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In each public case the strategy that comes first goes where the company went, or later wished to have gone:
 * simulated.
 */
class PublicCasesTest {
    static Stream<PublicCase> cases() {
        return PublicCase.all().stream();
    }

    @Test
    void there_are_eight_cases() {
        assertThat(cases()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_answer_goes_where_the_case_points(PublicCase publicCase) {
        assertThat(publicCase.answer()).get().matches(publicCase.direction()::holds, "goes " + publicCase.direction());
    }

    @ParameterizedTest
    @CsvSource({"adstage-2013, adstage-2015", "prerender-founder, prerender-2022"})
    void one_company_at_two_dates_gets_two_answers(String earlier, String later) {
        assertThat(PublicCase.named(later).answer().orElseThrow().strategy())
                .isNotEqualTo(PublicCase.named(earlier).answer().orElseThrow().strategy());
    }

    @Test
    void the_answers_are_those_of_the_calibration_from_public_data() {
        assertThat(PublicCase.ASSESSOR
                        .assess(PublicCase.all().get(0).startup())
                        .provenance()
                        .calibration())
                .isEqualTo(Calibrations.field2026());
    }
}
