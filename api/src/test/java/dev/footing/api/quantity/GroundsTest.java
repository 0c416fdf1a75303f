package dev.footing.api.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundsTest {
    private static final Evidence BOOKS = Evidence.of(Grade.MEASURED, "our books");

    @Test
    void a_reason_alone_makes_a_number_assumed_and_is_encoded_as_it_always_was() {
        Grounds told = Grounds.of("told");
        assertThat(told.evidence()).isEqualTo(Evidence.of(Grade.ASSUMED, "told"));
        assertThat(told.stated()).isEmpty();
        assertThat(encoded(told))
                .isEqualTo(new Encoding().put("hires.reason", "told").sha256());
    }

    @Test
    void evidence_is_its_own_reason_and_is_encoded_beside_it() {
        assertThat(Grounds.of(BOOKS).reason()).isEqualTo("our books");
        assertThat(Grounds.of(BOOKS).comment()).isEmpty();
        assertThat(new Grounds("told", BOOKS).comment()).contains("told");
        assertThat(encoded(Grounds.of(BOOKS)))
                .isNotEqualTo(encoded(Grounds.of("our books")))
                .isNotEqualTo(encoded(new Grounds("told", BOOKS)))
                .isNotEqualTo(encoded(Grounds.of(BOOKS.withSample("12 months"))));
    }

    @Test
    void a_default_and_a_grade_without_a_source_are_refused_with_the_way_out() {
        assertThatThrownBy(() -> Grounds.of(Evidence.of(Grade.DEFAULT, "as it was")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be of a number that was stated")
                .hasMessageContaining("measured, published, derived, reported or assumed");
        assertThatThrownBy(() -> new Grounds("told", Evidence.of(Grade.PUBLISHED, " ")))
                .hasMessageContaining("must be the source of a published number")
                .hasMessageContaining("take assumed with a reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "hidden\u202etext"})
    void a_sample_is_one_line(String sample) {
        assertThatThrownBy(() -> BOOKS.withSample(sample))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("sample must be one line");
    }

    @Test
    void evidence_without_a_sample_is_encoded_as_it_always_was() {
        Evidence dated =
                Evidence.builder().from(BOOKS).date(LocalDate.of(2025, 3, 1)).build();
        String before = new Encoding()
                .put("margin.grade", Grade.MEASURED)
                .put("margin.source", "our books")
                .put("margin.date", LocalDate.of(2025, 3, 1))
                .sha256();
        assertThat(new Encoding().put("margin", dated).sha256()).isEqualTo(before);
        assertThat(new Encoding().put("margin", dated.withSample("12 months")).sha256())
                .isNotEqualTo(before);
    }

    private static String encoded(Grounds grounds) {
        Encoding encoding = new Encoding();
        grounds.encodeTo(encoding, "hires");
        return encoding.sha256();
    }

    @Test
    void a_multiple_is_the_number_that_somebody_would_write() {
        assertThat(Multiple.times(3).of(0.1)).isEqualTo(Optional.of(0.3));
        assertThat(Multiple.times(1.1).of(Share.of(0.7))).isEqualTo(Optional.of(0.77));
        assertThat(Multiple.times(1.3).of(Estimate.range(0.1, 0.2, 0.3)))
                .isEqualTo(Optional.of(Estimate.range(0.13, 0.26, 0.39)));
        assertThat(Multiple.times(0.5).of(Estimate.logNormal(0.6, 0.4)))
                .isEqualTo(Optional.of(Estimate.logNormal(0.3, 0.4)));
        assertThat(Multiple.times(2).of(1 / 3.0)).isEqualTo(Optional.of(2 / 3.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e7})
    void a_multiple_is_above_nought_and_at_most_a_million(double times) {
        assertThatThrownBy(() -> Multiple.times(times)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_range_of_formulas_has_its_ends_for_the_team() {
        EngineerRange range =
                new EngineerRange(EngineerFormula.of(1, 0), EngineerFormula.of(1, 0.25), EngineerFormula.of(2, 0.5));
        assertThat(range.value(8)).isEqualTo(Estimate.range(1, 3, 6));
    }
}
