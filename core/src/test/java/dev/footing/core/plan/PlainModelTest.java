package dev.footing.core.plan;

import static dev.footing.core.plan.PlainCases.article;
import static dev.footing.core.plan.PlainCases.field;
import static dev.footing.core.plan.PlainCases.managedKubernetes;
import static dev.footing.core.plan.PlainCases.policy;
import static dev.footing.core.plan.PlainCases.selfRunKubernetes;
import static dev.footing.core.plan.PlainCases.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plain model against figures that were worked out by hand. */
class PlainModelTest {
    @Test
    void gives_the_articles_column_of_the_strategy_from_scratch() {
        Map<String, Double> plan = plan(Fixtures.reference(), selfRunKubernetes(), Optional.empty());

        check(plan, "timeToProductionMonths", 9);
        check(plan, "infrastructureEngineering", 1_080_000);
        check(plan, "productEngineering", 720_000);
        check(plan, "productShare", 0.4);
        check(plan, "platform", 180_000);
        check(plan, "infrastructureTotal", 1_260_000);
        check(plan, "totalCostOfOwnership", 1_260_000);
        check(plan, "pitch", 0.25);
        check(plan, "raiseProbability", 0.25);
        check(plan, "valuation.low", 8e6);
        check(plan, "valuation.high", 12e6);
        check(plan, "expectedValue.low", 2e6);
        check(plan, "expectedValue.high", 3e6);
        check(plan, "cashAtHorizon", 20_000);
        check(plan, "objective", 2.5e6 - 1_260_000);
        assertThat(plan).doesNotContainKey("runwayMonths");
    }

    @Test
    void gives_the_articles_column_of_the_managed_strategy() {
        Map<String, Double> plan = plan(Fixtures.reference(), managedKubernetes(), Optional.empty());

        check(plan, "timeToProductionMonths", 1.5);
        check(plan, "infrastructureEngineering", 180_000);
        check(plan, "productEngineering", 1_620_000);
        check(plan, "productShare", 0.9);
        check(plan, "platform", 120_000);
        check(plan, "infrastructureTotal", 300_000);
        check(plan, "pitch", 0.65);
        check(plan, "raiseProbability", 0.65);
        check(plan, "valuation.low", 15e6);
        check(plan, "valuation.high", 25e6);
        check(plan, "expectedValue.low", 9.75e6);
        check(plan, "expectedValue.high", 16.25e6);
        check(plan, "returnOnInvested.low", 3.875);
        check(plan, "cashAtHorizon", 80_000);
    }

    @Test
    void staying_follows_the_bill_and_the_measured_share_of_time() {
        Startup startup = live(2, 1_000)
                .usage(Usage.builder()
                        .activeUsers(Users.of(1_000))
                        .monthlyGrowth(Estimate.fixed(0.1))
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(usd(20)))
                        .build())
                .current(on("here", 3_000))
                .observations(Observations.builder()
                        .infrastructureTimeShare(Share.of(0.3))
                        .build())
                .build();
        Strategy here = Fixtures.strategy("here");

        Map<String, Double> plan = plan(startup, here, Optional.of(here));

        // Users 1,000, 1,070, 1,144.9: growth of 10% at a product share of 70%.
        check(plan, "timeToProductionMonths", 0);
        check(plan, "revenue", 21_400 + 22_898);
        check(plan, "platform", 3_210 + 3_434.7);
        check(plan, "cashByMonth.1", 1_000_000 + 21_400 - 100_000 - 3_210);
        check(plan, "infrastructureEngineering", 60_000);
        check(plan, "opportunityCost", 60_000);
        check(plan, "objective", 22_149 - 66_644.7 - 60_000);
    }

    @Test
    void moving_pays_both_bills_and_does_both_duties() {
        Startup startup = live(3, 100).current(on("old", 2_000)).build();
        Strategy old = work("old", 0, 0, 1)
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .exitEffort(EngineerMonths.of(2))
                .build();
        Strategy next = work("next", 1, 2, 0.5)
                .priceIndex(Estimate.fixed(1.5))
                .setupCost(new SetupCost.Hardware(usd(1_000).toBigMoney(), Ratio.of(2), Estimate.fixed(0.5)))
                .build();

        Map<String, Double> plan = plan(startup, next, Optional.of(old));

        // Month 1: build 2, leave 2, run the old 1.6; half the new bill of 3,000, the old 2,000, hardware 2,000.
        check(plan, "timeToProductionMonths", 1);
        check(plan, "infrastructureEngineering", 56_000 + 5_000 + 5_000);
        check(plan, "platform", 5_500 + 3_000 + 3_000);
        check(plan, "productEngineerMonths", 4.4 + 9.5 + 9.5);
        check(plan, "productShare", 0.78);
    }

    @Test
    void a_bill_that_nobody_stated_is_that_of_the_known_strategy_and_else_its_own_price_list() {
        Startup startup = live(1, 300).build();
        Strategy old = work("old", 0, 0, 0)
                .platformFixed(usd(500).toBigMoney())
                .platformPerUser(usd(2).toBigMoney())
                .includedUsers(Users.of(100))
                .build();
        Strategy next = work("next", 0, 0, 0).priceIndex(Estimate.fixed(2.6)).build();

        check(plan(startup, old, Optional.of(old)), "platform", 900);
        check(plan(startup, next, Optional.of(old)), "platform", 2_340);
        check(plan(startup, next, Optional.empty()), "platform", 1_000);
        Startup billed = startup.with(Inputs.CURRENT_BILL, usd(700).toBigMoney());
        check(plan(billed, next, Optional.empty()), "platform", 1_400);
    }

    @Test
    void capacity_that_was_bought_stays_when_users_leave() {
        Startup startup = live(2, 100)
                .usage(Usage.builder()
                        .activeUsers(Users.of(100))
                        .monthlyGrowth(Estimate.fixed(-0.5))
                        .build())
                .current(on("here", 1_000))
                .build();
        Strategy.Builder here = work("here", 0, 0, 0);

        check(plan(startup, here.build(), Optional.of(here.build())), "platform", 500 + 250);
        Strategy stiff = here.elastic(false).build();
        check(plan(startup, stiff, Optional.of(stiff)), "platform", 2_000);
    }

    @Test
    void audit_hires_and_an_empty_account_come_in_their_months() {
        Startup startup = Startup.builder()
                .name("Three months")
                .budget(Budget.builder().cash(usd(100_000)).horizonMonths(3).build())
                .team(team(4))
                .compliance(ComplianceDemand.inMonth(2))
                .build();
        Strategy strategy = work("one", 0, 0, 1)
                .hires(Fte.of(1))
                .hiringDelayMonths(1)
                .complianceEffort(EngineerMonths.of(4))
                .complianceMonths(2)
                .complianceCost(usd(7_000).toBigMoney())
                .build();

        Map<String, Double> plan = plan(startup, strategy, Optional.empty());

        check(plan, "cashByMonth.1", 59_000);
        check(plan, "cashByMonth.2", 1_000);
        check(plan, "cashByMonth.3", -50_000);
        check(plan, "runwayMonths", 2 + 1.0 / 51);
        check(plan, "infrastructureEngineering", 70_000);
        check(plan, "productEngineering", 70_000);
        check(plan, "totalCostOfOwnership", 80_000);
        check(plan, "opportunityCost", 50_000);
        assertThat(plan).doesNotContainKeys("pitch", "expectedValue.low", "returnOnInvested.low");
    }

    @Test
    void a_launch_falls_into_the_first_month_with_production() {
        Startup startup = Startup.builder()
                .name("Launch")
                .budget(Budget.builder().cash(usd(1_000_000)).horizonMonths(3).build())
                .team(team(4))
                .usage(Usage.builder()
                        .launchUsers(Estimate.fixed(100))
                        .monthlyGrowth(Estimate.fixed(0.1))
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(usd(10)))
                        .build())
                .build();
        Strategy strategy = work("one", 1.5, 0, 0)
                .platformFixed(usd(0).toBigMoney())
                .platformPerUser(usd(1).toBigMoney())
                .includedUsers(Users.of(20))
                .build();

        Map<String, Double> plan = plan(startup, strategy, Optional.empty());

        check(plan, "revenue", 500 + 1_100);
        check(plan, "platform", 40 + 90);
    }

    @Test
    void a_build_that_is_too_much_for_the_team_takes_longer_and_an_audit_is_left_undone() {
        Startup startup = Startup.builder()
                .name("Alone")
                .budget(Budget.builder().cash(usd(1_000_000)).horizonMonths(4).build())
                .team(team(1))
                .compliance(ComplianceDemand.inMonth(1))
                .funding(Funding.inMonth(4))
                .build();
        Strategy strategy =
                work("one", 1, 4, 1).complianceEffort(EngineerMonths.of(2)).build();

        Map<String, Double> plan = plan(startup, strategy, Optional.empty());

        check(plan, "timeToProductionMonths", 4);
        check(plan, "unmetEngineerMonths", 2);
        check(plan, "productShare", 0);
        check(plan, "raiseProbability", 0);
        check(plan, "returnOnInvested.high", -1);
    }

    @Test
    void months_spent_shorten_a_build_down_to_a_quarter() {
        Strategy here = work("here", 8, 0, 0).build();
        Startup startup = Fixtures.minimal();

        Startup five =
                startup.toBuilder().current(CurrentPlatform.of("here", 5)).build();
        check(plan(five, here, Optional.of(here)), "timeToProductionMonths", 3);
        Startup seven = startup.with(Inputs.CURRENT_MONTHS, Months.of(7.5).value());
        check(plan(seven, here, Optional.of(here)), "timeToProductionMonths", 2);
    }

    @Test
    void later_money_counts_less() {
        Startup startup = Startup.builder()
                .name("A year")
                .budget(Budget.builder().cash(usd(1_000_000)).horizonMonths(12).build())
                .team(team(2))
                .funding(Funding.inMonth(12))
                .build();
        Strategy strategy =
                work("one", 0, 0, 0.3).platformFixed(usd(0).toBigMoney()).build();

        Map<String, Double> plan = PlainModel.figures(startup, strategy, Optional.empty(), field(), policy(0.21));

        // Three tenths of an engineer each month; the product share is the reference share, so the pitch is the base.
        double month = StrictMath.pow(1.21, -1 / 12.0);
        double months = month * (1 - 1 / 1.21) / (1 - month);
        double mean = 48e6 * StrictMath.exp(0.55 * 0.55 / 2);
        check(plan, "pitch", 0.14);
        check(plan, "valuation.low", 48e6 * StrictMath.exp(-1.2815515655446004 * 0.55));
        check(plan, "opportunityCost", 0);
        check(plan, "objective", 0.14 * mean / 1.21 - 3_000 * months);
        check(plan, "returnOnInvested.low", 0.14 * 48 * StrictMath.exp(-1.2815515655446004 * 0.55) - 1);
    }

    static Stream<Long> seeds() {
        return Seeds.from(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_finite_figures_that_add_up_for_every_valid_input(long seed) {
        RandomGenerator random = Seeds.random(seed);
        List<StrategyId> ids = List.of(StrategyId.of("one"), StrategyId.of("two"));
        Startup startup = FirstRules.known(StartupGenerator.next(random, ids));
        Strategy one = StrategyGenerator.next(random, ids.get(0));
        Strategy two = StrategyGenerator.next(random, ids.get(1));
        Optional<Strategy> current = Inputs.CURRENT_STRATEGY.get(startup).map(id -> id.equals("one") ? one : two);

        Map<String, Double> plan =
                PlainModel.figures(startup, one, current, seed % 2 == 0 ? article() : field(), policy(0.1));

        assertThat(plan.values()).allMatch(figure -> Double.isFinite(figure));
        assertThat(figure(plan, "productShare")).isBetween(0.0, 1.0);
        double engineering = startup.team().engineers().value()
                * startup.team().monthlyCostPerEngineer().toEstimate().likely()
                * startup.budget().horizonMonths();
        double hires = figure(plan, "infrastructureEngineering") + figure(plan, "productEngineering") - engineering;
        assertThat(hires).isGreaterThan(-1e-9 * (1 + engineering));
    }

    private static Map<String, Double> plan(Startup startup, Strategy strategy, Optional<Strategy> current) {
        return PlainModel.figures(startup, strategy, current, article(), policy(0));
    }

    private static void check(Map<String, Double> plan, String name, double expected) {
        double tolerance = 1e-12 * StrictMath.max(1, StrictMath.abs(expected));
        assertThat(figure(plan, name)).as(name).isCloseTo(expected, within(tolerance));
    }

    private static double figure(Map<String, Double> plan, String name) {
        assertThat(plan).containsKey(name);
        return plan.getOrDefault(name, Double.NaN);
    }

    /** Ten engineers at 10,000 with a million in cash. */
    private static Startup.Builder live(int horizon, double users) {
        return Startup.builder()
                .name("Live")
                .budget(Budget.builder()
                        .cash(usd(1_000_000))
                        .horizonMonths(horizon)
                        .build())
                .team(team(10))
                .usage(Usage.builder().activeUsers(Users.of(users)).build());
    }

    private static Team team(double engineers) {
        return Team.builder()
                .engineers(engineers)
                .monthlyCostPerEngineer(usd(10_000))
                .build();
    }

    private static CurrentPlatform on(String strategy, long bill) {
        return CurrentPlatform.builder()
                .strategy(strategy)
                .monthlyPlatformCost(usd(bill).toBigMoney())
                .build();
    }

    /** A strategy for 1,000 a month. */
    private static Strategy.Builder work(String id, double months, double build, double steady) {
        return Fixtures.strategy(id).toBuilder()
                .timeToProduction(Estimate.fixed(months))
                .buildEffort(Estimate.fixed(build))
                .steadyEffort(Estimate.fixed(steady));
    }
}
