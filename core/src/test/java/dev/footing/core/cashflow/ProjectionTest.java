package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sums and figures of single trials, each worked out by hand. */
class ProjectionTest {
    private static final Offset<Double> EXACT = within(1e-6);
    private static final Rules SECOND = new Rules(Calibrations.field2026(), Policies.default2());

    private final OneTrial trial = new OneTrial();

    @Test
    void the_valuation_varies_as_its_calibration_says() {
        // Lines: uniform between 2.4 + 14 s and 1.6 + 26 s millions; at a share of 1 from 16.4 to 27.6.
        Startup raising = Fixtures.reference().with(Inputs.HORIZON, 18);
        Strategy nothing = OneTrial.NEXT.toBuilder()
                .timeToProduction(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .build();
        Calibration article = Calibrations.article2024();
        Projection lines = trial.starting(raising, new Rules(article, Policies.default1()), nothing);
        assertThat(lines.row(Figure.VALUATION)[0]).isCloseTo(22e6, within(1e-3));
        assertThat(lines.row(Figure.VALUATION_VARIANCE)[0]).isCloseTo(11.2e6 * 11.2e6 / 12, within(1e3));
        // Log-normal around 48 millions with a sigma of 0.55, whatever the share.
        Projection independent =
                trial.starting(raising, new Rules(Calibrations.field2025(), Policies.default1()), nothing);
        double mean = 48e6 * StrictMath.exp(0.55 * 0.55 / 2);
        assertThat(independent.row(Figure.VALUATION)[0]).isCloseTo(mean, within(1e-3));
        assertThat(independent.row(Figure.VALUATION_VARIANCE)[0] / (mean * mean))
                .isCloseTo(StrictMath.exp(0.55 * 0.55) - 1, within(1e-12));
    }

    @Test
    void the_return_is_what_the_round_is_expected_to_bring_over_what_was_invested() {
        Startup raising = Fixtures.reference();
        Strategy nothing = OneTrial.NEXT.toBuilder()
                .timeToProduction(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .build();
        Projection lines = trial.starting(raising, new Rules(Calibrations.article2024(), Policies.default1()), nothing);
        double expected = lines.row(Figure.RAISE_PROBABILITY)[0] * 22e6;
        assertThat(lines.row(Figure.EXPECTED_VALUE)[0]).isCloseTo(expected, within(1e-3));
        assertThat(lines.row(Figure.RETURN_ON_INVESTED)[0]).isCloseTo(expected / 2e6 - 1, within(1e-9));
        assertThat(lines.shareBeforeRound()[0]).isEqualTo(1, within(1e-12));
    }

    @Test
    void money_of_a_month_counts_by_the_months_of_a_year_that_have_passed() {
        Situation situation =
                Situation.of(OneTrial.WAITING.with(Inputs.HORIZON, 12), Optional.of(OneTrial.OLD), FirstRules.RULES);
        Policy discounting = Policy.builder()
                .from(Policies.default2())
                .id("discounting")
                .discountRate(Ratio.of(0.21))
                .build();
        double[] discounts = Projection.discounts(situation, discounting);
        assertThat(discounts).hasSize(13);
        assertThat(discounts[0]).isEqualTo(1);
        assertThat(discounts[6]).isEqualTo(1 / 1.1, within(1e-12));
        assertThat(discounts[12]).isEqualTo(1 / 1.21, within(1e-12));
        Policy plain =
                Policy.builder().from(discounting).discountRate(Ratio.of(0)).build();
        assertThat(Projection.discounts(situation, plain)).isEmpty();
    }

    @Test
    void terms_of_a_similar_strategy_need_no_expertise_and_keep_where_it_comes_from() {
        Startup sized = OneTrial.LIVE.with(Inputs.CURRENT_BILL, OneTrial.usd(90_000));
        Situation situation = Situation.of(sized, Optional.of(OneTrial.OLD), SECOND);
        Strategy leaving = OneTrial.NEXT.toBuilder()
                .exitEffort(EngineerMonths.of(2))
                .includedUsers(Users.of(5))
                .build();
        Terms terms = Terms.of(situation, leaving, SECOND.calibration());
        Terms like = terms.like(0.3, 6, 3, 700, 800, 0.9, 50, 1.5, 2);
        assertThat(like.missing()).isZero();
        assertThat(like.delayGap()).isEqualTo(situation.load().time());
        assertThat(like.buildGap()).isEqualTo(1);
        assertThat(like.steadyGap()).isEqualTo(situation.load().effort());
        assertThat(like.incidentRate()).isEqualTo(0.3);
        assertThat(like.auditEffort()).isEqualTo(2);
        assertThat(like.auditMonths()).isEqualTo(3);
        assertThat(like.auditCost()).isEqualTo(700);
        assertThat(like.listedBill(situation)).isCloseTo(800 + 0.9 * 950, EXACT);
        assertThat(like.billFromToday(2)).isCloseTo(90_000 * 1.5 * 2, EXACT);
        assertThat(like.credits()).isEqualTo(2);
        assertThat(like.course()).isEqualTo(terms.course());
        assertThat(terms.listedBill(situation)).isEqualTo(1_000);
    }

    @Test
    void every_figure_has_a_row_and_every_month_its_cash() {
        Situation situation = Situation.of(OneTrial.WAITING, Optional.of(OneTrial.OLD), FirstRules.RULES);
        Projection projection = new Projection(situation, FirstRules.RULES, 1);
        for (Figure figure : Figure.values()) {
            assertThat(projection.row(figure)).as(figure.toString()).hasSize(1);
        }
        projection.run(
                situation,
                Terms.of(situation, OneTrial.OLD, FirstRules.RULES.calibration()),
                StrategyDraws.likely(OneTrial.OLD),
                SharedDraws.likely(OneTrial.WAITING, FirstRules.RULES.calibration()),
                OneTrial.customers(situation, FirstRules.RULES, OneTrial.WAITING),
                Incidents.none(),
                Incidents.Severity.NONE);
        assertThat(projection.cash(3)[0]).isCloseTo(500_000 - 3 * 31_000, EXACT);
    }

    /** One that may happen in each of six months. */
    private static Incidents each(double intensity) {
        double[] draws = new double[6];
        double[] intensities = draws.clone();
        Arrays.fill(intensities, intensity);
        return new Incidents(List.of(
                new Incidents.Band(0, new int[] {0, 0, 1, 2, 3, 4, 5, 6}, new int[6], intensities, draws, draws)));
    }

    @Test
    void a_platform_that_serves_has_its_own_incidents_until_it_is_left_and_the_new_one_has_those_of_its_rate() {
        // Two months on the old platform, two of the move, two on the new one; rates of 0.8 and of 0.2.
        Projection likely = trial.later(OneTrial.WAITING, FirstRules.RULES, 2, OneTrial.NEXT, each(0.1));
        assertThat(likely.row(Figure.INCIDENTS)).containsExactly(6);
        assertThat(likely.row(Figure.INCIDENT_COST)[0]).isCloseTo(600, EXACT);
        Projection rare = trial.later(OneTrial.WAITING, FirstRules.RULES, 2, OneTrial.NEXT, each(0.5));
        assertThat(rare.row(Figure.INCIDENTS)).containsExactly(4);
        // Moving now, nothing serves while it is built.
        Projection now = trial.later(OneTrial.WAITING, FirstRules.RULES, 0, OneTrial.NEXT, each(0.1));
        assertThat(now.row(Figure.INCIDENTS)).containsExactly(4);
    }

    @Test
    void a_second_run_counts_its_incidents_anew() {
        Situation situation = Situation.of(OneTrial.WAITING, Optional.of(OneTrial.OLD), FirstRules.RULES);
        Projection projection = new Projection(situation, FirstRules.RULES, 1);
        for (int run = 0; run < 2; run++) {
            OneTrial.again(projection, situation, OneTrial.WAITING, FirstRules.RULES, OneTrial.OLD, each(0.5));
            assertThat(projection.row(Figure.INCIDENTS)).containsExactly(6);
            assertThat(projection.row(Figure.INCIDENT_COST)[0]).isCloseTo(600, EXACT);
        }
    }

    @Test
    void a_second_run_has_every_figure_of_the_first() {
        Startup raising = OneTrial.WAITING.toBuilder()
                .funding(Funding.inMonth(3))
                .build()
                .with(
                        Inputs.CREDITS,
                        ImmutableList.of(new Credit(OneTrial.usd(1_500), 6, ImmutableList.of("acme.old"))));
        Situation situation = Situation.of(raising, Optional.of(OneTrial.OLD), FirstRules.RULES);
        Projection projection = new Projection(situation, FirstRules.RULES, 1);
        List<List<Double>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            OneTrial.again(projection, situation, raising, FirstRules.RULES, OneTrial.OLD, each(0.5));
            runs.add(Arrays.stream(Figure.values())
                    .map(figure -> projection.row(figure)[0])
                    .toList());
        }
        assertThat(runs.get(1)).isEqualTo(runs.get(0));
    }

    @Test
    void where_nothing_was_invested_there_is_no_return() {
        Startup raising = Fixtures.reference().with(Inputs.CASH, OneTrial.usd(0));
        Projection projection = trial.starting(raising, FirstRules.RULES, OneTrial.NEXT);
        assertThat(projection.row(Figure.RETURN_ON_INVESTED)).containsExactly(0);
    }

    @Test
    void a_part_of_the_bill_of_which_the_cost_is_known_has_its_own_price_elsewhere() {
        // Of 2,000 dollars the database takes 500; elsewhere it costs three times as much, and the rest the same.
        Startup known = OneTrial.LIVE.toBuilder()
                .putComponents(
                        Component.DATABASE,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.MANAGED)
                                .monthlyCost(OneTrial.usd(500))
                                .build())
                .build();
        Strategy dear = OneTrial.NEXT.toBuilder()
                .priceIndexByComponent(ImmutableMap.of(Component.DATABASE, 3.0))
                .build();
        trial.run(known, FirstRules.RULES, dear);
        assertThat(trial.bills.get(4)).isCloseTo(1_500 + 1_500, EXACT);
    }
}
