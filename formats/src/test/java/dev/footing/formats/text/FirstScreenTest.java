package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.markdown.MarkdownRenderer;
import dev.footing.formats.report.ScreenDocument;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstScreenTest {
    private static final int LINES = 24;
    private static final int COLUMNS = 80;
    private static final int LONGEST_NAME = 60;
    private static final int STARTUPS = 50;
    private static final PageStyle USUAL = new PageStyle(COLUMNS, false);
    private static final List<StrategyId> STRATEGIES =
            List.of(StrategyId.of("acme.one"), StrategyId.of("acme.with-a-longer-name"));

    @ParameterizedTest
    @EnumSource
    void no_verdict_on_any_startup_takes_more_than_a_screen(Verdict.Kind kind) {
        for (int seed = 1; seed <= STARTUPS; seed++) {
            Assessment assessment = assessment(Seeds.random(seed), kind);
            assertThat(screen(assessment, USUAL).lines().toList())
                    .as("seed %s", seed)
                    .hasSizeLessThanOrEqualTo(LINES)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        }
    }

    @Test
    void what_is_said_does_not_hang_on_the_width() {
        Assessment assessment = Simulations.reference();
        String wide = screen(assessment, new PageStyle(400, false));
        String narrow = screen(assessment, new PageStyle(70, false));
        assertThat(words(narrow.substring(narrow.indexOf("Why"))))
                .isEqualTo(words(wide.substring(wide.indexOf("Why"))));
    }

    @Test
    void a_startup_on_no_known_strategy_has_no_column_for_today() {
        assertThat(screen(Simulations.reference(), USUAL))
                .doesNotContain("Today")
                .contains("Recommended");
    }

    @Test
    void what_stays_is_today_and_what_moves_is_measured_against_today() {
        Assessment reference = Simulations.reference();
        StrategyId ahead = reference.verdict().strategy().orElseThrow();
        StrategyId other = reference.strategies().stream()
                .map(strategy -> strategy.id())
                .filter(id -> !id.equals(ahead))
                .findFirst()
                .orElseThrow();
        assertThat(screen(on(reference, ahead), USUAL))
                .contains("stay on ")
                .contains("Today: stay")
                .doesNotContain("Recommended");
        assertThat(screen(on(reference, other), USUAL))
                .contains("move from ")
                .contains("Today")
                .contains("Recommended")
                .contains("better off with minimal than today");
    }

    @Test
    void without_analyses_nothing_is_said_of_what_turns_it_and_of_what_it_rests_on() {
        assertThat(screen(Simulations.reference(), USUAL))
                .doesNotContain("Turns if")
                .doesNotContain("Rests on");
    }

    @Test
    void what_turns_it_and_what_it_rests_on_have_labels_units_and_three_digits() {
        String text = words(screen(looked(true), USUAL));
        assertThat(text)
                .contains("Turns if Cash now at $123,000 instead of $2.00M: then ")
                .contains("Rests on Assumed: engineers, 4 to 12 FTE.")
                .doesNotContain("/team/engineers");
    }

    @Test
    void that_nothing_turns_it_is_said_with_what_was_tried() {
        assertThat(words(screen(looked(false), USUAL)))
                .contains("No single number that was tried, from a tenth to ten times its value.");
    }

    @Test
    void a_month_is_one_of_the_calendar_where_the_profile_has_a_date() {
        Assessment reference = Simulations.reference();
        Startup dated = reference.understood().toBuilder()
                .asOf(LocalDate.of(2024, 6, 15))
                .build();
        Assessment assessment =
                Assessment.builder().from(reference).understood(dated).build();
        String screen = screen(assessment, USUAL);
        assertThat(screen)
                .containsPattern("Runway \\(median\\) +(beyond month \\d+|month \\d+ \\([A-Z][a-z]{2} 20\\d\\d\\))");
    }

    @Test
    void the_same_page_is_markdown() {
        String markdown = MarkdownRenderer.render(
                new ScreenDocument(Simulations.reference()).document(ScreenDocument.Detail.FULL));
        assertThat(markdown)
                .startsWith("## In short\n\n**")
                .contains("| --- | --- |")
                .contains("* **Why**: ");
    }

    private static Assessment on(Assessment assessment, StrategyId current) {
        return Assessment.builder()
                .from(assessment)
                .understood(assessment.understood().toBuilder()
                        .current(CurrentPlatform.builder()
                                .strategy(current.value())
                                .build())
                        .build())
                .build();
    }

    private static Assessment looked(boolean turning) {
        Assessment reference = Simulations.reference();
        Money some = Money.of(CurrencyUnit.USD, 1_000);
        Sensitivity engineers = Sensitivity.builder()
                .input(Inputs.ENGINEERS.id())
                .unit(Unit.FTE)
                .low(4)
                .high(12)
                .importance(some)
                .grade(Grade.ASSUMED)
                .answered(true)
                .build();
        Flip flip = Flip.builder()
                .input(Inputs.CASH.id())
                .unit(Unit.MONEY)
                .from(2_000_000)
                .to(123_456)
                .winner(reference.strategies().get(1).id())
                .distance(OptionalDouble.of(1))
                .build();
        return Assessment.builder()
                .from(reference)
                .sensitivity(ImmutableList.of(engineers))
                .flips(turning ? ImmutableList.of(flip) : ImmutableList.of())
                .build();
    }

    private static Assessment assessment(RandomGenerator random, Verdict.Kind kind) {
        Assessment plain = random.nextBoolean() ? Assessments.reference() : Simulations.reference();
        Startup startup = StartupGenerator.next(random, STRATEGIES).toBuilder()
                .name("A rather long name of a company in words, "
                        .repeat(2)
                        .substring(0, 1 + random.nextInt(LONGEST_NAME)))
                .build();
        return Assessment.builder()
                .from(plain)
                .understood(startup)
                .verdict(new Verdicts(random).like(plain.verdict(), kind))
                .alternatives(List.of())
                .build();
    }

    private static String screen(Assessment assessment, PageStyle style) {
        return TextReport.screen(new ScreenDocument(assessment), style);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
