package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is feasible and what is chosen of it: four engineers spend 40,000 a month, and 9,600 count as a gain. */
class FeasibilityTest {
    private static final Rules DEFAULT = new Rules(Calibrations.field2025(), Policies.default2());
    private static final double SPEND = 480_000;
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 1_000);

    /** Without any infrastructure this ends after five months. */
    private static final Startup POOR = Bench.withCash("USD 200000");

    private static ScriptedView view() {
        return new ScriptedView(4_096).gain(50_000, 100);
    }

    private static Choice choice(Rules rules, Startup startup, ScriptedView view) {
        return Choice.of(candidates(rules, startup, view), rules.policy(), SPEND, view);
    }

    private static Candidates candidates(Rules rules, Startup startup, ScriptedView view) {
        return Candidates.of(Bench.setting(rules, startup, BOUGHT, RUN), view);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 0.85, 2", "0.95, 0.84, 1", "0.8, 0.76, 2", "0.8, 0.74, 1"})
    void what_lasts_within_five_points_of_what_is_asked_for_is_feasible(double bought, double run, int feasible) {
        ScriptedView view = view().lasts("acme.bought", bought).lasts("acme.run", run);
        assertThat(choice(DEFAULT, Bench.startup(), view).feasible()).hasSize(feasible);
    }

    @ParameterizedTest
    @CsvSource({"4.5, 2", "4.49, 1"})
    void where_money_ends_whatever_is_done_what_lasts_as_long_within_half_a_month_is_feasible(
            double run, int feasible) {
        ScriptedView view = view().lasts("acme.bought", 0)
                .lasts("acme.run", 0)
                .runway("acme.bought", 5)
                .runway("acme.run", run);
        Choice choice = choice(DEFAULT, POOR, view);
        assertThat(choice.moneyEnds()).hasValue(5);
        assertThat(choice.feasible()).hasSize(feasible);
        assertThat(choice.runwayNeeded()).isEqualTo(4.5);
    }

    @Test
    void what_is_ruled_out_does_not_say_how_long_one_could_last() {
        Startup forbidding =
                POOR.toBuilder().addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED).build();
        ScriptedView view = view().lasts("acme.bought", 0)
                .lasts("acme.run", 0)
                .runway("acme.bought", 5)
                .runway("acme.run", 3);
        Choice choice = choice(DEFAULT, forbidding, view);
        assertThat(choice.winner()).map(Candidate::id).contains(Bench.id("run"));
        assertThat(choice.runwayNeeded()).isEqualTo(2.5);
    }

    @Test
    void money_does_not_end_where_something_lasts_in_half_of_the_trials() {
        ScriptedView view = view().lasts("acme.bought", 0.5).lasts("acme.run", 0);
        Choice choice = choice(DEFAULT, POOR, view);
        assertThat(choice.moneyEnds()).isEmpty();
        assertThat(choice.runwayNeeded()).isZero();
        assertThat(choice(DEFAULT, POOR, view().lasts("acme.bought", 0.49).lasts("acme.run", 0))
                        .moneyEnds())
                .hasValue(5);
    }

    @Test
    void the_first_policy_does_not_ask_when_money_ends() {
        ScriptedView view = view().lasts("acme.bought", 0).lasts("acme.run", 0);
        assertThat(choice(FirstRules.RULES, POOR, view).moneyEnds()).isEmpty();
    }

    @Test
    void what_lasts_too_rarely_ranks_after_what_is_feasible_and_before_what_is_ruled_out() {
        Startup forbidding = Bench.forbidding();
        Strategy rare = Bench.strategy("rare", Sourcing.SELF_RUN, 1_000);
        ScriptedView view = view().objective("acme.rare", 20_000).lasts("acme.rare", 0.5);
        Candidates candidates = Candidates.of(Bench.setting(FirstRules.RULES, forbidding, BOUGHT, rare, RUN), view);
        assertThat(Choice.of(candidates, Bench.POLICY, SPEND, view).ranked())
                .extracting(Candidate::id)
                .containsExactly(Bench.id("run"), Bench.id("rare"), Bench.id("bought"));
    }

    @ParameterizedTest
    @CsvSource({"50_000, LEAVE_IT", "49_999, BEST"})
    void a_gain_that_is_just_its_own_error_is_no_reason_to_move(double half, Reason reason) {
        ScriptedView view = new ScriptedView(4_096).gain(50_000, half);
        assertThat(choice(FirstRules.RULES, Bench.on("acme.run"), view).reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"9_600, LEAVE_IT", "9_601, BEST"})
    void under_answers_that_are_supposed_a_gain_is_exact_and_must_count_all_the_same(double gain, Reason reason) {
        ScriptedView view = new ScriptedView(4_096).gain(gain, 50_000);
        Candidates candidates = candidates(FirstRules.RULES, Bench.on("acme.run"), view);
        assertThat(Choice.supposed(candidates, Bench.POLICY, SPEND).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"20_000, LEAVE_IT", "19_999, BEST"})
    void under_answers_that_are_supposed_a_gain_may_have_an_error_of_its_own(double half, Reason reason) {
        ScriptedView view = new ScriptedView(4_096).gain(20_000, 0).exactness(half / 2, half);
        Candidates candidates = candidates(FirstRules.RULES, Bench.on("acme.run"), view);
        assertThat(Choice.under(candidates, 9_600, view).reason()).isEqualTo(reason);
    }
}
