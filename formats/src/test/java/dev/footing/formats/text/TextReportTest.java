package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final String REPORT = TextReport.of(Assessments.reference());

    @Test
    void puts_the_startup_and_every_strategy_first() {
        assertThat(REPORT).startsWith("""
                        Reference: how to get its infrastructure
                        ========================================
                        8 engineers at $12,500 a month | $2,000,000 in cash | 18 months ahead | round in month 18
                        phase unknown | not live yet

                        The decision:
                        RECOMMENDED: minimal (acme.one).
                        - Cash: lasts as planned, with minimal (acme.one).
                        - Chance of the round: 25% as planned.
                        - In production after: 1.5 months as planned.
                        - Cost to own: $353,000 over 18 months.

                        Why:
                        - It is $1,000 ahead of minimal (acme.two), the best strategy of another sourcing.
                        - As planned it costs $353,000 to own over 18 months; at their end cash is short by $20,000.

                        Not in the figures, for or against it:
                        - What nobody counted.

                        Look again:
                        - The first thing to change the verdict would be a gap that is too close to call; until then
                          $60,000 is left, 12% of what engineers and today's bill cost.

                        The strategies side by side:
                        As planned, if nothing goes wrong, over 18 months:

                        Strategy            Production  On product  Infra cost  Cash left       Runway  Round
                        -------------------------------------------------------------------------------------
                        Minimal (acme.one)  1.5 months         90%    $318,000   -$20,000  > 18 months    25%
                        Minimal (acme.two)  1.5 months         90%  $1,278,000   -$20,000  12.2 months     0%

                        Strategy            Id        Out
                        ---------------------------------
                        Minimal (acme.one)  acme.one
                        Minimal (acme.two)  acme.two  x
                        x: ruled out; -: cash does not last.

                        Ruled out:
                        - Minimal (acme.two), by the rule managed forbidden: It is bought, which a rule that binds
                          the company forbids. Read the rule itself: vendors often comply with it, or it covers only
                          some of the data.
                        """);
    }

    @Test
    void amounts_are_in_thousands_or_millions_where_a_table_would_not_fit_a_terminal() {
        String wide = TextReport.of(Assessments.wide());
        assertThat(wide.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(92))
                .anyMatch(line -> line.startsWith("Minimal ") && line.contains(" $5,556,431,385,000 "))
                .anyMatch(line -> line.startsWith("Minimal ") && line.contains(" $5,556,431.4M "));
    }

    @Test
    void the_second_opinion_is_one_table_where_no_criterion_was_handed_over() {
        assertThat(REPORT).doesNotContain("Beside the policy").contains("""
                        Second opinion      Score  Time  Focus  Runway  Skill  Cost  Resil  Audit  Scale  Adapt
                        ---------------------------------------------------------------------------------------
                        Minimal (acme.one)     40     4      4       4      4     4      4      4      4      8
                        Minimal (acme.two)     40     4      4       4      4     4      4      4      4      8
                        Points that each criterion adds to the score; the weights belong to the phase. The objective
                        decides.

                        """);
    }

    @Test
    void criteria_that_were_handed_over_have_a_table_of_their_own_beneath() {
        String report = TextReport.of(Assessments.withCriteria(
                Assessments.criterion("acme.data-residency", "data residency"),
                Assessments.criterion("acme.vendors", "vendors")));
        assertThat(report).contains("""
                        Second opinion      Score  Time  Focus  Runway  Skill  Cost  Resil  Audit  Scale  Adapt
                        ---------------------------------------------------------------------------------------
                        Minimal (acme.one)     50     4      4       4      4     4      4      4      4      8
                        Minimal (acme.two)     43     4      4       4      4     4      4      4      4      8

                        Beside the policy   data residency  vendors
                        -------------------------------------------
                        Minimal (acme.one)               5        5
                        Minimal (acme.two)             1.5      1.5
                        Points that each criterion adds to the score; the weights belong to the phase. Beside the
                        policy, of the 100: data residency 5, vendors 5. The objective decides.

                        """);
        assertThat(report.replaceAll("\\s+", " "))
                .contains("- Criteria beside the policy, handed over by the program: acme.data-residency (assumed),"
                        + " acme.vendors (assumed); their curves and evidence are in the JSON result.");
    }

    @Test
    void criteria_that_do_not_fit_a_terminal_side_by_side_stand_in_several_tables() {
        String label = "x".repeat(39);
        String report = TextReport.of(Assessments.withCriteria(
                Assessments.criterion("acme.a", label + 'a'),
                Assessments.criterion("acme.b", label + 'b'),
                Assessments.criterion("acme.c", label + 'c')));
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(92))
                .filteredOn(line -> line.startsWith("Beside the policy"))
                .containsExactly(
                        "Beside the policy   " + label + "a",
                        "Beside the policy   " + label + "b",
                        "Beside the policy   " + label + "c");
        String narrower = TextReport.of(Assessments.withCriteria(
                Assessments.criterion("acme.a", "x".repeat(36)),
                Assessments.criterion("acme.b", "y".repeat(34)),
                Assessments.criterion("acme.c", "z")));
        assertThat(narrower.lines())
                .anyMatch(line -> line.length() == 92 && line.endsWith("x  " + "y".repeat(34)))
                .anyMatch(line -> line.matches("Beside the policy +z"));
    }

    @Test
    void says_what_it_rests_on_and_what_is_in_no_figure() {
        assertThat(REPORT)
                .contains("- Minimal (acme.two), not in the figures: what nobody counted.")
                .doesNotContain("(acme.one), not in the figures")
                .contains("- broken.jar must be loadable, but is a fault. Mend it.")
                .contains("Not stated, a default stands in:", "/usage/monthlyGrowth")
                .contains("Footing 1.2.3, calibration test-world, policy test-rules, result 0123456789ab.");
    }

    @Test
    void a_range_without_width_is_one_figure_and_an_absent_return_is_none() {
        assertThat(REPORT).containsPattern("Minimal \\(acme.two\\) +25% +0% +\\$8.0M to \\$12.0M +\\$0 +none");
    }

    @Test
    void lines_end_in_a_line_feed_without_blanks_before_it() {
        assertThat(REPORT).endsWith(".\n").doesNotContain("\r").doesNotContain(" \n");
    }
}
