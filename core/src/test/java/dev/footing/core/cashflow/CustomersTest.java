package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Users and revenue of three trials at once, month by month and worked out by hand. */
class CustomersTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final double ENGINEERS = 3;
    private static final double[] NO_DISCOUNTS = {};
    private static final double[] ALL = {1, 1, 1};

    private static final Startup WAITING = Fixtures.minimal().toBuilder()
            .budget(Budget.builder()
                    .from(Fixtures.minimal().budget())
                    .horizonMonths(4)
                    .build())
            .build();

    private static Situation situation(Startup startup) {
        return Situation.of(startup, Optional.empty(), FirstRules.RULES);
    }

    /** With 1,000 users. */
    private static Startup live() {
        return WAITING.toBuilder()
                .usage(WAITING.usage().toBuilder()
                        .activeUsers(Users.of(1_000))
                        .growthVolatility(PerMonth.of(0.05))
                        .build())
                .build();
    }

    /** Two dollars a user; growth of 10%, 10% and -20%; 100, 200 and 300 users at launch. */
    private static SharedDraws draws(int noisyMonths) {
        SharedDraws draws = new SharedDraws(3, noisyMonths);
        Arrays.fill(draws.revenuePerUser(), 2);
        set(draws.growth(), 0.1, 0.1, -0.2);
        set(draws.launchUsers(), 100, 200, 300);
        return draws;
    }

    private static void set(double[] row, double... values) {
        System.arraycopy(values, 0, row, 0, values.length);
    }

    @Test
    void one_path_serves_all_strategies_only_of_a_live_product_whose_growth_does_not_follow_the_team() {
        assertThat(new Customers(situation(live()), 0, NO_DISCOUNTS, 3).shared())
                .isTrue();
        assertThat(new Customers(situation(live()), 0.5, NO_DISCOUNTS, 3).shared())
                .isFalse();
        assertThat(new Customers(situation(WAITING), 0, NO_DISCOUNTS, 3).shared())
                .isFalse();
    }

    @Test
    void users_grow_each_month_by_growth_and_what_varies_it_and_never_below_none() {
        SharedDraws draws = draws(4);
        set(draws.noise()[0], 1, -4, -20);
        set(draws.noise()[1], 0, 2, 100);
        Customers customers = new Customers(situation(live()), 0, new double[] {1, 0.9, 0.8, 0.7, 0.6}, 3);
        customers.walk(draws);
        assertThat(draws.width()).isEqualTo(3);
        close(customers.users(0), 1_000, 1_000, 1_000);
        close(customers.users(1), 1_150, 900, 0);
        close(customers.users(2), 1_265, 1_080, 0);
        close(customers.most(2), 1_265, 1_080, 1_000);
        close(customers.revenue(2), 2_530, 2_160, 0);
        double first = 1_265 * 1.1;
        double second = first * 1.1;
        double sum = 2 * (1_150 + 1_265 + first + second);
        assertThat(customers.revenueInAll()[0]).isCloseTo(sum, EXACT);
        assertThat(customers.revenueDiscounted()[0])
                .isCloseTo(2 * (0.9 * 1_150 + 0.8 * 1_265 + 0.7 * first + 0.6 * second), EXACT);
    }

    @Test
    void where_all_money_counts_in_full_discounted_revenue_is_revenue() {
        Customers customers = new Customers(situation(live()), 0, NO_DISCOUNTS, 3);
        customers.walk(draws(0));
        customers.walk(draws(0));
        assertThat(customers.revenueDiscounted()).isSameAs(customers.revenueInAll());
        close(customers.users(1), 1_100, 1_100, 800);
        assertThat(customers.revenueInAll()[0]).isCloseTo(2_000 * (1.1 + 1.21 + 1.331 + 1.4641), EXACT);
    }

    @Test
    void a_second_walk_discounts_from_nothing_again() {
        Customers customers = new Customers(situation(live()), 0, new double[] {1, 0.5, 0.5, 0.5, 0.5}, 3);
        customers.walk(draws(0));
        customers.walk(draws(0));
        assertThat(customers.revenueDiscounted()[2]).isCloseTo(1_000 * (0.8 + 0.64 + 0.512 + 0.4096), EXACT);
    }

    @Test
    void gains_follow_the_product_as_far_as_the_elasticity_says_and_losses_do_not() {
        Customers customers = new Customers(situation(live()), 0.5, NO_DISCOUNTS, 3);
        customers.begin(new double[3]);
        customers.advance(draws(0), 1, ALL, new double[] {ENGINEERS, ENGINEERS / 3, 0});
        close(customers.users(1), 1_100, 1_000 * (1 + 0.1 * (0.5 + 0.5 / 3)), 800);
        SharedDraws falling = draws(0);
        set(falling.growth(), -1, -1.5, -3);
        customers.advance(falling, 2, ALL, new double[] {0, 0, 0});
        close(customers.users(2), 0, 0, 0);
    }

    @Test
    void a_launch_is_in_the_first_month_that_has_a_part_in_production_and_earns_in_that_part() {
        Customers customers = new Customers(situation(WAITING), 0, NO_DISCOUNTS, 3);
        customers.begin(new double[] {1.5, 2, 0});
        customers.advance(draws(0), 1, new double[] {0, 0, 1}, ALL);
        close(customers.users(1), 0, 0, 300);
        close(customers.revenue(1), 0, 0, 600);
        customers.advance(draws(0), 2, new double[] {0.5, 0, 1}, ALL);
        close(customers.users(2), 100, 0, 240);
        close(customers.revenue(2), 100, 0, 480);
        customers.advance(draws(0), 3, ALL, ALL);
        close(customers.users(3), 110, 200, 192);
        close(customers.most(3), 110, 200, 300);
        close(customers.revenueInAll(), 320, 400, 1_464);
        close(customers.launchUsers(), 100, 200, 300);
    }

    @Test
    void what_is_done_at_the_horizon_or_later_is_never_launched() {
        Customers customers = new Customers(situation(WAITING), 0, NO_DISCOUNTS, 3);
        customers.begin(new double[] {4, 1e12, 3.75});
        for (int month = 1; month <= 4; month++) {
            customers.advance(draws(0), month, ALL, ALL);
        }
        close(customers.users(4), 0, 0, 300);
    }

    @Test
    void a_move_launches_when_it_is_done_unless_the_platform_before_had_launched_already() {
        Customers customers = new Customers(situation(WAITING), 0, NO_DISCOUNTS, 3);
        Transition before = new Transition(3);
        set(before.months(), 0.5, 9, 9);
        Transition after = new Transition(3);
        set(after.served(), 1, 0, 0);
        set(after.months(), 2, 1.5, 40);
        customers.begin(1, before, after);
        customers.advance(draws(0), 1, ALL, ALL);
        close(customers.users(1), 100, 0, 0);
        customers.advance(draws(0), 2, ALL, ALL);
        close(customers.users(2), 110, 0, 0);
        customers.advance(draws(0), 3, ALL, ALL);
        close(customers.users(3), 121, 200, 0);
        customers.advance(draws(0), 4, ALL, ALL);
        close(customers.users(4), 133.1, 220, 0);
    }

    @Test
    void a_live_product_keeps_its_users_whatever_it_moves_to() {
        Customers customers = new Customers(situation(live()), 0.5, NO_DISCOUNTS, 3);
        customers.begin(1, new Transition(3), new Transition(3));
        customers.advance(draws(0), 1, new double[3], new double[] {ENGINEERS, ENGINEERS, ENGINEERS});
        close(customers.users(1), 1_100, 1_100, 800);
        close(customers.revenue(1), 2_200, 2_200, 1_600);
    }

    private static void close(double[] row, double... expected) {
        assertThat(row).hasSameSizeAs(expected);
        for (int k = 0; k < expected.length; k++) {
            assertThat(row[k]).as("trial %s", k).isCloseTo(expected[k], EXACT);
        }
    }
}
