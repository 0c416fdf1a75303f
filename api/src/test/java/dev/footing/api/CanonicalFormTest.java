package dev.footing.api;

import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    @Test
    void equal_statements_are_equal_values() {
        new EqualsTester()
                .addEqualityGroup(
                        Examples.minimal(),
                        Examples.minimal(),
                        Examples.minimal().toBuilder().build(),
                        StartupDraft.of(Examples.minimal()).build(),
                        inWords())
                .addEqualityGroup(
                        Examples.full(),
                        Examples.full(),
                        StartupDraft.of(Examples.full()).build())
                .addEqualityGroup(Examples.minimal().with(Inputs.HORIZON, 18))
                .addEqualityGroup(
                        Budget.builder().cash(usd("10")).build(),
                        Budget.builder().cash(usd("10.00")).build(),
                        Budget.builder()
                                .cash(Examples.dollars("10"))
                                .monthlyOtherCosts(Examples.dollars("0"))
                                .horizonMonths(18)
                                .build())
                .addEqualityGroup(
                        Budget.builder().cash(usd("10")).horizonMonths(19).build())
                .addEqualityGroup(
                        Usage.none(),
                        Usage.builder()
                                .activeUsers(Users.of(-0.0))
                                .launchUsers(Estimate.range(0, -0.0, 0))
                                .monthlyGrowth(Estimate.fixed(-0.0))
                                .growthVolatility(PerMonth.of(0))
                                .build())
                .addEqualityGroup(
                        ExpertiseAudit.all(Answer.UNKNOWN),
                        ExpertiseAudit.builder().build(),
                        ExpertiseAudit.builder()
                                .putAnswers(ExpertiseArea.SCALING, Answer.UNKNOWN)
                                .build())
                .addEqualityGroup(
                        Funding.builder().month(3).invested(usd("1.0")).build(),
                        Funding.builder().month(3).invested(usd("1")).build())
                .addEqualityGroup(Funding.inMonth(3))
                .addEqualityGroup(
                        CurrentPlatform.builder()
                                .monthlyPlatformCost(usd("1.0"))
                                .build(),
                        CurrentPlatform.builder().monthlyPlatformCost(usd("1")).build())
                .addEqualityGroup(
                        Examples.strategy().build(), Examples.strategy().build())
                .addEqualityGroup(
                        Examples.option().platformFixed(usd("1.0")).build(),
                        Examples.option().platformFixed(usd("1")).build())
                .addEqualityGroup(Examples.option().build())
                .addEqualityGroup(
                        Examples.calibration().build(), Examples.calibration().build())
                .addEqualityGroup(Examples.calibrationWithLines().build())
                .addEqualityGroup(Examples.policy().build(), Examples.policy().build())
                .addEqualityGroup(Examples.plan().build(), Examples.plan().build())
                .addEqualityGroup(Examples.round().build(), Examples.round().build())
                .addEqualityGroup(
                        SimulationExamples.outcome().build(),
                        SimulationExamples.outcome().build(),
                        SimulationExamples.outcome().build().toBuilder().build())
                .addEqualityGroup(
                        SimulationExamples.round().build(),
                        SimulationExamples.round().build())
                .addEqualityGroup(
                        SimulationExamples.runway().p5(-0.0).build(),
                        SimulationExamples.runway().p5(0.0).build())
                .testEquals();
    }

    @Test
    void a_copy_of_a_canonical_value_is_the_same_value() {
        Startup startup = Examples.full().with(Inputs.CASH, usd("10.00"));
        assertThat(startup.toBuilder().build()).isEqualTo(startup);
        assertThat(Budget.builder().from(startup.budget()).build()).isEqualTo(startup.budget());
        assertThat(Team.builder().from(startup.team()).build()).isEqualTo(startup.team());
        Calibration calibration = Examples.calibration().roundSlope(-0.0).build();
        assertThat(Calibration.builder().from(calibration).build()).isEqualTo(calibration);
        Policy policy = Examples.policy().build();
        assertThat(Policy.builder().from(policy).build()).isEqualTo(policy);
        PlanOutcome plan = Examples.plan().productShare(-0.0).runwayMonths(-0.0).build();
        assertThat(PlanOutcome.builder().from(plan).build()).isEqualTo(plan);
        RoundOutcome round = Examples.round().pitch(-0.0).build();
        assertThat(RoundOutcome.builder().from(round).build()).isEqualTo(round);
    }

    /** What {@link Examples#minimal()} says, with every default spelt out where that leaves no mark. */
    private static Startup inWords() {
        return Startup.builder()
                .name("Example")
                .budget(Budget.builder()
                        .cash(usd("2000000.00"))
                        .monthlyOtherCosts(usd("0.000"))
                        .horizonMonths(18)
                        .build())
                .team(Examples.minimal().team())
                .usage(Usage.builder().activeUsers(Users.of(-0.0)).build())
                .expertise(ExpertiseAudit.all(Answer.UNKNOWN))
                .build();
    }

    @Test
    void a_draft_built_input_by_input_is_the_startup_that_says_the_same() {
        Startup drafted = StartupDraft.empty(CurrencyUnit.USD)
                .set(Inputs.COST_PER_ENGINEER, Examples.minimal().team().monthlyCostPerEngineer())
                .set(Inputs.ENGINEERS, 8.0)
                .set(Inputs.CASH, usd("2000000.00"))
                .set(Inputs.NAME, "Example")
                .build();
        assertThat(drafted).isEqualTo(Examples.minimal());
    }
}
