package dev.footing.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionInfo;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {
    /** Two months of two engineers, then half of one, for 1,000 a month: of the four over twelve months 9 of 48. */
    private static final Strategy PLAIN = Fixtures.strategy("acme.plain");

    @Test
    void the_plan_gives_time_focus_runway_and_cost() {
        Scorecard card = score(Bench.startup(), PLAIN, 51_000);
        assertThat(raw(card, Criterion.TIME_TO_MARKET)).isEqualTo(2);
        assertThat(raw(card, Criterion.PRODUCT_FOCUS)).isCloseTo(39.0 / 48, within(1e-12));
        assertThat(raw(card, Criterion.RUNWAY)).isEqualTo(1);
        // 9 engineer-months at 10,000 and 12 bills of 1,000 are 102,000.
        assertThat(raw(card, Criterion.COST)).isEqualTo(0.5);
    }

    @Test
    void a_plan_that_runs_out_of_cash_has_no_runway() {
        Startup poor = Bench.startup().toBuilder()
                .budget(Budget.builder()
                        .cash(Money.parse("USD 1000"))
                        .horizonMonths(12)
                        .build())
                .build();
        assertThat(raw(score(poor, PLAIN, 1), Criterion.RUNWAY)).isZero();
    }

    @Test
    void the_cost_ratio_is_one_where_both_are_nothing() {
        Strategy free = PLAIN.toBuilder()
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.parse("USD 0"))
                .build();
        assertThat(raw(score(Bench.startup(), free, 0), Criterion.COST)).isEqualTo(1);
        assertThat(raw(score(Bench.startup(), PLAIN, 0), Criterion.COST)).isZero();
    }

    @Test
    void expertise_counts_what_is_answered_yes_of_what_is_required() {
        Startup some = Fixtures.smallLive("acme.plain");
        Strategy demanding = PLAIN.toBuilder()
                .addRequiredExpertise(ExpertiseArea.OBSERVABILITY, ExpertiseArea.SCALING)
                .addRequiredExpertise(ExpertiseArea.DISASTER_RECOVERY)
                .build();
        assertThat(raw(score(some, demanding, 1), Criterion.EXPERTISE_FIT)).isEqualTo(1.0 / 3);
        assertThat(raw(score(some, PLAIN, 1), Criterion.EXPERTISE_FIT)).isEqualTo(1);
    }

    @Test
    void incidents_count_by_the_year_and_with_the_gaps_of_the_team() {
        Strategy shaky = PLAIN.toBuilder()
                .incidentRate(PerMonth.of(0.05))
                .addRequiredExpertise(ExpertiseArea.SCALING, ExpertiseArea.DISASTER_RECOVERY)
                .build();
        assertThat(raw(score(Bench.startup(), shaky, 1), Criterion.RESILIENCE)).isCloseTo(0.6, within(1e-12));
        // Two areas missing, half as many again for each.
        assertThat(raw(score(Fixtures.reference(), shaky, 1), Criterion.RESILIENCE))
                .isCloseTo(1.2, within(1e-12));
    }

    @Test
    void audits_and_leaving_count_in_engineer_months() {
        Strategy sticky = PLAIN.toBuilder()
                .complianceEffort(EngineerMonths.of(7))
                .exitEffort(EngineerMonths.of(3))
                .build();
        Scorecard card = score(Bench.startup(), sticky, 1);
        assertThat(raw(card, Criterion.COMPLIANCE)).isEqualTo(7);
        assertThat(raw(card, Criterion.ADAPTABILITY)).isEqualTo(0.75);
    }

    @Test
    void scale_is_the_ceiling_against_the_users_to_come() {
        Startup live = Bench.startup().toBuilder()
                .usage(Usage.builder()
                        .activeUsers(Users.of(500))
                        .monthlyGrowth(Estimate.fixed(0))
                        .build())
                .build();
        Strategy low = PLAIN.toBuilder()
                .ceiling(new Ceiling(Users.of(2_000), Optional.empty()))
                .build();
        assertThat(raw(score(live, low, 1), Criterion.SCALE)).isEqualTo(4);
        assertThat(raw(score(live, PLAIN, 1), Criterion.SCALE)).isEqualTo(100);
        Startup dying = live.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(-1));
        assertThat(raw(score(dying, low, 1), Criterion.SCALE)).isEqualTo(100);
    }

    @Test
    void users_that_all_but_vanish_leave_a_finite_scale() {
        Startup vanishing = Bench.startup().toBuilder()
                .budget(Budget.builder()
                        .cash(Money.parse("USD 100000"))
                        .horizonMonths(120)
                        .build())
                .usage(Usage.builder()
                        .activeUsers(Users.of(1))
                        .monthlyGrowth(Estimate.fixed(-0.9975))
                        .build())
                .build();
        Strategy wide = PLAIN.toBuilder()
                .ceiling(new Ceiling(Users.of(1e9), Optional.empty()))
                .build();
        CriterionScore scale = find(score(vanishing, wide, 1), Criterion.SCALE);
        assertThat(scale.raw()).isFinite().isPositive();
        assertThat(scale.score()).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void contributions_in_the_weights_of_the_phase_add_up_to_the_score(Phase phase) {
        Scorecard card = score(Bench.startup().toBuilder().phase(phase).build(), PLAIN, 51_000);
        double[] weights = {};
        switch (phase) {
            case PRE_PRODUCT_MARKET_FIT -> weights = new double[] {20, 22, 18, 12, 8, 6, 4, 4, 6};
            case POST_PRODUCT_MARKET_FIT -> weights = new double[] {8, 16, 14, 12, 16, 12, 8, 6, 8};
            case GROWTH -> weights = new double[] {4, 10, 8, 10, 28, 14, 8, 8, 10};
        }
        double sum = 0;
        for (Criterion criterion : Criterion.values()) {
            CriterionScore score = find(card, criterion);
            assertThat(score.weight())
                    .isEqualTo(weights[List.of(Criterion.values()).indexOf(criterion)]);
            assertThat(score.contribution()).isEqualTo(score.score() * score.weight() / 100);
            sum += score.contribution();
        }
        assertThat(card.score()).isEqualTo(sum);
        assertThat(card.criteria())
                .extracting(CriterionScore::criterion)
                .containsExactly(
                        Arrays.stream(Criterion.values()).map(Criterion::info).toArray(CriterionInfo[]::new));
    }

    private static Scorecard score(Startup startup, Strategy strategy, double cheapest) {
        Plan plan = new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2025(), Bench.POLICY))
                .plan(strategy);
        ScoredStrategy scored = ScoredStrategy.builder()
                .startup(startup)
                .strategy(strategy)
                .plan(plan.outcome())
                .build();
        return new Scoring(startup, Bench.POLICY, CustomCriteria.none(), cheapest).score(scored, plan.signals());
    }

    private static double raw(Scorecard card, Criterion criterion) {
        return find(card, criterion).raw();
    }

    private static CriterionScore find(Scorecard card, Criterion criterion) {
        return card.criteria().stream()
                .filter(score -> score.criterion().equals(criterion.info()))
                .findFirst()
                .orElseThrow();
    }
}
