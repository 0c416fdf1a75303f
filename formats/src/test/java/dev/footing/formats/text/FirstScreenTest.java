package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.report.AssessmentDocument;
import dev.footing.formats.report.VerdictSentence;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstScreenTest {
    private static final int LINES = 24;
    private static final int LONGEST_NAME = 60;
    private static final int STARTUPS = 50;
    private static final PageStyle USUAL = new PageStyle(80, false);
    private static final List<StrategyId> STRATEGIES =
            List.of(StrategyId.of("acme.one"), StrategyId.of("acme.with-a-longer-name"));

    @ParameterizedTest
    @EnumSource
    void no_verdict_on_any_startup_takes_more_than_a_screen_and_nothing_is_left_out(Verdict.Kind kind) {
        for (int seed = 1; seed <= STARTUPS; seed++) {
            RandomGenerator random = Seeds.random(seed);
            Assessment assessment = assessment(random, kind);
            String text = TextReport.of(assessment, USUAL);
            assertThat(screen(text)).as("seed %s", seed).hasSizeLessThanOrEqualTo(LINES);
            String flat = text.replaceAll("\\s+", " ");
            assertThat(new AssessmentDocument(assessment).sentencesByPriority())
                    .as("seed %s", seed)
                    .flatExtracting(statements -> statements)
                    .extracting(VerdictSentence::text)
                    .allSatisfy(said -> assertThat(flat).contains(said));
        }
    }

    @Test
    void a_screen_is_filled_to_its_last_line_before_anything_moves_below() {
        int free = LINES - screen(text(0)).size();
        assertThat(free).isGreaterThan(2);
        assertThat(screen(text(free))).hasSize(LINES);
        assertThat(text(free)).doesNotContain("More on the verdict");
        assertThat(screen(text(free + 1))).hasSize(LINES);
        assertThat(text(free + 1)).contains("More on the verdict:\n- Look again: Leaving");
    }

    @Test
    void what_is_shown_first_does_not_hang_on_the_width() {
        Assessment assessment = assessment(Seeds.random(7), Verdict.Kind.RECOMMEND);
        String wide = TextReport.of(assessment, new PageStyle(400, false)).replaceAll("\\s+", " ");
        String narrow = TextReport.of(assessment, new PageStyle(60, false)).replaceAll("\\s+", " ");
        String first = " As planned";
        assertThat(wide.substring(wide.indexOf("RECOMMENDED"), wide.indexOf(first)))
                .isEqualTo(narrow.substring(narrow.indexOf("RECOMMENDED"), narrow.indexOf(first)));
    }

    @Test
    void parts_of_the_objective_share_a_sentence_and_what_weighs_less_is_said_below() {
        Verdict plain = Assessments.reference().verdict();
        String text = text(Verdict.builder()
                .from(plain)
                .addBecause(gain("expected round", "$58,134"), gain("infrastructure work", "$35,477"))
                .addBecause(gain("margin of revenue", "$2,373"))
                .build());
        assertThat(text.replaceAll("\\s+", " "))
                .contains("- Ahead of acme.two in expected round ($58,134), infrastructure work ($35,477) and margin of"
                        + " revenue ($2,373). - As planned it costs");
    }

    @Test
    void a_gap_that_is_too_close_is_told_once() {
        Verdict close = Verdict.builder()
                .from(Simulations.reference().verdict())
                .kind(Verdict.Kind.CLOSE_CALL)
                .addBecause(Explanation.of(Code.TOO_CLOSE)
                        .word("rival", "acme.two")
                        .word("gap", "$52,104")
                        .word("threshold", "$244,800")
                        .build())
                .build();
        assertThat(text(close))
                .contains("- A gap below $244,800 is too close to call.\n")
                .contains(
                        "- The first thing to change the verdict would be a gap that is too close to\n  call; until then $60,000 is left")
                .doesNotContain("$52,104");
    }

    @Test
    void what_is_in_no_figure_stands_as_a_whole_or_below_where_something_else_speaks_against_it() {
        Verdict.Builder opposed = Verdict.builder()
                .from(Assessments.reference().verdict())
                .addAgainst(Explanation.of(Code.SCORECARD_PREFERS)
                        .word("preferred", "acme.two")
                        .word("score", "94.7")
                        .word("own", "81.7")
                        .build());
        assertThat(screen(text(opposed.build()))).contains("- What nobody counted.");
        for (int i = 0; i < 8; i++) {
            opposed.addAgainst(uncounted("line " + i));
        }
        assertThat(text(opposed.build()).replaceAll("\\s+", " "))
                .contains(
                        "More on the verdict: - Not in the figures, for or against it: What nobody counted. Line 0. Line")
                .doesNotContain("- What nobody counted.");
    }

    @Test
    void what_is_in_no_figure_stands_first_as_far_as_it_has_room_where_nothing_else_speaks_against_it() {
        Verdict.Builder verdict = Verdict.builder().from(Assessments.reference().verdict());
        for (int i = 0; i < 12; i++) {
            verdict.addAgainst(uncounted("line " + i));
        }
        assertThat(screen(text(verdict.build()))).hasSize(LINES).contains("- What nobody counted.", "- Line 0.");
        assertThat(text(verdict.build())).contains("Not in the figures, for or against it: Line 7. Line 8.");
    }

    @Test
    void a_warning_names_the_strategy_that_breaks_the_rule() {
        Verdict warned = Verdict.builder()
                .from(Assessments.reference().verdict())
                .addWarnings(Explanation.of(Code.VETO_MANAGED_FORBIDDEN).build())
                .build();
        Startup startup = Assessments.reference().startup().toBuilder()
                .current(CurrentPlatform.builder().strategy("acme.two").build())
                .build();
        assertThat(TextReport.of(
                        Assessment.builder()
                                .from(Assessments.reference())
                                .startup(startup)
                                .verdict(warned)
                                .build(),
                        USUAL))
                .contains("Watch:\n- acme.two breaks a rule: It is bought, which a rule that binds the company\n");
    }

    private static Explanation uncounted(String what) {
        return Explanation.of(Code.NOT_IN_FIGURES).word("what", what).build();
    }

    private static Explanation gain(String part, String amount) {
        return Explanation.of(Code.GAINS_ON)
                .word("part", part)
                .word("amount", amount)
                .word("other", "acme.two")
                .build();
    }

    /** With so many sentences of one line on when to look again. */
    private static String text(int sentences) {
        Verdict.Builder verdict = Verdict.builder().from(Assessments.reference().verdict());
        for (int i = 0; i < sentences; i++) {
            verdict.addRevisitIf(Explanation.of(Code.LEAVING_TAKES)
                    .word("strategy", "acme.one")
                    .figure("work", i, Unit.ENGINEER_MONTHS)
                    .build());
        }
        return text(verdict.build());
    }

    private static String text(Verdict verdict) {
        return TextReport.of(
                Assessment.builder()
                        .from(Assessments.reference())
                        .verdict(verdict)
                        .build(),
                USUAL);
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
                .startup(startup)
                .verdict(new Verdicts(random).like(plain.verdict(), kind))
                .alternatives(List.of())
                .build();
    }

    /** The lines up to the table of strategies, without empty ones at their end. */
    private static List<String> screen(String text) {
        String first =
                text.substring(0, Math.max(text.indexOf("\nAs planned, "), text.indexOf("\nAs simulated over ")));
        return first.stripTrailing().lines().toList();
    }
}
