package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a winner and against it: 480,000 are spent anyway, so a gain counts above 9,600. */
class WinnerReasonsTest {
    private static final Rules DEFAULT = new Rules(Calibrations.field2025(), Policies.default2());
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 1_000);

    private static ScriptedView view() {
        return new ScriptedView(4_096).ahead(0.9, 0.01);
    }

    private static Verdict verdict(Rules rules, Startup startup, ScriptedView view, Strategy... strategies) {
        Decision decision = Decision.of(Bench.setting(rules, startup, strategies), rules.policy(), 480_000, view);
        return decision.verdict(decision.judge(() -> OpenAnswers.NONE), ImmutableMap.of());
    }

    private static Verdict verdict(ScriptedView view) {
        return verdict(FirstRules.RULES, Bench.startup(), view, BOUGHT, RUN);
    }

    private static Explanation part(Code code, ObjectivePart part, long amount) {
        return Explanation.of(code)
                .word("part", part.label())
                .amount("amount", Bench.usd(amount))
                .word("other", "acme.run")
                .build();
    }

    @Test
    void what_it_gains_on_speaks_for_it_and_what_it_loses_on_against_it() {
        Verdict verdict = verdict(view().gain(50_000, 100)
                .term("acme.bought", ObjectivePart.PLATFORM, 12_000)
                .term("acme.run", ObjectivePart.PLATFORM, 2_000)
                .term("acme.bought", ObjectivePart.INCIDENTS, 1)
                .term("acme.run", ObjectivePart.COMPLIANCE, 0.99));
        Explanation ahead = Explanation.of(Code.AHEAD_OF_RIVAL)
                .word("rival", "acme.run")
                .amount("gain", Money.parse("USD 39999.99"))
                .build();
        assertThat(verdict.because())
                .as("an audit that is cheaper by less than a dollar is no reason")
                .containsExactly(ahead, part(Code.GAINS_ON, ObjectivePart.EXPECTED_ROUND, 50_000));
        assertThat(verdict.against())
                .containsExactly(
                        part(Code.LOSES_ON, ObjectivePart.PLATFORM, 10_000),
                        part(Code.LOSES_ON, ObjectivePart.INCIDENTS, 1));
    }

    @Test
    void a_move_that_is_not_likely_enough_is_the_reason_to_stay() {
        ScriptedView view = view().gain(50_000, 100).best("acme.bought", 0.25).best("acme.run", 0.75);
        Verdict verdict = verdict(DEFAULT, Bench.on("acme.run"), view, BOUGHT, RUN);
        assertThat(verdict.kind()).isEqualTo(Kind.RECOMMEND);
        assertThat(verdict.strategy()).contains(Bench.id("run"));
        assertThat(verdict.because())
                .containsExactly(Explanation.of(Code.MOVE_NOT_SHOWN)
                        .word("best", "acme.bought")
                        .amount("gain", Bench.usd(50_000))
                        .figure("chance", 0.25, Unit.SHARE)
                        .build());
        assertThat(Bench.codes(verdict.against()))
                .as("the move lasts just as often")
                .doesNotContain(Code.LASTS_LESS_BUT_BETTER);
    }

    @Test
    void a_lead_that_is_too_close_is_not_told_as_a_lead() {
        Verdict close = verdict(view().gain(5_000, 100));
        assertThat(close.kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(Bench.codes(close.because())).contains(Code.TOO_CLOSE).doesNotContain(Code.AHEAD_OF_RIVAL);
    }

    @Test
    void a_lead_that_counts_is_told_even_where_trials_leave_it_open() {
        Verdict open = verdict(new ScriptedView(65_536).gain(10_500, 1_000).ahead(0.9, 0.01));
        assertThat(open.kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(Bench.codes(open.because())).contains(Code.NOT_SETTLED, Code.AHEAD_OF_RIVAL);
    }

    @Test
    void staying_on_the_best_one_is_told_with_its_lead_however_small() {
        Verdict stays = verdict(FirstRules.RULES, Bench.on("acme.bought"), view().gain(5_000, 100), BOUGHT, RUN);
        assertThat(stays.kind()).isEqualTo(Kind.RECOMMEND);
        assertThat(stays.reason()).contains(Reason.LEAVE_IT);
        assertThat(Bench.codes(stays.because())).contains(Code.AHEAD_OF_RIVAL);
    }

    @Test
    void where_directions_are_too_near_the_lead_on_average_is_told_all_the_same() {
        ScriptedView view = view().gain(5_000, 100).best("acme.bought", 0.5).best("acme.run", 0.5);
        Verdict close = verdict(DEFAULT, Bench.startup(), view, BOUGHT, RUN);
        assertThat(close.kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(Bench.codes(close.because())).contains(Code.DIRECTION_UNLIKELY, Code.AHEAD_OF_RIVAL);
    }

    @Test
    void cash_that_runs_out_is_told_with_how_often_and_how_much_is_missing() {
        Verdict verdict = verdict(
                FirstRules.RULES,
                Bench.startup(),
                view().lasts("acme.bought", 0.625).reserve(-1_234),
                BOUGHT);
        assertThat(Bench.find(verdict.against(), Code.CASH_RUNS_OUT_OFTEN))
                .isEqualTo(Explanation.of(Code.CASH_RUNS_OUT_OFTEN)
                        .figure("share", 0.375, Unit.SHARE)
                        .figure("worst", 1 - 0.9, Unit.SHARE)
                        .amount("missing", Bench.usd(1_234))
                        .build());
    }

    @Test
    void what_is_of_another_sourcing_is_no_sibling() {
        assertThat(Bench.codes(verdict(view().gain(5_000, 100)).against()))
                .doesNotContain(Code.SIBLING_CLOSE, Code.SIBLING_AHEAD_MORE_OFTEN);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, true", "0.49, 1, false", "0.5, 0, false"})
    void what_is_ruled_out_is_named_where_it_lasts_and_would_gain(double lasts, double gain, boolean named) {
        Verdict verdict = verdict(
                FirstRules.RULES, Bench.forbidding(), view().gain(gain, 0).lasts("acme.bought", lasts), BOUGHT, RUN);
        assertThat(verdict.strategy()).contains(Bench.id("run"));
        assertThat(Bench.codes(verdict.against()).contains(Code.RULED_OUT_BUT_BETTER))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"9_601, true", "9_600, false"})
    void what_lasts_less_often_is_named_where_it_would_gain_what_counts(double gain, boolean named) {
        ScriptedView view = view().objective("acme.bought", 5_000)
                .objective("acme.run", 5_000 + gain)
                .lasts("acme.run", 0.84)
                .best("acme.bought", 1);
        Explanation better = Explanation.of(Code.LASTS_LESS_BUT_BETTER)
                .word("better", "acme.run")
                .amount("gain", Bench.usd((long) gain))
                .figure("share", 0.84, Unit.SHARE)
                .build();
        Verdict verdict = verdict(DEFAULT, Bench.startup(), view, BOUGHT, RUN);
        assertThat(verdict.strategy()).contains(Bench.id("bought"));
        assertThat(verdict.against().contains(better)).isEqualTo(named);
        assertThat(Bench.codes(verdict.against()).contains(Code.LASTS_LESS_BUT_BETTER))
                .isEqualTo(named);
        assertThat(Bench.codes(verdict(FirstRules.RULES, Bench.startup(), view, BOUGHT, RUN)
                        .against()))
                .as("without a tolerance it is told in other words")
                .doesNotContain(Code.LASTS_LESS_BUT_BETTER);
    }

    @Test
    void what_is_better_and_ruled_out_is_not_told_to_last_less() {
        Strategy skilled =
                RUN.toBuilder().addRequiredExpertise(ExpertiseArea.SCALING).build();
        ScriptedView view =
                view().objective("acme.run", 50_000).lasts("acme.run", 0.84).best("acme.bought", 1);
        Verdict verdict = verdict(DEFAULT, Bench.answering(Answer.NO, ExpertiseArea.SCALING), view, BOUGHT, skilled);
        assertThat(Bench.codes(verdict.against()))
                .contains(Code.RULED_OUT_BUT_BETTER)
                .doesNotContain(Code.LASTS_LESS_BUT_BETTER);
    }

    @Test
    void what_no_figure_holds_speaks_against_the_winner() {
        Strategy lines = BOUGHT.toBuilder()
                .notQuantified(List.of("One vendor holds the data."))
                .build();
        Verdict verdict = verdict(FirstRules.RULES, Bench.startup(), view().gain(50_000, 100), lines, RUN);
        assertThat(verdict.against())
                .contains(Explanation.of(Code.NOT_IN_FIGURES)
                        .word("what", "One vendor holds the data.")
                        .build());
    }
}
