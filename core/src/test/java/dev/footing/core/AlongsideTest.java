package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.testkit.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other calibrations are answered on the same luck, and change nothing. */
class AlongsideTest {
    private static final StrategyId KUBERNETES = StrategyId.of("self-run-kubernetes");
    private static final Generated CASE = new Generated(
            Fixtures.reference(),
            List.of(
                    Fixtures.strategy("self-run-kubernetes"),
                    Generated.of(3).strategies().get(1)));

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000})
    void they_have_the_figures_that_they_would_have_alone(int trials) {
        Assessment both = CASE.assess(with -> with.trials(trials).alongside(Calibrations.article2024()));
        Assessment alone = CASE.assess(trials);
        assertThat(both.provenance()).isEqualTo(alone.provenance());
        assertThat(both.verdict()).isEqualTo(alone.verdict());
        assertThat(both.strategies()).isEqualTo(alone.strategies());
        Assessment other = CASE.assess(with -> with.trials(trials).calibration(Calibrations.article2024()));
        Alternative alternative = both.alternatives().get(0);
        assertThat(alternative.calibration()).isEqualTo(Calibrations.article2024());
        assertThat(alternative.verdict()).isEqualTo(other.verdict());
        assertThat(alternative.strategies()).isEqualTo(other.strategies());
    }

    @Test
    void they_have_as_many_trials_as_the_decision_took() {
        Assessment both = CASE.assess(with -> with.alongside(Calibrations.article2024()));
        int took = both.provenance().trials().orElseThrow();
        Assessment other = CASE.assess(with -> with.trials(took).calibration(Calibrations.article2024()));
        assertThat(both.alternatives().get(0).strategies()).isEqualTo(other.strategies());
        assertThat(both.provenance()).isEqualTo(CASE.assess(with -> with).provenance());
    }

    @Test
    void without_a_simulation_they_have_plans() {
        Assessment plans = CASE.assess(with -> with.withoutSimulation().alongside(Calibrations.article2024()));
        assertThat(plans.alternatives().get(0).strategies())
                .allSatisfy(one -> assertThat(one.simulation()).isEmpty());
    }

    @Test
    void a_published_return_stands_beside_its_strategy_under_its_calibration_alone() {
        Assessment both = CASE.assess(with -> with.trials(300).alongside(Calibrations.article2024()));
        assertThat(both.strategies()).noneMatch(AlongsideTest::quoted);
        assertThat(both.alternatives().get(0).strategies())
                .filteredOn(AlongsideTest::quoted)
                .extracting(StrategyAssessment::id)
                .containsExactly(KUBERNETES);
    }

    private static boolean quoted(StrategyAssessment one) {
        return one.notes().stream().map(Explanation::code).anyMatch(Code.PUBLISHED_RETURN::equals);
    }
}
