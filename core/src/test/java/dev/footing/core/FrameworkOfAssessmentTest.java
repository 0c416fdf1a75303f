package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests, goals, patterns and the outlook in a whole assessment. */
class FrameworkOfAssessmentTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everything_is_looked_at_and_told_why(long seed) {
        Assessment assessment = Generated.of(seed).assess(300);
        for (StrategyAssessment one : assessment.strategies()) {
            assertThat(one.phaseGoals())
                    .extracting(PhaseGoalFinding::goal)
                    .containsExactlyElementsOf(
                            PhaseGoal.of(assessment.understood().phase().orElseThrow()));
            assertThat(one.phaseGoals()).allSatisfy(finding -> {
                assertThat(finding.because()).isNotEmpty();
                if (finding.actual().isPresent()) {
                    assertThat(finding.missedBy().isPresent()).isEqualTo(finding.state() == GoalState.MISSED);
                }
            });
            assertThat(one.tests().tenTenTen()).hasSameSizeAs(TenTenTenHorizon.values());
            assertThat(one.tests().tenTenTen().values())
                    .allSatisfy(finding -> assertThat(finding.because()).isNotEmpty());
            assertThat(one.tests().expertise().because()).isNotEmpty();
            assertThat(one.tests().productVelocity().because()).isNotEmpty();
        }
        assertThat(assessment.tests().customerBack()).hasSameSizeAs(CustomerBackQuestion.values());
        assertThat(assessment.patterns().customerBack())
                .isEqualTo(assessment.tests().customersGain());
        assertThat(assessment.outlook().because()).hasSize(1);
    }

    @Test
    void ten_days_are_held_against_the_median_of_the_simulation() {
        Strategy skewed = Fixtures.strategy("acme.one").toBuilder()
                .timeToProduction(Estimate.range(1, 2, 9))
                .build();
        Generated building = new Generated(Fixtures.reference(), List.of(skewed));
        StrategyAssessment one = building.assess(1_000).strategies().get(0);
        double median = one.simulation().orElseThrow().timeToProductionMonths().p50();
        assertThat(median).isNotEqualTo(one.plan().timeToProductionMonths());
        assertThat(days(one)).isEqualTo(median * Months.DAYS);
        StrategyAssessment planned = building.assess(Assessor.Builder::withoutSimulation)
                .strategies()
                .get(0);
        assertThat(days(planned)).isEqualTo(planned.plan().timeToProductionMonths() * Months.DAYS);
    }

    @Test
    void the_month_of_the_boundary_is_that_in_which_the_plan_has_its_users() {
        Startup growing = Fixtures.growing("acme.one")
                .with(Inputs.ACTIVE_USERS, 90_000.0)
                .with(Inputs.PHASE, Phase.POST_PRODUCT_MARKET_FIT);
        Assessment assessment = new Generated(growing, List.of(Fixtures.strategy("acme.one"))).assess(300);
        // 90,000 growing by 3% a month pass 100,000 in the fourth.
        assertThat(assessment.outlook().month().map(Fact.Figure::value)).hasValue(4.0);
    }

    @ParameterizedTest
    @EnumSource
    void a_threshold_says_what_it_rests_on(FrameworkThreshold threshold) {
        assertThat(threshold.value()).isPositive();
        assertThat(threshold.evidence().source()).isNotBlank();
    }

    private static double days(StrategyAssessment one) {
        Finding finding = Optional.ofNullable(one.tests().tenTenTen().get(TenTenTenHorizon.TEN_DAYS))
                .orElseThrow();
        return ((Fact.Figure)
                        Optional.ofNullable(finding.because().get(0).facts().get("days"))
                                .orElseThrow())
                .value();
    }
}
