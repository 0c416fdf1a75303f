package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Settled;
import dev.footing.core.cashflow.Terms.Course;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Single rules of the model, each worked out by hand in the test. */
class PlanRulesTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Calibration ARTICLE = Calibrations.article2024();
    private static final Policy POLICY = Policies.default1();
    /** Two months of two engineers, then half of one, for $1,000 a month. */
    private static final Strategy PLAIN = Fixtures.strategy("acme.plain");

    private static final Strategy OTHER = Fixtures.strategy("acme.other").toBuilder()
            .exitEffort(EngineerMonths.of(3))
            .priceIndex(Estimate.fixed(0.5))
            .platformFixed(usd("2000"))
            .platformPerUser(usd("0.5"))
            .includedUsers(Users.of(500))
            .build();

    @Test
    void each_missing_area_delays_and_burdens() {
        Strategy demanding = PLAIN.toBuilder()
                .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY))
                .build();
        Settled none = transition(Fixtures.reference(), demanding, Optional.empty());
        Startup skilled = Fixtures.reference().toBuilder()
                .expertise(ExpertiseAudit.all(Answer.YES))
                .build();
        Settled all = transition(skilled, demanding, Optional.empty());
        assertThat(none.months()).isCloseTo(2 * (1 + 2 * 0.4), EXACT);
        assertThat(none.buildRate()).isCloseTo(2 * (1 + 2 * 0.2), EXACT);
        assertThat(none.steadyEffort()).isCloseTo(0.5 * (1 + 2 * 0.6), EXACT);
        assertThat(all.months()).isCloseTo(2, EXACT);
        assertThat(all.steadyEffort()).isCloseTo(0.5, EXACT);
    }

    @Test
    void unknown_expertise_counts_as_missing() {
        Strategy demanding = PLAIN.toBuilder()
                .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.SCALING))
                .build();
        Startup unknown = Fixtures.reference().toBuilder()
                .expertise(ExpertiseAudit.all(Answer.UNKNOWN))
                .build();
        assertThat(transition(unknown, demanding, Optional.empty()))
                .isEqualTo(transition(Fixtures.reference(), demanding, Optional.empty()));
    }

    @Test
    void a_live_startup_that_stays_has_no_build_and_the_measured_effort() {
        Startup growing = Fixtures.growing("acme.plain");
        Settled transition = transition(growing, PLAIN, Optional.of(PLAIN));
        assertThat(transition.course()).isEqualTo(Course.STAYING);
        assertThat(transition.months()).isZero();
        assertThat(transition.steadyEffort()).isCloseTo(0.12 * 40, EXACT);
    }

    @Test
    void months_spent_on_a_build_leave_a_quarter_of_it_at_least() {
        Startup building = Fixtures.reference().with(Inputs.CURRENT_STRATEGY, "acme.plain");
        assertThat(transition(building.with(Inputs.CURRENT_MONTHS, 1.0), PLAIN, Optional.of(PLAIN))
                        .months())
                .isCloseTo(1, EXACT);
        assertThat(transition(building.with(Inputs.CURRENT_MONTHS, 9.0), PLAIN, Optional.of(PLAIN))
                        .months())
                .isCloseTo(0.5, EXACT);
    }

    @Test
    void a_move_takes_the_exit_and_waits_for_free_hands() {
        Startup small = Fixtures.smallLive("acme.other").with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.9);
        Settled transition = transition(small, PLAIN, Optional.of(OTHER));
        double free = 6 - 0.9 * 6;
        assertThat(transition.course()).isEqualTo(Course.MOVING);
        assertThat(transition.oldDuties()).isCloseTo(5.4, EXACT);
        assertThat(transition.months()).isCloseTo((2 * 2 + 3) / free, EXACT);
        assertThat(transition.buildRate()).isCloseTo(free, EXACT);
    }

    @Test
    void both_platforms_are_paid_during_a_move() {
        Startup small = Fixtures.smallLive("acme.other").with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0));
        double[] cash = cash(small, PLAIN, Optional.of(OTHER));
        double ratio = 1.0 / 0.5;
        double firstBill = 0.5 * 4_000 * ratio + 4_000;
        double revenue = 9 * 2_500;
        assertThat(cash[0]).isCloseTo(900_000 + revenue - 6 * 11_000 - 15_000 - firstBill, EXACT);
        double laterBill = 4_000 * ratio;
        assertThat(cash[17] - cash[16]).isCloseTo(revenue - 6 * 11_000 - 15_000 - laterBill, EXACT);
    }

    @Test
    void a_bill_that_was_not_stated_follows_from_the_current_strategy() {
        Startup unstated = Fixtures.smallLive("acme.other").with(Inputs.CURRENT_BILL, usd("0"));
        PlanModel model = new PlanModel(unstated, Optional.of(OTHER), new Rules(ARTICLE, POLICY));
        assertThat(model.derivedBill()).hasValue(2_000 + 0.5 * (2_500 - 500));
    }

    @Test
    void a_live_startup_on_nothing_known_is_priced_against_managed_services() {
        Startup unknown = Fixtures.smallLive("acme.other").toBuilder()
                .current(CurrentPlatform.builder()
                        .monthlyPlatformCost(usd("2600"))
                        .build())
                .build()
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0));
        double[] cash = cash(unknown, PLAIN, Optional.empty());
        assertThat(cash[1] - cash[0]).isCloseTo(9 * 2_500 - 6 * 11_000 - 15_000 - 2_600 / 1.3, EXACT);
    }

    @Test
    void users_come_with_production_and_grow_from_the_month_after() {
        Startup launching = Fixtures.reference()
                .with(Inputs.LAUNCH_USERS, Estimate.fixed(1_000))
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.1))
                .with(Inputs.REVENUE_PER_USER, MoneyEstimate.fixed(usd("10")));
        Strategy late = PLAIN.toBuilder().timeToProduction(Estimate.fixed(2.25)).build();
        double[] cash = cash(launching, late, Optional.empty());
        double costs = 8 * 12_500 + 1_000;
        double slowed = (8 - (0.25 * 2 + 0.75 * 0.5)) / 8;
        assertThat(cash[1] - cash[0]).isCloseTo(-costs, EXACT);
        assertThat(cash[2] - cash[1]).isCloseTo(10 * 1_000 * 0.75 - costs, EXACT);
        double share = 7.5 / 8;
        assertThat(cash[3] - cash[2]).isCloseTo(10 * 1_000 * (1 + 0.1 * share) - costs, EXACT);
        assertThat(slowed).isLessThan(share);
    }

    @Test
    void capacity_once_bought_stays_on_the_bill() {
        Startup shrinking = Fixtures.smallLive("acme.plain").with(Inputs.MONTHLY_GROWTH, Estimate.fixed(-0.5));
        Strategy bought = PLAIN.toBuilder().elastic(false).build();
        assertThat(figures(shrinking, bought, Optional.of(bought)).platform()).isCloseTo(18 * 4_000, EXACT);
        assertThat(figures(shrinking, PLAIN, Optional.of(PLAIN)).platform())
                .isCloseTo(4_000 * (1 - StrictMath.pow(0.5, 18)), EXACT);
    }

    @Test
    void an_audit_takes_its_work_month_by_month_and_its_cost_once() {
        Strategy audited = PLAIN.toBuilder()
                .complianceEffort(EngineerMonths.of(6))
                .complianceMonths(3)
                .complianceCost(usd("30000"))
                .build();
        Startup demanded = Fixtures.reference().toBuilder()
                .compliance(ComplianceDemand.inMonth(17))
                .build();
        PlanFigures with = figures(demanded, audited, Optional.empty());
        PlanFigures without = figures(Fixtures.reference(), audited, Optional.empty());
        assertThat(without.productEngineerMonths() - with.productEngineerMonths())
                .isCloseTo(2 * 2, EXACT);
        assertThat(with.complianceCost()).isEqualTo(30_000);
    }

    @Test
    void hires_take_work_off_the_team_once_they_are_there() {
        Strategy hiring = PLAIN.toBuilder()
                .steadyEffort(Estimate.fixed(3))
                .hires(Fte.of(2))
                .hiringDelayMonths(6)
                .build();
        PlanFigures figures = figures(Fixtures.reference(), hiring, Optional.empty());
        double team = 2 * 2 + 4 * 3 + 12 * 1;
        assertThat(figures.productEngineerMonths()).isCloseTo(8 * 18 - team, EXACT);
        assertThat(figures.infrastructureEngineering()).isCloseTo((team + 12 * 2) * 12_500, within(1e-6));
    }

    @Test
    void work_beyond_the_team_is_reported_as_unmet() {
        Strategy heavy = PLAIN.toBuilder().steadyEffort(Estimate.fixed(10)).build();
        PlanFigures figures = figures(Fixtures.reference(), heavy, Optional.empty());
        assertThat(figures.unmetEngineerMonths()).isCloseTo(16 * 2, EXACT);
        assertThat(figures.productEngineerMonths()).isCloseTo(2 * 6, EXACT);
    }

    @Test
    void hardware_follows_from_the_bill_at_list_price_and_has_a_floor() {
        Strategy hardware = PLAIN.toBuilder()
                .setupCost(new SetupCost.Hardware(usd("30000"), Ratio.of(2.2), Estimate.range(0.6, 1, 1.6)))
                .build();
        Startup large = Fixtures.growing("acme.other");
        assertThat(transition(large, hardware, Optional.of(OTHER)).setupCost()).isCloseTo(2.2 * 90_000 / 0.5, EXACT);
        assertThat(transition(Fixtures.reference(), hardware, Optional.empty()).setupCost())
                .isEqualTo(30_000);
        assertThat(transition(large, hardware, Optional.of(hardware)).setupCost())
                .isZero();
    }

    @Test
    void cash_that_runs_out_within_a_month_ends_the_runway_within_it() {
        Startup poor = Fixtures.reference().with(Inputs.CASH, usd("252500"));
        PlanFigures figures = figures(poor, PLAIN, Optional.empty());
        assertThat(figures.runway().getAsDouble()).isCloseTo(2.5, EXACT);
        assertThat(figures.cashByMonth().length()).isEqualTo(18);
    }

    @Test
    void a_recovery_does_not_undo_the_month_in_which_cash_ran_out() {
        Startup recovering = Fixtures.reference()
                .with(Inputs.CASH, usd("150000"))
                .with(Inputs.LAUNCH_USERS, Estimate.fixed(1_000))
                .with(Inputs.REVENUE_PER_USER, MoneyEstimate.fixed(usd("500")));
        PlanFigures figures = figures(recovering, PLAIN, Optional.empty());
        assertThat(figures.cashAtHorizon()).isPositive();
        assertThat(figures.runway()).isPresent();
        assertThat(figures.round().orElseThrow().raiseProbability()).isZero();
    }

    @Test
    void a_round_needs_cash_and_a_product() {
        PlanRound raised =
                figures(Fixtures.reference(), PLAIN, Optional.empty()).round().orElseThrow();
        assertThat(raised.raiseProbability()).isEqualTo(raised.pitch()).isPositive();
        Strategy endless =
                PLAIN.toBuilder().timeToProduction(Estimate.fixed(18)).build();
        assertThat(figures(Fixtures.reference(), endless, Optional.empty())
                        .round()
                        .orElseThrow()
                        .raiseProbability())
                .isZero();
        Startup poor = Fixtures.reference().with(Inputs.CASH, usd("1500000"));
        assertThat(figures(poor, PLAIN, Optional.empty()).round().orElseThrow().raiseProbability())
                .isZero();
    }

    @Test
    void cash_that_ends_a_hair_below_zero_in_the_month_of_the_round_does_not_last_to_it() {
        Startup justShort = Fixtures.reference().with(Inputs.CASH, usd("1817999.9999999998"));
        PlanFigures figures = figures(justShort, PLAIN, Optional.empty());
        assertThat(figures.cashAtHorizon()).isNegative();
        assertThat(figures.round().orElseThrow().raiseProbability()).isZero();
    }

    @Test
    void the_public_calibration_values_a_round_whatever_the_product_share() {
        PlanModel model =
                new PlanModel(Fixtures.reference(), Optional.empty(), new Rules(Calibrations.field2025(), POLICY));
        PlanRound round = model.figures(PLAIN).round().orElseThrow();
        double share = (2 * 6 + 16 * 7.5) / (8 * 18);
        double odds = StrictMath.log(0.14 / 0.86) + 0.4 * StrictMath.log(share / 0.85);
        assertThat(round.pitch()).isCloseTo(1 / (1 + StrictMath.exp(-odds)), EXACT);
        assertThat(round.valuationLow() / 48e6).isCloseTo(StrictMath.exp(-1.2815515655446004 * 0.55), EXACT);
        double expected = model.figures(PLAIN).signals().objective().amount(ObjectivePart.EXPECTED_ROUND);
        assertThat(expected / (round.raiseProbability() * 48e6)).isCloseTo(StrictMath.exp(0.55 * 0.55 / 2), EXACT);
    }

    @Test
    void opportunity_counts_after_the_round_or_everywhere_without_one() {
        Startup early = Fixtures.reference().with(Inputs.FUNDING_MONTH, 12);
        assertThat(figures(early, PLAIN, Optional.empty()).opportunityCost()).isCloseTo(6 * 0.5 * 12_500, EXACT);
        Startup none =
                Fixtures.reference().toBuilder().funding(Optional.empty()).build();
        PlanFigures figures = figures(none, PLAIN, Optional.empty());
        assertThat(figures.opportunityCost()).isCloseTo((2 * 2 + 16 * 0.5) * 12_500, EXACT);
        assertThat(figures.round()).isEmpty();
    }

    @Test
    void later_money_counts_less_under_a_discount_rate() {
        Policy discounting =
                Policy.builder().from(POLICY).discountRate(Ratio.of(0.5)).build();
        Startup brief = Fixtures.reference().with(Inputs.FUNDING_MONTH, 2).with(Inputs.HORIZON, 2);
        PlanModel model = new PlanModel(brief, Optional.empty(), new Rules(ARTICLE, discounting));
        PlanFigures figures = model.figures(
                PLAIN.toBuilder().timeToProduction(Estimate.fixed(1)).build());
        double one = StrictMath.pow(1.5, -1 / 12.0);
        double two = StrictMath.pow(1.5, -2 / 12.0);
        double expected = two * figures.round().orElseThrow().raiseProbability() * (2e6 + 20e6 * (6 + 7.5) / 16);
        double ownership = one * (2 * 12_500 + 1_000) + two * (0.5 * 12_500 + 1_000);
        assertThat(figures.signals().objective().total()).isCloseTo(expected - ownership, within(1e-6));
    }

    @Test
    void stated_amounts_are_rounded_half_even_to_the_cent() {
        Strategy halfCents = PLAIN.toBuilder().platformFixed(usd("0.125")).build();
        Startup one = Fixtures.minimal().with(Inputs.HORIZON, 1);
        PlanOutcome plan = new PlanModel(one, Optional.empty(), new Rules(ARTICLE, POLICY))
                .plan(halfCents)
                .outcome();
        assertThat(plan.platform()).hasToString("USD 0.12");
    }

    private static Settled transition(Startup startup, Strategy strategy, Optional<Strategy> current) {
        return Settled.of(startup, strategy, current, ARTICLE);
    }

    private static PlanFigures figures(Startup startup, Strategy strategy, Optional<Strategy> current) {
        return new PlanModel(startup, current, new Rules(ARTICLE, POLICY)).figures(strategy);
    }

    private static double[] cash(Startup startup, Strategy strategy, Optional<Strategy> current) {
        return figures(startup, strategy, current).cashByMonth().toArray();
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
