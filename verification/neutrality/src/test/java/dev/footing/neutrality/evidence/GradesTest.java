package dev.footing.neutrality.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Grade;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerNumber;
import org.junit.jupiter.api.Test;

/** A number is graded no better than its weakest part. */
class GradesTest {
    private static final Ledger LEDGER = Ledger.shipped();
    private static final GradeRule RULE = new GradeRule(LEDGER);

    @Test
    void no_number_is_graded_better_than_its_weakest_part() {
        assertThat(LEDGER.numbers().values().stream()
                        .filter(number -> number.grade().compareTo(RULE.best(number)) < 0)
                        .map(number -> number.id() + " is " + number.grade() + ", and may be " + RULE.best(number)
                                + ": its judged terms move it by " + RULE.judged(number)))
                .isEmpty();
    }

    @Test
    void who_reads_a_derived_number_is_told_of_its_judged_terms() {
        assertThat(LEDGER.numbers().values().stream()
                        .filter(LedgerNumber::better)
                        .filter(number -> RULE.judged(number) > 0)
                        .filter(number -> !number.reason().matches(".*(judged|judgement|memory).*"))
                        .map(LedgerNumber::id))
                .isEmpty();
    }

    @Test
    void what_a_public_figure_stands_against_is_assumed() {
        assertThat(LEDGER.numbers().values().stream()
                        .filter(number -> !number.contradictions().isEmpty())
                        .filter(LedgerNumber::better)
                        .map(LedgerNumber::id))
                .isEmpty();
    }

    @Test
    void at_least_sixty_numbers_are_better_than_assumed() {
        assertThat(LEDGER.numbers().values().stream()
                        .filter(LedgerNumber::counts)
                        .filter(LedgerNumber::better))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void a_judged_term_that_moves_a_number_by_a_fifth_makes_it_assumed() {
        LedgerNumber judged = LEDGER.number("serverless/priceIndex");
        assertThat(RULE.judged(judged)).isGreaterThan(GradeRule.A_FIFTH);
        assertThat(RULE.best(judged)).isEqualTo(Grade.ASSUMED);
        LedgerNumber told = LEDGER.number("own-hardware/timeToProduction");
        assertThat(RULE.judged(told)).isBetween(0.05, GradeRule.A_FIFTH);
        assertThat(RULE.best(told)).isEqualTo(Grade.REPORTED);
        assertThat(RULE.best(LEDGER.number("calibration/peakReference"))).isEqualTo(Grade.PUBLISHED);
        assertThat(RULE.best(LEDGER.number("policy/roundShare"))).isEqualTo(Grade.DERIVED);
    }
}
