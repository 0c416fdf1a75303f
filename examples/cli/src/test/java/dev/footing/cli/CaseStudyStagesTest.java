package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.Assessor;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article's three companies in short, as they stood at some months, under the public calibration. */
class CaseStudyStagesTest {
    private static final Assessor ASSESSOR = Assessor.withInstalledStrategies();

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0.375, OVERCONFIDENT_BEGINNING",
        "6, 0, 0.8, FEATURE_DROUGHT",
        "9, 100, 0.47, FEATURE_DROUGHT",
        "12, 100, 0.47, RUNWAY_PANIC"
    })
    void one_that_sets_up_its_own_cluster_is_seen_to_fail(int month, double users, double share, SpiralStage stage) {
        Startup startup = company(2_000_000 - 110_000 * month, 8, 0, 18 - month)
                .with(Inputs.PLANNED_INFRASTRUCTURE_SHARE, 0.125)
                .with(Inputs.INFRASTRUCTURE_TIME_SHARE, share)
                .with(Inputs.ACTIVE_USERS, users)
                .with(Inputs.CURRENT_STRATEGY, "self-run-kubernetes")
                .with(Inputs.CURRENT_MONTHS, (double) month);
        Startup later = month < 6 ? startup : startup.with(Inputs.RELEASES_PER_MONTH, 0.8);
        Assessment assessment = ASSESSOR.assess(
                month < 9
                        ? later
                        : later.with(Inputs.SECURITY_INCIDENTS, 1)
                                .with(Inputs.COMPLIANCE_MONTH, Math.max(1, 12 - month)));
        assertThat(assessment.diagnosis().spiral().stage()).isEqualTo(stage);
        assertThat(assessment.diagnosis().spiral().later())
                .allSatisfy(
                        forecast -> assertThat(forecast.chance().orElseThrow().probability())
                                .isPositive());
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0.7", "8, 8, 0.7", "12, 8, 0.5"})
    void one_that_builds_for_many_before_it_has_some_is_seen_to_fail(int month, double users, double share) {
        Startup startup = company(1_500_000 - 75_000 * month, 4, 20_000, 15 - month)
                .with(Inputs.INFRASTRUCTURE_TIME_SHARE, share)
                .with(Inputs.ACTIVE_USERS, users)
                .with(Inputs.CURRENT_STRATEGY, "self-run-kubernetes")
                .with(Inputs.CURRENT_MONTHS, (double) month)
                .toBuilder()
                .putRedFlags(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, FlagState.RAISED)
                .build();
        assertThat(ASSESSOR.assess(startup).diagnosis().spiral().stage()).isEqualTo(SpiralStage.FEATURE_DROUGHT);
    }

    @ParameterizedTest
    @CsvSource({"2, 500, 0.1", "6, 1000, 0.1", "12, 50000, 0.05"})
    void one_that_buys_is_in_no_stage_and_goes_on_buying(int month, double users, double share) {
        Startup startup = company(1_800_000 - 60_000 * month, 3, 20_000, 18 - month)
                .with(Inputs.INFRASTRUCTURE_TIME_SHARE, share)
                .with(Inputs.ACTIVE_USERS, users)
                .with(Inputs.CURRENT_STRATEGY, "managed-kubernetes")
                .with(Inputs.CURRENT_MONTHS, (double) month);
        Assessment assessment = ASSESSOR.assess(startup);
        assertThat(assessment.verdict().sourcing()).contains(Sourcing.MANAGED);
        assertThat(assessment.diagnosis().ids().healthy()).isTrue();
        assertThat(assessment.diagnosis().spiral().later())
                .extracting(StageForecast::month)
                .allMatch(Optional::isEmpty);
    }

    private static Startup company(int cash, double engineers, int otherCosts, int toRound) {
        return Startup.builder()
                .name("A company")
                .budget(Budget.builder()
                        .cash(Money.parse("USD " + cash))
                        .monthlyOtherCosts(Money.parse("USD " + otherCosts))
                        .horizonMonths(toRound)
                        .build())
                .team(Team.builder()
                        .engineers(engineers)
                        .monthlyCostPerEngineer(Money.parse("USD 12500"))
                        .build())
                .expertise(ExpertiseAudit.builder()
                        .putAnswers(ExpertiseArea.PRODUCTION_KUBERNETES, Answer.NO)
                        .build())
                .funding(Funding.inMonth(toRound))
                .build()
                .with(Inputs.MONTHLY_GROWTH, Estimate.range(0, 0.1, 0.2));
    }
}
