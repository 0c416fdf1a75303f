package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Spreads;
import dev.footing.core.simulation.Workers;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Strategies without luck: an objective is minus twelve bills in every trial, and 9,600 count as a gain. */
class SimulationViewTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy SIBLING = Bench.strategy("sibling", Sourcing.MANAGED, 1_200);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 1_500);

    /** As the default, but companies with the same facts do not differ. */
    private static final Rules ALIKE = new Rules(
            Calibrations.field2025(),
            Policy.builder().from(Policies.default2()).discrepancy(0).build());

    private static SimulationView view(Setting setting, long trials) {
        SimulationView view =
                new SimulationView(setting, OpenAnswers.NONE, setting.rules(), 7, Workers.own(1), Spreads.OF_RESULT);
        view.growTo(trials, done -> {});
        return view;
    }

    private static Choice choice(Setting setting, SimulationView view) {
        return Choice.of(Candidates.of(setting, view), setting.rules().policy(), 480_000, view);
    }

    private static Setting setting(Rules rules, Startup startup) {
        return Bench.setting(rules, startup, BOUGHT, SIBLING, RUN);
    }

    @Test
    void what_has_the_highest_objective_is_the_best_in_every_trial() {
        Setting setting = setting(ALIKE, Bench.startup());
        SimulationView view = view(setting, 256);
        assertThat(view.best(choice(setting, view))).contains(ImmutableDoubleArray.of(1, 0, 0));
    }

    @Test
    void what_the_startup_is_on_is_the_best_where_a_move_gains_less_than_what_counts() {
        Setting setting = setting(ALIKE, Bench.on("acme.run"));
        SimulationView view = view(setting, 256);
        assertThat(view.best(choice(setting, view))).contains(ImmutableDoubleArray.of(0, 0, 1));
    }

    @Test
    void where_the_policy_goes_by_the_rival_nothing_is_counted() {
        Setting setting = setting(FirstRules.RULES, Bench.startup());
        SimulationView view = view(setting, 256);
        assertThat(view.best(choice(setting, view))).isEmpty();
    }

    @Test
    void strategies_are_compared_trial_by_trial() {
        SimulationView view = view(setting(FirstRules.RULES, Bench.startup()), 256);
        assertThat(view.compare(Bench.id("bought"), Bench.id("run"))).hasValueSatisfying(comparison -> {
            assertThat(comparison.ahead()).isOne();
            assertThat(comparison.error()).isZero();
        });
        assertThat(view.compare(Bench.id("run"), Bench.id("bought")))
                .map(DecisionView.Comparison::ahead)
                .contains(0.0);
    }

    @Test
    void the_rival_is_compared_with_the_winner_and_all_others_with_the_rival() {
        Setting setting = setting(FirstRules.RULES, Bench.startup());
        SimulationView view = view(setting, 256);
        Choice choice = choice(setting, view);
        assertThat(view.outcome(Bench.id("bought"), choice).againstRival())
                .map(PairedDifference::other)
                .contains(Bench.id("run"));
        assertThat(view.outcome(Bench.id("sibling"), choice).againstRival()).hasValueSatisfying(against -> {
            assertThat(against.other()).isEqualTo(Bench.id("run"));
            assertThat(against.mean()).isEqualTo(Bench.usd(3_600));
        });
        assertThat(view.outcome(Bench.id("run"), choice).againstRival()).hasValueSatisfying(against -> {
            assertThat(against.other()).isEqualTo(Bench.id("bought"));
            assertThat(against.mean()).isEqualTo(Bench.usd(-6_000));
        });
    }

    @Test
    void every_percentile_of_what_knows_no_luck_is_its_value() {
        SimulationView view = view(setting(FirstRules.RULES, Bench.startup()), 256);
        assertThat(view.percentile(Bench.id("run"), Figure.OBJECTIVE, 0.05)).isEqualTo(-18_000);
        assertThat(view.percentile(Bench.id("run"), Figure.OBJECTIVE, 0.95)).isEqualTo(-18_000);
    }

    /** The bill elsewhere is 1,000 times an index of 0.5 to 4, and cash is enough for all of twelve at 1.5. */
    @Test
    void how_often_something_lasts_is_not_known_exactly_where_it_does_in_some_trials() {
        Strategy risky = BOUGHT.toBuilder()
                .info(SIBLING.info())
                .priceIndex(Estimate.range(0.5, 1.5, 4))
                .build();
        Startup live = Bench.live(Bench.withCash("USD 498000"))
                .with(Inputs.CURRENT_STRATEGY, "acme.bought")
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 1000"));
        Setting setting = Bench.setting(FirstRules.RULES, live, BOUGHT, risky);
        SimulationView view = view(setting, 256);
        assertThat(view.signals(setting, risky).lasts()).isStrictlyBetween(0.0, 1.0);
        assertThat(view.lastingHalfInterval(Bench.id("sibling"))).isStrictlyBetween(0.0, 1.0);
        assertThat(view.signals(setting, BOUGHT).lasts()).isOne();
    }

    @Test
    void figures_are_those_of_all_trials_so_far() {
        Strategy varying = Bench.strategy("varying", Sourcing.MANAGED, 1_000).toBuilder()
                .steadyEffort(Estimate.range(0.1, 0.5, 2))
                .build();
        Setting setting = Bench.setting(FirstRules.RULES, Bench.startup(), BOUGHT, varying);
        SimulationView view = view(setting, 256);
        double few = view.signals(setting, varying).objective().total();
        view.growTo(512, done -> {});
        double more = view.signals(setting, varying).objective().total();
        assertThat(more).isNotEqualTo(few);
        assertThat(more)
                .isEqualTo(
                        view(setting, 512).signals(setting, varying).objective().total());
    }
}
