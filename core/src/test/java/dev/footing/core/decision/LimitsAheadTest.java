package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Reserves.Reserve;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** How far a winner is from limits that are no other strategy: four engineers, and 480,000 that are spent anyway. */
class LimitsAheadTest {
    private static final Rules DEFAULT = new Rules(Calibrations.field2025(), Policies.default2());
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 1_000);

    private static Reserve nearest(Rules rules, Startup startup, DecisionView view, Strategy... strategies) {
        Setting setting = Bench.setting(rules, startup, strategies);
        Choice choice = Choice.of(Candidates.of(setting, view), rules.policy(), 480_000, view);
        return new Reserves(startup, choice, view, 480_000)
                .nearest(choice.winner().orElseThrow(), false)
                .orElseThrow();
    }

    private static Reserve planned(Rules rules, Startup startup, Strategy strategy) {
        return nearest(rules, startup, new PlanView(rules), strategy);
    }

    private static Strategy upTo(double users) {
        return BOUGHT.toBuilder()
                .ceiling(new Ceiling(Users.of(users), Optional.empty()))
                .build();
    }

    @Test
    void work_is_told_in_engineers_and_as_a_share_of_the_team() {
        Strategy busy = BOUGHT.toBuilder().steadyEffort(Estimate.fixed(3)).build();
        assertThat(planned(FirstRules.RULES, Bench.startup(), busy))
                .isEqualTo(new Reserve(PhraseCode.WORK_BEYOND_TEAM.part(), 1, Unit.FTE, 0.25, PhraseCode.THE_TEAM));
    }

    @Test
    void users_are_told_as_users_and_as_a_share_of_the_ceiling() {
        Reserve users = new Reserve(PhraseCode.CEILING_OF_USERS.part(), 200, Unit.USERS, 0.25, PhraseCode.THE_CEILING);
        assertThat(planned(FirstRules.RULES, Bench.live(Bench.startup()), upTo(800)))
                .isEqualTo(users);
        assertThat(planned(DEFAULT, Bench.live(Bench.startup()), upTo(800)))
                .as("where no bill is known users count under either policy")
                .isEqualTo(users);
    }

    @Test
    void a_live_product_whose_bill_is_known_has_no_ceiling_of_users_under_the_default_policy() {
        Startup known = Bench.live(Bench.startup())
                .with(Inputs.CURRENT_STRATEGY, "acme.bought")
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 1000"));
        assertThat(planned(DEFAULT, known, upTo(800)).of()).isEqualTo(PhraseCode.THE_TEAM);
        assertThat(planned(FirstRules.RULES, known, upTo(800)).of()).isEqualTo(PhraseCode.THE_CEILING);
    }

    @Test
    void a_gap_that_gets_too_close_is_a_limit_of_plans_and_of_policies_that_go_by_the_rival() {
        ScriptedView planned = new ScriptedView(0).gain(20_000, 0);
        ScriptedView simulated = new ScriptedView(4_096).gain(20_000, 0);
        Reserve close = money(PhraseCode.GAP_TOO_CLOSE, 10_400);
        assertThat(nearest(DEFAULT, Bench.startup(), planned, BOUGHT, RUN)).isEqualTo(close);
        assertThat(nearest(FirstRules.RULES, Bench.startup(), simulated, BOUGHT, RUN))
                .isEqualTo(close);
        assertThat(nearest(DEFAULT, Bench.startup(), simulated, BOUGHT, RUN))
                .as("where chances decide, a rival turns it only once it is ahead")
                .isEqualTo(new Reserve(
                        PhraseCode.PASSING_IT.part("acme.run"),
                        20_000,
                        Unit.MONEY,
                        20_000 / 480_000.0,
                        PhraseCode.THE_SPEND));
    }

    private static Reserve money(PhraseCode threshold, double left) {
        return new Reserve(threshold.part(), left, Unit.MONEY, left / 480_000, PhraseCode.THE_SPEND);
    }
}
