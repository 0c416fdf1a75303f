package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a course asks for is what the team and the calendar have, on generated startups and strategies. */
class CourseFitsTest {
    private static final List<StrategyId> IDS =
            List.of(StrategyId.of("acme.now"), StrategyId.of("acme.next"), StrategyId.of("acme.other"));

    static Stream<Long> seeds() {
        return Seeds.from(52_000, 150);
    }

    private static Assessment assess(long seed, UnaryOperator<Assessor.Builder> how) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = StartupGenerator.next(random, IDS);
        Strategy[] strategies =
                IDS.stream().map(id -> StrategyGenerator.next(random, id)).toArray(Strategy[]::new);
        return Asked.assess(startup, how, strategies);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_planned_no_week_asks_for_more_than_there_are(long seed) {
        Assessment planned = assess(seed, with -> with.withoutSimulation());
        fits(planned, strategy -> strategy.plan().timeToProductionMonths());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_simulated_no_week_asks_for_more_than_there_are(long seed) {
        Assessment simulated = assess(seed, with -> with.trials(256).seed(seed));
        fits(
                simulated,
                strategy -> strategy.simulation()
                        .orElseThrow()
                        .timeToProductionMonths()
                        .p50());
    }

    private static void fits(Assessment assessment, ToDoubleFunction<StrategyAssessment> months) {
        assessment.courseOfAction().ifPresent(course -> {
            double engineers = assessment.understood().team().engineers().value();
            Calendar calendar = new Calendar(course.steps());
            assertThat(calendar.jobs())
                    .allSatisfy(job -> assertThat(job.fits(engineers))
                            .as(job.action.action().id())
                            .isTrue());
            assertThat(calendar.holds(engineers)).isTrue();
            calendar.move().ifPresent(move -> {
                StrategyId target = assessment.verdict().recommended().orElseThrow();
                double median = months.applyAsDouble(assessment.strategy(target).orElseThrow());
                assertThat(move.weeks()).isEqualTo((int) Math.max(1, Math.ceil(median * Months.WEEKS - 1e-9)));
                assertThat(move.action.takes()).hasSize(1);
            });
        });
    }

    /** The law above speaks of many moves, in roadmaps and in recoveries. */
    @Test
    void there_are_moves_among_them() {
        List<CourseOfAction> courses = seeds().flatMap(
                        seed -> assess(seed, with -> with.withoutSimulation()).courseOfAction().stream())
                .filter(course -> new Calendar(course.steps()).move().isPresent())
                .toList();
        assertThat(courses).extracting(CourseOfAction::kind).contains(CourseOfAction.Kind.values());
        assertThat(courses).hasSizeGreaterThan(20);
        assertThat(courses.stream()
                        .flatMap(course -> course.warnings().stream())
                        .map(Explanation::code))
                .contains(RecoveryCode.NO_HANDS_FOR);
    }
}
