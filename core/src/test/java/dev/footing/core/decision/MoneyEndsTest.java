package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Usage;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.policy.FirstRules;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Four engineers at 10,000 a month over twelve months. */
class MoneyEndsTest {
    private static OptionalDouble months(Startup startup) {
        return MoneyEnds.months(startup, Situation.of(startup, Optional.empty(), FirstRules.RULES));
    }

    private static Usage usage(double users, double growth, String revenue) {
        return Usage.builder()
                .activeUsers(Users.of(users))
                .launchUsers(Estimate.fixed(1_000))
                .monthlyGrowth(Estimate.fixed(growth))
                .monthlyRevenuePerUser(MoneyEstimate.fixed(Money.parse(revenue)))
                .build();
    }

    private static Startup with(String cash, Usage usage) {
        return Bench.withCash(cash).toBuilder().usage(usage).build();
    }

    @Test
    void cash_for_all_months_never_ends_and_one_cent_less_does() {
        assertThat(months(Bench.withCash("USD 480000"))).isEmpty();
        assertThat(months(Bench.withCash("USD 479999.99")).orElseThrow()).isCloseTo(12, within(1e-6));
    }

    @Test
    void it_ends_within_a_month_in_proportion() {
        assertThat(months(Bench.withCash("USD 130000"))).hasValue(3.25);
        assertThat(months(Bench.withCash("USD 0"))).hasValue(0);
    }

    @Test
    void other_costs_shorten_it() {
        Startup costly = Bench.startup().toBuilder()
                .budget(Budget.builder()
                        .cash(Money.parse("USD 100000"))
                        .monthlyOtherCosts(Money.parse("USD 10000"))
                        .horizonMonths(12)
                        .build())
                .build();
        assertThat(months(costly)).hasValue(2);
    }

    @Test
    void it_need_only_last_to_the_round() {
        Startup poor = Bench.withCash("USD 120000");
        assertThat(months(poor.toBuilder().funding(Funding.inMonth(3)).build())).isEmpty();
        assertThat(months(poor.toBuilder().funding(Funding.inMonth(4)).build())).hasValue(3);
    }

    @Test
    void users_of_a_live_product_grow_from_the_first_month_on() {
        // 2,000 users bring 20,000, then 40,000, which is all that is spent.
        assertThat(months(with("USD 20000", usage(1_000, 1, "USD 10")))).isEmpty();
        assertThat(months(with("USD 19000", usage(1_000, 1, "USD 10")))).hasValue(0.95);
    }

    @Test
    void a_product_that_is_not_live_begins_with_its_launch_and_grows_from_the_second_month_on() {
        // 1,000 users bring 10,000, then 20,000, then 40,000.
        assertThat(months(with("USD 50000", usage(0, 1, "USD 10")))).isEmpty();
        assertThat(months(with("USD 40000", usage(0, 1, "USD 10")))).hasValue(1.5);
    }

    @Test
    void users_cannot_shrink_below_nobody() {
        assertThat(months(with("USD 40000", usage(1_000, -1, "USD 10")))).hasValue(1);
    }
}
