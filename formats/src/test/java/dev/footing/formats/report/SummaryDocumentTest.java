package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Share;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.Check.TripWire;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Gate;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.formats.markdown.MarkdownRenderer;
import dev.footing.formats.record.Records;
import dev.footing.formats.text.Simulations;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessments with chances that are stated by hand: 0.7196 for acme.one, and the rest to stay on acme.two. */
class SummaryDocumentTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");
    private static final double GOING = 0.7196;
    private static final Gate MANAGED = new Gate(Direction.MANAGED, Share.of(0.6));
    private static final Gate STAY = new Gate(Direction.STAY, Share.of(0.6));

    @Test
    void it_is_the_verdict_the_gate_and_the_chances() {
        assertThat(markdown(new SummaryDocument(recommended()).gated(MANAGED))).isEqualTo("""
                # Reference: how to get its infrastructure

                ## The decision

                **RECOMMENDED: minimal (acme.one).**

                Gate managed\\>=0.6 is met: buying it has a chance of 72%.

                ## Chances

                | Direction | Chance | Likeliest |
                | --- | ---: | --- |
                | buy | 72% | Minimal (acme.one) |
                | stay | 28% | Minimal (acme.two) |

                Chance: how likely the best strategy lies there, over what is uncertain and not stated.

                Footing 1.2.3, calibration test-world, policy test-rules, result 0123456789ab.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STAY    | 0.6   | Gate stay>=0.6 is not met: staying has a chance of 28%.",
                "STAY    | 0.28  | Gate stay>=0.28 is met: staying has a chance of 28.04%.",
                "MANAGED | 0.72  | Gate managed>=0.72 is not met: buying it has a chance of 71.96%.",
                "MANAGED | 0.7196| Gate managed>=0.7196 is met: buying it has a chance of 72%.",
                "HYBRID  | 0.1   | Gate hybrid>=0.1 is not met: a mix has a chance of 0%.",
                "SELF_RUN| 0     | Gate self-run>=0 is met: running it yourselves has a chance of 0%."
            })
    void a_gate_is_told_with_digits_that_show_on_which_side_it_lies(Direction direction, double least, String said) {
        assertThat(sentence(new Gate(direction, Share.of(least)), recommended()))
                .isEqualTo(said);
    }

    @Test
    void a_startup_on_no_strategy_is_told_so_where_it_is_to_stay() {
        Assessment nowhere = verdict(Simulations.agreed(), Kind.RECOMMEND)
                .understood(Simulations.agreed().understood())
                .build();
        assertThat(sentence(STAY, nowhere))
                .startsWith("Gate stay>=0.6 is not met, as the profile names no strategy that the startup is on: ");
        assertThat(sentence(MANAGED, nowhere)).isEqualTo(sentence(MANAGED, recommended()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLOSE_CALL            | open, as the verdict is too close to call: buying it has",
                "INSUFFICIENT_EVIDENCE | open, as answers are missing that decide the verdict: buying it has",
                "VETOED                | not met, as every strategy that lasts is ruled out.",
                "NO_FEASIBLE_OPTION    | not met, as no strategy lasts."
            })
    void a_verdict_that_takes_nothing_says_why_and_what_would_settle_it(Kind kind, String said) {
        Assessment open = verdict(onTwo(), kind).build();
        assertThat(markdown(new SummaryDocument(open).gated(MANAGED)))
                .contains("Gate managed\\>=0.6 is " + said, "\n### To settle it\n\n* ");
    }

    @Test
    void a_condition_is_told_with_what_it_is_worth() {
        Assessment conditional = verdict(onTwo(), Kind.CONDITIONAL).build();
        assertThat(markdown(new SummaryDocument(conditional).gated(STAY)))
                .contains(
                        "**RECOMMENDED: minimal (acme.one), unless you have scaling: then minimal (acme.two), worth $741,0",
                        "Gate stay\\>=0.6 is open, as the verdict hangs on expertise that was not stated: staying",
                        "* Find out whether you have scaling: with it acme.two would be ahead, by $741,000.");
    }

    @Test
    void what_changed_since_the_record_is_inputs_and_trip_wires() {
        Assessment before = recommended();
        Startup grown = onTwo().startup().with(Inputs.ENGINEERS, 12.0);
        Assessment now =
                Assessment.builder().from(recommended()).understood(grown).build();
        String summary = markdown(new SummaryDocument(now).since(check(before, now, 600, Outcome.WATCH)));
        assertThat(summary)
                .contains(
                        "## Since the record of 2024-06-01\n\n**WATCH: the decision stands, and something moves.**",
                        "* WATCH: the margin over the rival is near its trip-wire",
                        "| Input | Recorded | Now |\n| --- | --- | --- |\n| engineers | 8 FTE | 12 FTE |\n")
                .doesNotContain("| phase |", "Gate");
    }

    @Test
    void where_nothing_changed_since_the_record_no_input_is_listed() {
        Assessment same = recommended();
        assertThat(markdown(new SummaryDocument(same).gated(MANAGED).since(check(same, same, 1000.25, Outcome.HOLDS))))
                .contains("**HOLDS: the decision stands.**", "Gate managed")
                .doesNotContain("Inputs that changed");
    }

    private static String markdown(SummaryDocument summary) {
        return MarkdownRenderer.render(summary.document());
    }

    private static String sentence(Gate gate, Assessment assessment) {
        return new GateSentence(gate, assessment).text();
    }

    private static Check check(Assessment before, Assessment now, double margin, Outcome outcome) {
        DecisionRecord record = Records.of(before);
        return new Check(
                record,
                LocalDate.of(2024, 7, 1),
                now.startup().name(),
                record.result().verdict(),
                ImmutableList.of(new TripWire(record.triggers().get(0), OptionalDouble.of(margin), outcome)),
                ImmutableList.of());
    }

    private static Assessment recommended() {
        return verdict(onTwo(), Kind.RECOMMEND).build();
    }

    private static Assessment onTwo() {
        Assessment plan = Simulations.agreed();
        return Assessment.builder()
                .from(plan)
                .understood(plan.understood().toBuilder()
                        .current(CurrentPlatform.builder().strategy("acme.two").build())
                        .build())
                .build();
    }

    private static Assessment.Builder verdict(Assessment plan, Kind kind) {
        Verdict.Builder verdict = Verdict.builder()
                .from(plan.verdict())
                .kind(kind)
                .chances(Chances.builder()
                        .addStrategies(
                                new Chances.OfStrategy(ONE, Share.of(GOING)),
                                new Chances.OfStrategy(TWO, Share.of(1 - GOING)))
                        .addDirections(
                                new Chances.OfDirection(Direction.MANAGED, Share.of(GOING)),
                                new Chances.OfDirection(Direction.STAY, Share.of(1 - GOING)))
                        .build())
                .addNextQuestions(Explanation.of(Code.CHECK_THE_RULE).build());
        if (kind == Kind.CONDITIONAL) {
            verdict.condition(VerdictCondition.builder()
                            .areas(ImmutableList.of(ExpertiseArea.SCALING))
                            .strategy(TWO)
                            .sourcing(Sourcing.SELF_RUN)
                            .worth(Money.parse("USD 741014"))
                            .build())
                    .addNextQuestions(Explanation.of(Code.CONDITION)
                            .word("areas", "scaling")
                            .word("strategy", "acme.two")
                            .amount("worth", Money.parse("USD 741014"))
                            .build());
        }
        return Assessment.builder().from(plan).verdict(verdict.build());
    }
}
