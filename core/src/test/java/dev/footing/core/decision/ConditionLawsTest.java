package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.core.Assessor;
import dev.footing.core.laws.LawCase;
import dev.footing.core.simulation.Simulation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws of conditions and chances: what a verdict says of answers that it does not have, it keeps once it has them. */
class ConditionLawsTest {
    private static final int TRIALS = 256;

    /** Fewer have wider errors, and so other conditions. */
    private static final int RANDOMISED = (int) Simulation.FEWEST_RANDOMISED;

    private static Assessment assess(LawCase given, UnaryOperator<Assessor.Builder> how) {
        return how.apply(Assessor.builder()
                        .provider(Bench.provider(given.strategies()))
                        .calibration(LawCase.RULES.calibration())
                        .policy(LawCase.RULES.policy()))
                .build()
                .assess(given.startup());
    }

    private static Startup answered(Startup startup, List<ExpertiseArea> areas) {
        return startup.toBuilder().expertise(startup.expertise().holding(areas)).build();
    }

    private static double objective(Assessment assessment, StrategyId id, boolean simulated) {
        StrategyAssessment strategy = assessment.strategy(id).orElseThrow();
        return Amounts.toDouble(
                simulated
                        ? strategy.simulation().orElseThrow().objective().mean()
                        : strategy.plan().objective());
    }

    /** Startups of which the plans alone make a conditional verdict. */
    private static List<LawCase> conditional(long from, int startups) {
        return LongStream.range(from, from + startups)
                .mapToObj(LawCase::of)
                .filter(given -> assess(given, Assessor.Builder::withoutSimulation)
                                .verdict()
                                .kind()
                        == Kind.CONDITIONAL)
                .toList();
    }

    /** Holds a verdict to its word, where it is conditional. */
    private static boolean keeps(LawCase given, boolean simulated, UnaryOperator<Assessor.Builder> how) {
        Verdict verdict = assess(given, how).verdict();
        verdict.condition().ifPresent(condition -> keeps(given, verdict, condition, simulated, how));
        return verdict.condition().isPresent();
    }

    private static void keeps(
            LawCase given,
            Verdict verdict,
            VerdictCondition condition,
            boolean simulated,
            UnaryOperator<Assessor.Builder> how) {
        LawCase then = given.with(startup -> answered(startup, condition.areas()));
        Assessment assessment = assess(then, how);
        assertThat(assessment.verdict().strategy()).contains(condition.strategy());
        assertThat(assessment.verdict().sourcing()).contains(condition.sourcing());
        double worth = Amounts.toDouble(condition.worth());
        assertThat(objective(assessment, condition.strategy(), simulated)
                        - objective(assessment, verdict.strategy().orElseThrow(), simulated))
                .isCloseTo(worth, within(0.05 + 1e-9 * worth));
    }

    @Test
    void answering_a_condition_gives_its_strategy_with_its_worth_by_plans() {
        List<LawCase> conditional = conditional(91_000, 800);
        assertThat(conditional).hasSizeGreaterThan(10);
        conditional.forEach(given -> keeps(given, false, Assessor.Builder::withoutSimulation));
    }

    @Test
    void answering_a_condition_gives_its_strategy_with_its_worth_by_trials() {
        assertThat(conditional(93_000, 400).stream()
                        .filter(given -> keeps(given, true, builder -> builder.trials(RANDOMISED)))
                        .count())
                .isGreaterThan(3);
    }

    @Test
    void without_an_open_answer_nothing_is_conditional_and_nothing_is_to_be_asked() {
        LongStream.range(95_000, 95_080).forEach(seed -> {
            LawCase given = LawCase.of(seed)
                    .with(startup -> answered(
                            startup,
                            startup.expertise().answers().entrySet().stream()
                                    .filter(entry -> entry.getValue() == Answer.UNKNOWN)
                                    .map(Map.Entry::getKey)
                                    .toList()));
            Verdict verdict = assess(given, builder -> builder.trials(64)).verdict();
            assertThat(verdict.kind()).isNotIn(Kind.CONDITIONAL, Kind.INSUFFICIENT_EVIDENCE);
            assertThat(verdict.evpi()).isEmpty();
        });
    }

    @Test
    void chances_are_there_where_a_strategy_is_ahead_and_the_confidence_is_that_of_its_direction() {
        LongStream.range(96_000, 96_080).forEach(seed -> {
            LawCase given = LawCase.of(seed);
            Verdict verdict = assess(given, builder -> builder.trials(TRIALS)).verdict();
            Optional<Chances> chances = verdict.chances();
            assertThat(chances.isPresent()).isEqualTo(verdict.strategy().isPresent());
            chances.ifPresent(likely -> assertThat(likely.directions())
                    .extracting(Chances.OfDirection::chance)
                    .contains(verdict.confidence().orElseThrow()));
        });
    }
}
