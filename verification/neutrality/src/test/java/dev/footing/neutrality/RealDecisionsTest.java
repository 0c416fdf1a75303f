package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.backtest.Backtest;
import dev.footing.api.backtest.UniformScore;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real decisions whose direction was written down before any program saw them. What counts is the answer to what was
 * known then; profiles with a plus behind their name tell whether a miss is due to an answer of the audit.
 */
class RealDecisionsTest {
    /** So many of the twenty must come out right; no answer that is the same for everybody may. */
    private static final int REQUIRED = 14;

    /** So many must be right with the other branch of a condition. */
    private static final int REQUIRED_WITH_CONDITION = 17;

    /** The least mean logarithm of the chance of what happened, over all decisions and public cases. */
    private static final double LEAST_LOG_SCORE = -0.53;

    private static final Path OUTCOMES = SourceTree.ROOT.resolve("examples/outcomes/public-cases.jsonl");
    private static final Path PAGE = SourceTree.ROOT.resolve("docs/cases.md");
    private static final DecisionTable TABLE = new DecisionTable(RealDecision.all());

    static Stream<RealDecision> decisions() {
        return RealDecision.all().stream();
    }

    static Stream<UniformScore> constants() {
        return OutcomeOfCase.backtest(OutcomeOfCase.decisions()).uniform().stream();
    }

    static Stream<OutcomeOfCase> outcomes() {
        return OutcomeOfCase.all().stream();
    }

    @Test
    void there_are_twenty_decisions_in_twenty_five_profiles() throws IOException {
        assertThat(decisions()).hasSize(20);
        assertThat(decisions().flatMap(decision -> decision.hindsight().stream()))
                .hasSize(5);
        try (Stream<Path> profiles = Files.list(RealDecision.PROFILES.resolve("decisions"))) {
            assertThat(profiles).hasSize(25);
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_decision_is_answered_and_hindsight_changes_the_audit_alone(RealDecision decision) {
        assertThat(RealDecision.assessed(decision.startup()).problems()).isEmpty();
        for (Startup kinder : decision.hindsight().stream().toList()) {
            assertThat(Inputs.all())
                    .filteredOn(input -> !input.get(kinder).equals(input.get(decision.startup())))
                    .isNotEmpty()
                    .allSatisfy(input -> assertThat(input.id()).matches("/name|/expertise/.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("constants")
    void one_answer_for_everybody_is_not_good_enough(UniformScore constant) {
        assertThat(constant.right().hits()).isLessThan(REQUIRED);
        assertThat(constant.right().cases()).isEqualTo(20);
    }

    /** The rules of the second model have to be right in most; the first ones were made without these cases. */
    @Test
    @EnabledIf("theSecondModelAnswers")
    void most_answers_go_where_history_went() {
        assertThat(decisions().filter(decision -> !decision.right()))
                .as("decisions answered otherwise")
                .hasSizeLessThanOrEqualTo(RealDecision.all().size() - REQUIRED);
    }

    @Test
    @EnabledIf("theSecondModelAnswers")
    void conditions_name_the_branch_that_history_took() {
        assertThat(decisions().filter(RealDecision::rightWithCondition))
                .hasSizeGreaterThanOrEqualTo(REQUIRED_WITH_CONDITION);
    }

    @Test
    @EnabledIf("theSecondModelAnswers")
    void chances_are_honest_over_all_decisions_and_public_cases() {
        Backtest backtest = OutcomeOfCase.backtest(OutcomeOfCase.all());
        assertThat(backtest.judged()).isEqualTo(28);
        assertThat(backtest.scores().orElseThrow().log().mean()).isGreaterThan(LEAST_LOG_SCORE);
        assertThat(BacktestTables.below(OutcomeOfCase.all())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_page_shows_what_is_answered_today() throws IOException {
        String page = SourceTree.text(PAGE);
        String block = TABLE.block();
        if (Kept.written()) {
            Files.write(PAGE, DecisionTable.replacedIn(page, block).getBytes(StandardCharsets.UTF_8));
        } else {
            assertThat(DecisionTable.in(page))
                    .as("the tables of %s; where the change is meant, run this test with %s", PAGE, Kept.HOW)
                    .contains(block);
        }
    }

    /** What {@code footing backtest} is tried with, and what the page's scores are of. */
    @Test
    void the_file_of_outcomes_has_every_case_as_it_is_known_today() throws IOException {
        String file = OutcomeOfCase.file();
        if (Kept.written()) {
            Files.createDirectories(OUTCOMES.getParent());
            Files.write(OUTCOMES, file.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SourceTree.text(OUTCOMES))
                .as("%s; where the change is meant, run this test with %s", OUTCOMES, Kept.HOW)
                .isEqualTo(file);
        try (InputStream in = Files.newInputStream(OUTCOMES)) {
            assertThat(PortfolioReader.jsonLines(in).lines().map(PortfolioLine::outcome))
                    .isEqualTo(outcomes().map(OutcomeOfCase::outcome).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void an_outcome_holds_what_the_direction_of_its_case_holds(OutcomeOfCase each) {
        Direction direction = Stream.concat(
                        RealDecision.all().stream()
                                .filter(decision -> decision.name().equals(each.name()))
                                .map(RealDecision::direction),
                        PublicCase.all().stream()
                                .filter(publicCase -> publicCase.name().equals(each.name()))
                                .map(PublicCase::direction))
                .findFirst()
                .orElseThrow();
        assertThat(RealDecision.assessed(each.outcome().startup()).strategies())
                .isNotEmpty()
                .allSatisfy(strategy -> {
                    Sourcing sourcing = strategy.strategy().info().sourcing();
                    assertThat(each.outcome().holds(strategy.id(), sourcing))
                            .isEqualTo(direction.holds(new Answer(strategy.id(), sourcing)));
                });
    }

    static boolean theSecondModelAnswers() {
        Startup any = RealDecision.all().get(0).startup();
        return RealDecision.assessed(any).provenance().calibration().id().equals("field-2026");
    }
}
