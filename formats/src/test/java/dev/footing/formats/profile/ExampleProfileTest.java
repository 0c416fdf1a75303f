package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.TenTenTenReason;
import dev.footing.api.startup.VelocityAnswer;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class ExampleProfileTest {
    private final Profile profile = ProfileReader.read(Samples.resource("profiles/example.json"));
    private final Startup startup = profile.startup();

    @Test
    void reads_company_money_and_team() {
        assertThat(startup.name()).isEqualTo("Example");
        assertThat(startup.asOf()).contains(LocalDate.of(2024, 6, 1));
        assertThat(startup.phase()).contains(Phase.PRE_PRODUCT_MARKET_FIT);
        assertThat(startup.ageMonths()).contains(Months.of(6));
        assertThat(startup.budget().cash()).isEqualTo(BigMoney.parse("USD 1600000"));
        assertThat(startup.budget().horizonMonths()).isEqualTo(12);
        assertThat(startup.team().engineers().value()).isEqualTo(8);
        assertThat(startup.team().monthlyCostPerEngineer()).isEqualTo(MoneyEstimate.fixed(BigMoney.parse("USD 12500")));
        assertThat(startup.team().plannedInfrastructureShare()).contains(Share.of(0.125));
        assertThat(startup.expertise().answer(ExpertiseArea.OBSERVABILITY)).isEqualTo(Answer.YES);
        assertThat(startup.expertise().answer(ExpertiseArea.DISASTER_RECOVERY)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void reads_users_round_and_platform() {
        assertThat(startup.usage().activeUsers()).isEqualTo(Users.of(0));
        assertThat(startup.usage().launchUsers()).isEqualTo(Estimate.fixed(100));
        assertThat(startup.usage().monthlyGrowth()).isEqualTo(Estimate.range(0, 0.1, 0.2));
        assertThat(startup.usage().growthVolatility().value()).isEqualTo(0.03);
        assertThat(startup.usage().monthlyRevenuePerUser()).isPresent();
        assertThat(startup.funding())
                .contains(Funding.builder()
                        .month(12)
                        .invested(BigMoney.parse("USD 2000000"))
                        .build());
        assertThat(startup.compliance()).contains(ComplianceDemand.inMonth(6));
        assertThat(startup.current().flatMap(CurrentPlatform::strategy)).contains("self-run-kubernetes");
        assertThat(startup.current().map(CurrentPlatform::months)).contains(Months.of(6));
    }

    @Test
    void reads_components_signs_and_answers() {
        assertThat(startup.components()).hasSize(3);
        assertThat(startup.components().get(Component.SECRETS)).satisfies(use -> {
            assertThat(use.sourcing()).isEqualTo(ComponentSourcing.CUSTOM);
            assertThat(use.differentiator()).contains(false);
        });
        assertThat(startup.components().get(Component.DATABASE))
                .satisfies(use -> assertThat(use.monthlyCost()).contains(BigMoney.parse("USD 2500")));
        assertThat(startup.observations().uptime()).contains(Share.of(0.992));
        assertThat(startup.observations().securityIncidents()).contains(0);
        assertThat(startup.redFlag(RedFlag.DEMOS_DELAYED_BY_DEPLOYS)).isEqualTo(FlagState.RAISED);
        assertThat(startup.redFlag(RedFlag.OUTAGE_BLAME)).isEqualTo(FlagState.CLEAR);
        assertThat(startup.motives()).containsExactly(Motive.LEARNING, Motive.CONTROL);
        assertThat(startup.answers().tenYears()).contains(TenTenTenReason.HOSTING_SAVINGS);
        assertThat(startup.answers().productVelocity()).contains(VelocityAnswer.SLOWER);
        assertThat(startup.answers().shortensIdeaToValue()).contains(false);
        assertThat(startup.plannedOptimizations())
                .containsExactly(new PlannedOptimization(OptimizationKind.MULTI_REGION, NeedEvidence.NONE));
        assertThat(startup.correlations())
                .containsExactly(new Correlation("/usage/monthlyGrowth", "/usage/monthlyRevenuePerUser", 0.4));
    }

    @Test
    void keeps_what_is_known_of_the_sources() {
        assertThat(startup.evidenceOf(Inputs.ENGINEERS))
                .isEqualTo(Evidence.builder()
                        .grade(Grade.ASSUMED)
                        .source("interview")
                        .date(LocalDate.of(2024, 5, 20))
                        .build());
        assertThat(startup.states(Inputs.ACTIVE_USERS)).isTrue();
        assertThat(startup.states(Inputs.OTHER_COSTS)).isTrue();
    }

    @Test
    void comes_back_as_it_was_written() {
        String text = ProfileWriter.text(startup);
        assertThat(ProfileReader.read(text).startup()).isEqualTo(startup);
        assertThat(ProfileWriter.text(ProfileReader.read(text).startup())).isEqualTo(text);
    }

    @Test
    void gives_a_place_to_a_problem_that_is_found_later() {
        Problem unknown = Problem.ofInput("/current/strategy", "x", "must be a known strategy", "Known: none.");
        assertThat(profile.locate(unknown).position()).contains(new Position(13, 28));
        Problem absent = Problem.ofInput("/current/strategy/id", "x", "must be known", "Known: none.");
        assertThat(profile.locate(absent).position()).contains(new Position(13, 28));
        Problem second = Problem.ofInput("/correlations/0/rank", "x", "must be lower", "Lower it.");
        assertThat(profile.locate(second).position()).contains(new Position(21, 100));
        Problem provider = Problem.ofProvider("acme", "x", "must load", "Look at the jar.");
        assertThat(profile.locate(provider)).isEqualTo(provider);
    }
}
