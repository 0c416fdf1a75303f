package dev.footing.api.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource({
        "NaN, 1",
        "0, NaN",
        "NaN, NaN",
        "-Infinity, 1",
        "0, Infinity",
        "-Infinity, Infinity",
        "Infinity, Infinity",
        "2, 1"
    })
    void ends_that_are_no_ends_are_refused(double low, double high) {
        assertThatThrownBy(() -> Range.of(low, high, Unit.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("low " + low)
                .hasMessageContaining("high " + high);
    }

    @Test
    void a_range_that_holds_nothing_is_refused_and_one_of_a_single_number_is_taken() {
        assertThatThrownBy(() -> Range.above(1, 1, Unit.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Range.of(1, 1, Unit.NONE).contains(1)).isTrue();
        assertThat(Range.above(0, Double.MIN_VALUE, Unit.NONE).contains(Double.MIN_VALUE))
                .isTrue();
    }

    @Test
    void negative_zero_at_an_end_is_zero() {
        assertThat(Range.of(-0.0, 1, Unit.NONE)).isEqualTo(Range.of(0.0, 1, Unit.NONE));
        assertThat(Range.of(-1, -0.0, Unit.NONE)).isEqualTo(Range.of(-1, 0.0, Unit.NONE));
    }

    @Test
    void the_rule_is_said_in_plain_numbers() {
        assertThat(Range.of(0, 1e15, Unit.MONEY).rule())
                .isEqualTo("must be at least 0 and at most 1,000,000,000,000,000");
        assertThat(Range.of(0, 5, Unit.MONEY_PER_MONTH).rule()).isEqualTo("must be at least 0 and at most 5 a month");
        assertThat(Range.of(0, 3, Unit.LOG).rule()).isEqualTo("must be at least 0 and at most 3");
        assertThat(Range.of(-1, 1, Unit.RATIO).rule()).isEqualTo("must be at least -1 and at most 1");
        assertThat(Range.of(-1, 0.5, Unit.PER_MONTH).rule()).isEqualTo("must be at least -1 and at most 0.5 a month");
        assertThat(Range.above(0, 1e6, Unit.FTE).rule()).isEqualTo("must be above 0 and at most 1,000,000 FTE");
        assertThat(Range.above(0, Double.MAX_VALUE, Unit.NONE).rule()).isEqualTo("must be above 0");
        assertThat(Range.FINITE.rule()).isEqualTo("must be a finite number");
    }

    @ParameterizedTest
    @CsvSource({
        "20, Write 0.2 for 20%.",
        "99.5, Write 0.995 for 99.5%.",
        "100, Write 1 for 100%.",
        "100.5, Give a finite number that keeps this rule.",
        "-20, Give a finite number that keeps this rule."
    })
    void a_percentage_in_place_of_a_share_is_told_as_one(double written, String wayOut) {
        assertThatThrownBy(() -> Share.RANGE.check("share", written)).hasMessageEndingWith(wayOut);
    }

    @Test
    void a_number_that_is_no_share_is_never_told_as_a_percentage() {
        assertThatThrownBy(() -> Range.of(0, 1, Unit.FTE).check("engineers", 20.0))
                .hasMessageEndingWith("keeps this rule.");
        assertThatThrownBy(() -> Range.of(0.5, 1, Unit.SHARE).check("share", 20.0))
                .hasMessageEndingWith("keeps this rule.");
    }

    @Test
    void every_unit_that_counts_something_has_a_symbol() {
        for (Unit unit : Unit.values()) {
            assertThat(unit.symbol().isEmpty()).isEqualTo(unit == Unit.NONE);
        }
    }
}
