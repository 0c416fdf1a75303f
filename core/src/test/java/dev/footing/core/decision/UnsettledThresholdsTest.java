package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which thresholds lie within the error of the trials: a gain counts above 9,600, and lasting in nine of ten trials.
 */
class UnsettledThresholdsTest {
    private static final Rules DEFAULT = new Rules(Calibrations.field2025(), Policies.default2());
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy SIBLING = Bench.strategy("sibling", Sourcing.MANAGED, 1_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 1_000);

    private static ScriptedView view() {
        return new ScriptedView(4_096).ahead(0.9, 0.01);
    }

    private static UnsettledThresholds of(Rules rules, Startup startup, ScriptedView view, Strategy... strategies) {
        Candidates candidates = Candidates.of(Bench.setting(rules, startup, strategies), view);
        return UnsettledThresholds.of(Choice.of(candidates, rules.policy(), 480_000, view), rules.policy(), view);
    }

    private static Optional<Explanation> open(Rules rules, Startup startup, ScriptedView view, Strategy... strategies) {
        return of(rules, startup, view, strategies)
                .decisive()
                .map(open -> open.facts().get("what"))
                .map(what -> ((Fact.Phrase) what).part());
    }

    private static Optional<Explanation> open(ScriptedView view) {
        return open(FirstRules.RULES, Bench.startup(), view, BOUGHT, RUN);
    }

    @ParameterizedTest
    @CsvSource({"20_000, 10_000, true", "15_000, 9_000, false"})
    void it_is_the_difference_that_is_near_what_counts(double bought, double run, boolean near) {
        assertThat(open(view().gain(bought, 1_000).objective("acme.run", run)))
                .isEqualTo(near ? Optional.of(PhraseCode.AHEAD_BY_ENOUGH.part("acme.run")) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"10_600, true", "10_600.01, false", "8_600, true", "8_599.99, false"})
    void the_end_of_an_interval_is_within_it(double gain, boolean near) {
        assertThat(open(view().gain(gain, 1_000)).isPresent()).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"15_000, 9_000", "9_600, 0"})
    void how_often_it_is_ahead_does_not_matter_where_the_gain_does_not_count(double bought, double run) {
        assertThat(open(view().gain(bought, 0).objective("acme.run", run).ahead(0.65, 0.02)))
                .isEmpty();
    }

    @Test
    void where_chances_of_directions_decide_it_matters_which_of_two_is_ahead_at_all() {
        assertThat(open(DEFAULT, Bench.startup(), view().gain(5_900, 1_000).objective("acme.run", 5_000), BOUGHT, RUN))
                .contains(PhraseCode.AHEAD_AT_ALL.part("acme.run"));
        assertThat(open(DEFAULT, Bench.startup(), view().gain(9_600, 1_000), BOUGHT, RUN))
                .isEmpty();
    }

    @Test
    void a_move_that_gains_about_what_counts_is_open() {
        assertThat(open(FirstRules.RULES, Bench.on("acme.run"), view().gain(9_000, 1_000), BOUGHT, RUN))
                .contains(PhraseCode.MOVE_GAINS_ENOUGH.part("acme.bought"));
    }

    @Test
    void who_is_on_the_best_one_has_no_move_that_could_be_open() {
        assertThat(open(FirstRules.RULES, Bench.on("acme.bought"), view().gain(5_000, 10_000), BOUGHT, RUN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50_000, false", "50_001, true"})
    void what_may_last_is_open_only_where_it_would_be_ahead(double objective, boolean near) {
        ScriptedView view = view().gain(50_000, 100)
                .objective("acme.sibling", objective)
                .lasts("acme.sibling", 0.89)
                .lastingHalf(0.02);
        assertThat(open(FirstRules.RULES, Bench.startup(), view, BOUGHT, SIBLING, RUN))
                .isEqualTo(near ? Optional.of(PhraseCode.LASTS_OFTEN_ENOUGH.part("acme.sibling")) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0.51, 0.2, acme.bought", "0.49, 0.2, acme.bought", "0.2, 0.51, acme.run"})
    void whether_anything_lasts_is_open_where_none_does_clearly_and_some_may(double bought, double run, String open) {
        ScriptedView view = view().gain(50_000, 100)
                .lasts("acme.bought", bought)
                .lasts("acme.run", run)
                .lastingHalf(0.02);
        assertThat(open(view)).contains(PhraseCode.LASTS_IN_ENOUGH_TRIALS.part(open));
    }

    @ParameterizedTest
    @CsvSource({"0.99, 0.51", "0.4, 0.3"})
    void whether_anything_lasts_is_settled_by_one_that_does_clearly_or_by_all_that_clearly_do_not(
            double bought, double run) {
        ScriptedView view = view().gain(50_000, 100)
                .lasts("acme.bought", bought)
                .lasts("acme.run", run)
                .lastingHalf(0.02);
        assertThat(open(view)).isEmpty();
    }

    @Test
    void one_of_another_sourcing_that_is_as_good_is_not_worth_more_trials_by_itself() {
        assertThat(of(FirstRules.RULES, Bench.startup(), view().gain(500, 1_000), BOUGHT, RUN)
                        .none())
                .isTrue();
    }

    @Test
    void strategies_that_last_just_as_often_as_is_asked_for_need_no_more_trials() {
        ScriptedView view = view().gain(50_000, 100)
                .lasts("acme.bought", 0.9)
                .lasts("acme.run", 0.9)
                .lastingHalf(0.01);
        assertThat(of(FirstRules.RULES, Bench.startup(), view, BOUGHT, RUN).none())
                .isTrue();
    }
}
