package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.policy.CeilingRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Up to where a strategy carries a startup with 2,500 users and a bill of $3,900, of which list prices are 3,000. */
class CeilingLimitsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static final Startup LIVE =
            Fixtures.smallLive("acme.any").with(Inputs.CURRENT_BILL, BigMoney.parse("USD 3900"));
    private static final Ceiling CEILING = new Ceiling(Users.of(9_000), Optional.of(BigMoney.parse("USD 6000")));
    private static final Ceiling OF_USERS = new Ceiling(Users.of(9_000), Optional.empty());

    private static Situation situation(Startup startup) {
        return Situation.of(startup, Optional.empty(), FirstRules.RULES);
    }

    /** In the second model a bill of 100 users says as much as list prices do. */
    private static Situation bordering(Startup startup) {
        return Situation.of(startup, Optional.empty(), new Rules(Calibrations.field2026(), Policies.default2()));
    }

    private static Policy policy(CeilingRule rule) {
        return Policy.builder()
                .from(Policies.default2())
                .id("changed")
                .ceiling(rule)
                .build();
    }

    private static CeilingLimits limits(Startup startup, CeilingRule rule, Ceiling ceiling) {
        return CeilingLimits.of(situation(startup), policy(rule), ceiling);
    }

    @Test
    void users_and_bill_both_limit_by_the_one_rule() {
        assertThat(limits(LIVE, CeilingRule.USERS_AND_BILL, CEILING)).isEqualTo(new CeilingLimits(9_000, 6_000));
        assertThat(limits(LIVE, CeilingRule.USERS_AND_BILL, OF_USERS)).isEqualTo(new CeilingLimits(9_000, NONE));
    }

    @Test
    void by_the_other_rule_the_bill_limits_a_live_product_whose_bill_is_known_and_users_any_other() {
        CeilingRule rule = CeilingRule.BILL_WHERE_LIVE;
        assertThat(limits(LIVE, rule, CEILING)).isEqualTo(new CeilingLimits(NONE, 6_000));
        assertThat(limits(LIVE, rule, OF_USERS)).isEqualTo(new CeilingLimits(NONE, NONE));
        Startup unbilled = LIVE.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0"));
        assertThat(limits(unbilled, rule, CEILING)).isEqualTo(new CeilingLimits(9_000, NONE));
        Startup waiting = LIVE.with(Inputs.ACTIVE_USERS, 0.0);
        assertThat(limits(waiting, rule, CEILING)).isEqualTo(new CeilingLimits(9_000, NONE));
    }

    @Test
    void the_bill_at_list_prices_is_that_of_now_for_the_users_then() {
        assertThat(Signals.listPriceBill(situation(LIVE), 5_000)).isCloseTo(6_000, EXACT);
        assertThat(Signals.listPriceBill(bordering(LIVE), 5_000)).isCloseTo(3_000 * 5_100.0 / 2_600, EXACT);
        assertThat(Signals.listPriceBill(situation(LIVE.with(Inputs.ACTIVE_USERS, 0.0)), 5_000))
                .isZero();
        assertThat(Signals.listPriceBill(situation(LIVE.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0"))), 5_000))
                .isZero();
    }

    @Test
    void a_limit_of_the_bill_is_one_of_users_too_and_the_lower_of_both_counts() {
        Situation here = situation(LIVE);
        assertThat(new CeilingLimits(NONE, 6_000).usersOf(here)).isCloseTo(5_000, EXACT);
        assertThat(new CeilingLimits(4_000, 6_000).usersOf(here)).isCloseTo(4_000, EXACT);
        assertThat(new CeilingLimits(4_000, NONE).usersOf(here)).isEqualTo(4_000);
        Situation bordering = bordering(LIVE);
        assertThat(new CeilingLimits(NONE, 6_000).usersOf(bordering)).isCloseTo(2 * 2_600 - 100, EXACT);
    }

    @Test
    void where_no_bill_is_known_users_alone_limit() {
        Situation unbilled = situation(LIVE.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0")));
        assertThat(new CeilingLimits(4_000, 6_000).usersOf(unbilled)).isEqualTo(4_000);
    }

    @Test
    void a_list_price_is_known_of_a_product_that_has_users_and_a_bill() {
        assertThat(situation(LIVE).load().known()).isTrue();
        assertThat(situation(LIVE.with(Inputs.ACTIVE_USERS, 0.0)).load().known())
                .isFalse();
        assertThat(situation(LIVE.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0")))
                        .load()
                        .known())
                .isFalse();
        assertThat(bordering(LIVE).load().hasBorder()).isTrue();
        assertThat(situation(LIVE).load().hasBorder()).isFalse();
    }
}
