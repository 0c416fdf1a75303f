package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.SizeOfRun;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a plan gives beside the figures that the plain model has. */
class PlanModelTest {
    /** Two months of two engineers, then half of one, for $1,000 a month. */
    private static final Strategy PLAIN = Fixtures.strategy("acme.plain");

    private static final Strategy HEAVY = Fixtures.strategy("acme.heavy").toBuilder()
            .steadyEffort(Estimate.fixed(2))
            .build();

    private static final Startup WAITING = Fixtures.minimal()
            .with(Inputs.HORIZON, 6)
            .with(Inputs.LAUNCH_USERS, Estimate.fixed(100))
            .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.1));

    /** With 1,000 users, on the plain strategy for $1,300 a month. */
    private static final Startup LIVE = WAITING.with(Inputs.ACTIVE_USERS, 1_000.0)
            .with(Inputs.CURRENT_STRATEGY, "acme.plain")
            .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 1300"));

    private static PlanModel waiting() {
        return new PlanModel(WAITING, Optional.empty(), FirstRules.RULES);
    }

    private static PlanModel live(Startup startup) {
        return new PlanModel(startup, Optional.of(PLAIN), FirstRules.RULES);
    }

    @AfterEach
    void leaves_no_flag_behind() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void users_are_those_at_the_end_of_each_month_and_a_plan_has_those_of_now_before_them() {
        double[] users = waiting().users(PLAIN).toArray();
        assertThat(users).hasSize(6);
        assertThat(users[1]).isZero();
        assertThat(users[2]).isEqualTo(100);
        assertThat(users[3]).isCloseTo(110, within(1e-9));
        Plan plan = live(LIVE).plan(PLAIN);
        assertThat(plan.users().length()).isEqualTo(7);
        assertThat(plan.users().get(0)).isEqualTo(1_000);
        assertThat(plan.users().get(1)).isCloseTo(1_100, within(1e-9));
    }

    @Test
    void of_some_strategies_the_best_is_that_of_the_highest_objective() {
        assertThat(waiting().best(Stream.of(HEAVY, PLAIN))).contains(PLAIN);
        assertThat(waiting().best(Stream.of(PLAIN, HEAVY))).contains(PLAIN);
        assertThat(waiting().best(Stream.of())).isEmpty();
    }

    @Test
    void what_is_spent_anyway_is_engineers_and_the_bill_of_today_over_the_horizon() {
        assertThat(live(LIVE).spend()).isCloseTo((30_000 + 1_300) * 6, within(1e-9));
        assertThat(waiting().spend()).isCloseTo(30_000 * 6, within(1e-9));
    }

    @Test
    void a_bill_is_derived_only_where_it_was_not_stated() {
        assertThat(live(LIVE).derivedBill()).isEmpty();
        assertThat(live(LIVE.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0"))).derivedBill())
                .hasValue(1_000);
    }

    @Test
    void how_much_is_run_is_stated_of_a_live_product_with_a_bill() {
        double index = PLAIN.priceIndex().likely();
        SizeOfRun size = live(LIVE).plan(PLAIN).size().orElseThrow();
        assertThat(size.listPrice().getAmount().doubleValue()).isCloseTo(1_300 / index, within(0.005));
        assertThat(size.factor()).isEqualTo(1);
        assertThat(waiting().plan(PLAIN).size()).isEmpty();
    }

    @Test
    void credits_are_stated_where_there_are_any() {
        assertThat(live(LIVE).plan(PLAIN).outcome().creditsUsed()).isEmpty();
        Startup credited = LIVE.with(
                Inputs.CREDITS,
                ImmutableList.of(new Credit(BigMoney.parse("USD 700"), 6, ImmutableList.of("acme.plain"))));
        assertThat(live(credited).plan(PLAIN).outcome().creditsUsed()).contains(Money.parse("USD 700.00"));
    }

    @Test
    void a_round_has_a_return_where_something_was_invested_and_a_runway_ends_where_cash_does() {
        Startup raising = Fixtures.reference();
        PlanOutcome outcome = plan(raising);
        assertThat(outcome.round().orElseThrow().returnOnInvested()).isPresent();
        assertThat(outcome.runwayMonths()).isEmpty();
        RoundOutcome round = outcome.round().orElseThrow();
        assertThat(amount(round.expectedValue().low()))
                .isCloseTo(round.raiseProbability() * amount(round.valuation().low()), within(0.01));
        assertThat(amount(round.expectedValue().high()))
                .isCloseTo(round.raiseProbability() * amount(round.valuation().high()), within(0.01));
        assertThat(round.raiseProbability()).isStrictlyBetween(0.0, 1.0);
        PlanOutcome without = plan(raising.with(Inputs.CASH, BigMoney.parse("USD 0")));
        assertThat(without.round().orElseThrow().returnOnInvested()).isEmpty();
        assertThat(without.runwayMonths()).hasValue(0);
        assertThat(plan(Fixtures.minimal()).round()).isEmpty();
    }

    private static double amount(Money money) {
        return money.getAmount().doubleValue();
    }

    private static PlanOutcome plan(Startup startup) {
        return new PlanModel(startup, Optional.empty(), FirstRules.RULES)
                .plan(PLAIN)
                .outcome();
    }

    @Test
    void a_strategy_given_by_its_numbers_has_the_plan_of_the_strategy() {
        PlanModel model = live(LIVE);
        Signals expected = model.signals(HEAVY);
        assertThat(model.signals(PLAIN)).isNotEqualTo(expected);
        assertThat(model.signals(model.terms(HEAVY), StrategyDraws.likely(HEAVY)))
                .isEqualTo(expected);
        assertThat(expected.steadyEffort()).isEqualTo(2);
        assertThat(expected.months()).isEqualTo(2);
    }

    @Test
    void every_figure_is_there_now_and_later() {
        PlanModel model = live(LIVE);
        assertThat(model.likely(HEAVY, 0)).containsOnlyKeys(Figure.values());
        assertThat(model.likely(HEAVY, 0)).containsEntry(Figure.TIME_TO_PRODUCTION, 2.0);
        assertThat(model.signals(PLAIN, 3)).isEqualTo(model.signals(PLAIN));
        // Not in production after one month on what takes two, it takes the two months of the other from there.
        PlanModel building = live(WAITING.with(Inputs.CURRENT_STRATEGY, "acme.plain"));
        assertThat(building.likely(HEAVY, 1)).containsEntry(Figure.TIME_TO_PRODUCTION, 3.0);
        assertThat(building.signals(HEAVY, 1).months()).isEqualTo(3);
    }

    @Test
    void only_the_run_that_is_watched_is_watched() {
        PlanModel model = waiting();
        List<Integer> months = new ArrayList<>();
        model.watch(PLAIN, (month, work, platform, cash, incidents) -> months.add(month));
        assertThat(months).containsExactly(1, 2, 3, 4, 5, 6);
        model.signals(PLAIN);
        assertThat(months).hasSize(6);
    }

    @Test
    void an_interrupted_thread_projects_nothing() {
        PlanModel model = live(LIVE);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> model.signals(HEAVY)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> model.signals(HEAVY, 3)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
