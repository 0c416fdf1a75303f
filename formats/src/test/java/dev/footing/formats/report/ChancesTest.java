package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.markdown.MarkdownReport;
import dev.footing.formats.record.FrontMatter;
import dev.footing.formats.record.RecordWriter;
import dev.footing.formats.record.Records;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.text.Conditionals;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.Simulations;
import dev.footing.formats.text.TextRenderer;
import dev.footing.formats.text.TextReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of chances first, in every format but pages, which have a test of their own. */
class ChancesTest {
    private static final String ASSUMED = "numbers that they rest on are assumed";

    /** What a reader sees first in each format, by its name. */
    private static ImmutableMap<String, String> firstPages(Assessment assessment) {
        String text = TextReport.of(assessment, new PageStyle(80, false));
        String markdown = MarkdownReport.of(assessment);
        String record = RecordWriter.write(assessment, Records.of(assessment), FrontMatter.proposed());
        return ImmutableMap.of(
                "text", flat(text.substring(0, text.indexOf("\nAs simulated over "))),
                "Markdown", flat(markdown.substring(0, markdown.indexOf("As simulated over "))),
                "record", flat(record.substring(0, record.indexOf("## Pros and Cons"))));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replace("\\>", ">").replace("&gt;", ">");
    }

    static Stream<String> formats() {
        return firstPages(Conditionals.reference()).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_other_branch_stands_in_the_headline_with_what_it_is_worth(String format) {
        assertThat(firstPages(Conditionals.reference()).get(format))
                .contains("RECOMMENDED: stay on minimal (acme.one), unless you have disaster recovery and scaling: then"
                        + " minimal (acme.two), worth $741,000.");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_chances_stand_on_the_first_page_by_direction(String format) {
        assertThat(firstPages(Conditionals.staying(0.64)).get(format))
                .contains("Chances: stay 64%, run it yourself 36%.")
                .doesNotContain("of trials, by")
                .doesNotContain(ASSUMED);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_first_page_shows_a_high_chance_without_how_many_numbers_are_assumed(String format) {
        for (double chance : new double[] {0.951, 0.97, 0.996, 1}) {
            String page = firstPages(Conditionals.staying(chance)).get(format);
            assertThat(page)
                    .contains(Rounded.chance(chance))
                    .contains(ASSUMED)
                    .doesNotContain("stay 100%", "run it yourself 0%");
        }
        assertThat(firstPages(Conditionals.staying(0.949)).get(format))
                .contains("stay 95%")
                .doesNotContain(ASSUMED);
    }

    @Test
    void a_summary_says_so_as_well() {
        assertThat(flat(TextRenderer.render(
                        new SummaryDocument(Conditionals.staying(0.97)).document(), PageStyle.PLAIN)))
                .contains("unless you have disaster recovery and scaling: then minimal (acme.two), worth $741,000.")
                .contains("97%")
                .contains(ASSUMED);
    }

    @Test
    void the_margin_is_a_sentence_of_its_own() {
        assertThat(firstPages(Conditionals.reference()).get("text"))
                .contains(
                        "Minimal (acme.one) is ahead of minimal (acme.two), the best of another sourcing, by $1.20M +- $0.01M on average.");
        assertThat(flat(TextReport.of(behind(), new PageStyle(80, false))))
                .contains(
                        "Minimal (acme.one) is behind minimal (acme.two), the best of another sourcing, by $1.20M +- $0.01M on average.");
    }

    private static Assessment behind() {
        Assessment plain = Conditionals.reference();
        return Assessment.builder()
                .from(plain)
                .verdict(Verdict.builder()
                        .from(plain.verdict())
                        .margin(plain.verdict().margin().map(margin -> margin.negated()))
                        .build())
                .build();
    }

    @Test
    void a_verdict_to_move_says_which_strategy_is_likely_in_its_direction() {
        Chances chances = Chances.builder()
                .from(Conditionals.chances(Direction.MANAGED, 0.6))
                .directions(ImmutableList.of(new Chances.OfDirection(Direction.MANAGED, Share.of(1))))
                .build();
        Assessment moving = Assessment.builder()
                .from(Simulations.reference())
                .verdict(Verdict.builder()
                        .from(Simulations.reference().verdict())
                        .chances(chances)
                        .build())
                .build();
        assertThat(firstPages(moving).get("text"))
                .contains(
                        "Chances: buy >99%. If you buy: minimal (acme.one) 60%, minimal (acme.two) 40%. These are chances within the"
                                + " model;");
    }

    @Test
    void it_says_why_it_stays_where_another_direction_is_likelier() {
        assertThat(firstPages(Conditionals.staying(0.4)).get("text"))
                .contains(
                        "Chances: run it yourself 60%, stay 40%. The likeliest is running it yourselves, but no strategy"
                                + " there gains enough on average to move.");
        assertThat(firstPages(Conditionals.staying(0.6)).get("text")).doesNotContain("The likeliest is");
    }

    @Test
    void a_mix_that_competes_under_some_answers_only_is_bought_and_run() {
        Assessment plain = Conditionals.reference();
        Chances chances = Chances.builder()
                .addStrategies(new Chances.OfStrategy(StrategyId.COMPOSED, Share.of(1)))
                .addDirections(new Chances.OfDirection(Direction.HYBRID, Share.of(1)))
                .build();
        Assessment mixed = Assessment.builder()
                .from(plain)
                .verdict(
                        Verdict.builder().from(plain.verdict()).chances(chances).build())
                .build();
        assertThat(TextReport.of(mixed)).containsPattern("buy some and run the rest +>99% +Mix of components +>99%\n");
    }

    @Test
    void a_table_has_every_strategy_in_its_direction() {
        assertThat(TextReport.of(Conditionals.reference()))
                .containsPattern("Direction +Chance +Strategy +of which\n")
                .containsPattern("stay +64% +Minimal \\(acme.one\\) +64%\n")
                .containsPattern("run it yourself +36% +Minimal \\(acme.two\\) +36%\n");
        assertThat(TextReport.of(Simulations.reference())).doesNotContain("How likely each is the best");
    }

    @Test
    void what_could_not_be_lasted_with_has_a_chance_below_one_in_a_hundred_in_a_record() {
        Assessment sure = Conditionals.staying(1);
        assertThat(RecordWriter.write(sure, Records.of(sure), FrontMatter.proposed()))
                .containsPattern("Objective \\| Chance \\| Standing")
                .contains("\\>99% |", "<1% |");
    }

    @ParameterizedTest
    @CsvSource({"0, <1%", "0.005, <1%", "0.0051, 1%", "0.5, 50%", "0.9949, 99%", "0.995, >99%", "1, >99%"})
    void a_chance_is_never_nothing_and_never_all(double chance, String words) {
        assertThat(Rounded.chance(chance)).isEqualTo(words);
    }

    @Test
    void comparisons_show_the_chance_and_the_other_branch() {
        String compared = flat(TextReport.of(
                ImmutableMap.of("a.json", Conditionals.reference(), "b.json", Simulations.reference()),
                PageStyle.PLAIN));
        assertThat(compared)
                .contains("Startup Chance On product")
                .contains("1 Reference 64% 89%", "2 Reference none 89%")
                .contains("unless you have disaster recovery and scaling: then minimal (acme.two), worth $741,000.")
                .contains("Chance: that of the direction");
        assertThat(flat(TextReport.of(ImmutableMap.of("b.json", Simulations.reference()), PageStyle.PLAIN)))
                .doesNotContain("Chance");
    }
}
