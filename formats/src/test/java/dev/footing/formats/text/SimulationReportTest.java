package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationReportTest {
    private static final String REPORT = TextReport.of(Simulations.reference());

    @Test
    void the_verdict_comes_with_its_confidence_and_the_table_with_errors() {
        assertThat(REPORT).startsWith("""
                        Reference: how to get its infrastructure
                        ========================================
                        8 engineers at $12,500 a month | $2,000,000 in cash | 18 months ahead | round in month 18
                        phase unknown | not live yet

                        The decision:
                        RECOMMENDED: minimal (acme.one).
                        - Ahead of minimal (acme.two): 97% of trials.
                        - Cash lasts to the round: >99% of trials, with minimal (acme.one).
                        - Chance of the round: 24% on average over the trials.
                        - In production after: 1.6 months on average over the trials.
                        - Cost to own: $1.35M over 18 months.

                        Why:
                        - Minimal (acme.one) is ahead of minimal (acme.two), the best of another sourcing, in 97% of
                          trials, by $1.20M +- $0.01M on average.
                        - On average it costs $1,350,000 to own over 18 months; at their end cash is short by
                          $20,000.

                        Not in the figures, for or against it:
                        - What nobody counted.

                        Look again:
                        - The first thing to change the verdict would be a gap that is too close to call; until then
                          $60,000 is left, 12% of what engineers and today's bill cost.

                        It rests on the calibration:
                        Calibration  Verdict     Strategy                      Margin  Ahead in
                        -----------------------------------------------------------------------
                        test-world   recommend   Minimal (acme.one)  $1.20M +- $0.01M       97%
                        other-world  close call  Minimal (acme.one)  $1.20M +- $0.01M       97%

                        The strategies side by side:
                        As simulated over 18 months, on average over 65,536 trials:

                        Strategy             Ready  Product  Lasts  Round     Cost       Objective  Id
                        ---------------------------------------------------------------------------------------
                        Minimal (acme.one)  1.6 mo      89%   >99%    24%  $1,354k  $1,235k +- $1k  acme.one
                        Minimal (acme.two)  1.6 mo      89%    76%    24%  $1,354k     $31k +- $1k  acme.two  x
                        Ready: months to production. Product: share of engineering for it. Cost: to own.
                        Lasts: trials in which cash lasts to the round. +-: standard error of the mean.
                        x: ruled out; -: cash lasts too rarely.
                        """);
    }

    @Test
    void all_of_it_fits_a_terminal() {
        assertThat(REPORT.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(92));
        assertThat(REPORT).doesNotContain(" \n").endsWith(".\n");
    }

    @Test
    void a_published_return_stands_beside_the_simulated_one_with_the_reason_why_they_differ() {
        assertThat(REPORT)
                .containsPattern("The next round +Pitch +Raised +Valued at +Expected value +Return +Published")
                .containsPattern(
                        "Minimal \\(acme.two\\) +25% +24% +\\$10.0M to \\$10.1M +\\$2,412k \\+- \\$1k +21% +-50% to -25%")
                .contains("A return of -50% to -25% was published for it (an article).")
                .contains("published with it give 0% to 50%, so the claim");
    }

    @Test
    void says_what_may_happen_in_one_trial_of_twenty() {
        assertThat(REPORT)
                .containsPattern("Minimal \\(acme.one\\) +-\\$70,000 +-\\$20,000 +\\$30,000 +> 18 months +0.4 +97%")
                .containsPattern("Minimal \\(acme.two\\) +-\\$70,000 +-\\$20,000 +\\$30,000 +12.2 months +0.4 +3%");
    }

    @Test
    void says_from_which_trials_it_comes() {
        assertThat(REPORT).contains("- Simulated in 65,536 trials from seed 7; the two give these figures again.");
    }

    @Test
    void a_calibration_that_agrees_has_one_line_and_no_table() {
        assertThat(TextReport.of(Simulations.agreed()))
                .doesNotContain("It rests on the calibration")
                .contains("- Calibration other-world says the same: recommend, minimal.");
    }

    @Test
    void a_strategy_that_is_left_alone_may_be_behind_on_average() {
        Assessment behind = Assessment.builder()
                .from(Simulations.reference())
                .verdict(Verdict.builder()
                        .from(Simulations.reference().verdict())
                        .reason(Verdict.Reason.LEAVE_IT)
                        .margin(Money.parse("USD -20000"))
                        .build())
                .build();
        assertThat(TextReport.of(behind))
                .containsPattern("in 97% of\\s+trials, but behind\\s+by \\$20,000\\s+\\+-\\s+\\$10,000");
    }

    @ParameterizedTest
    @CsvSource({
        "1203456.78, 10234.56, $1.20M +- $0.01M",
        "-1203456.78, 10234.56, -$1.20M +- $0.01M",
        "999999, 10000, $1.00M +- $0.01M",
        "23456789, 1234567, $23M +- $1M",
        "1234567, 432.1, '$1,234,600 +- $400'",
        "31111, 321, '$31,100 +- $300'",
        "12.34, 0.01, $12 +- $0",
        "0, 0, $0",
        "-40, 300, $0 +- $300"
    })
    void an_amount_has_the_digits_that_its_error_leaves(String mean, String error, String words) {
        assertThat(Rounded.withError(Money.parse("USD " + mean), Money.parse("USD " + error)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "0.0001, <1%", "0.006, 1%", "0.761, 76%", "0.994, 99%", "0.9999, >99%", "1, 100%"})
    void a_share_is_all_or_nothing_only_where_it_is(double share, String words) {
        assertThat(Rounded.percent(share)).isEqualTo(words);
    }

    @Test
    void a_long_name_costs_digits_and_no_lines() {
        String wide = TextReport.of(Simulations.wide());
        assertThat(wide.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(92));
        assertThat(wide)
                .containsPattern(
                        "Long +1.6 mo +89% +76% +24% +\\$1,354k +-\\$1,235k \\+- \\$1k  self-run-kubernetes  x\n")
                .containsPattern("Long +-\\$70,000 ");
    }

    @ParameterizedTest
    @CsvSource({"-1234567, 0.5, '-$1,235k +- $1k'", "1234567, 12345, '$1,230k +- $13k'", "0, 0, $0k"})
    void where_there_is_little_room_an_error_is_rounded_up(String mean, String error, String words) {
        assertThat(Rounded.withErrorInThousands(Money.parse("USD " + mean), Money.parse("USD " + error)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1354358, '$1,354k'", "-400, $0k", "-1500, -$2k"})
    void narrow_tables_count_in_thousands(String amount, String words) {
        assertThat(Words.thousands(Money.parse("USD " + amount))).isEqualTo(words);
    }
}
