package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.policy.FirstRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What trials leave open, and what follows: 480,000 are spent anyway, so a gain counts above 9,600. */
class StopRuleTest {
    private static final double SPEND = 480_000;
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy SIBLING = Bench.strategy("sibling", Sourcing.MANAGED, 1_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 1_000);

    @Test
    void nothing_is_open_where_all_is_far_from_its_threshold() {
        assertThat(doubts(view(4_096).gain(50_000, 1_000).ahead(0.9, 0.01))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9_000, 1_000", "10_500, 1_000", "50_000, 41_000"})
    void a_gain_is_open_within_its_interval_of_the_threshold(double gain, double half) {
        assertThat(doubts(view(4_096).gain(gain, half).ahead(0.9, 0.01)))
                .containsExactly(PhraseCode.AHEAD_BY_ENOUGH.part("acme.run"));
    }

    @Test
    void a_gain_without_error_is_never_open() {
        assertThat(doubts(view(4_096).gain(9_600, 0).ahead(0.9, 0.01))).isEmpty();
    }

    @Test
    void a_share_ahead_is_open_within_its_interval_where_the_gain_is_material() {
        assertThat(doubts(view(4_096).gain(50_000, 1_000).ahead(0.66, 0.02)))
                .containsExactly(PhraseCode.AHEAD_OFTEN_ENOUGH.part("acme.run"));
        assertThat(doubts(view(4_096).gain(5_000, 1_000).ahead(0.66, 0.02))).isEmpty();
    }

    @Test
    void lasting_is_open_within_its_interval() {
        assertThat(doubts(view(4_096)
                        .gain(50_000, 1_000)
                        .ahead(0.9, 0.01)
                        .lasts("acme.run", 0.89)
                        .lasts("acme.bought", 0.99)
                        .lastingHalf(0.02)))
                .isEmpty();
        assertThat(doubts(view(4_096)
                        .gain(50_000, 1_000)
                        .ahead(0.9, 0.01)
                        .lasts("acme.bought", 0.91)
                        .lasts("acme.run", 0.99)
                        .lastingHalf(0.02)))
                .containsExactly(PhraseCode.LASTS_OFTEN_ENOUGH.part("acme.bought"));
    }

    @Test
    void strategies_that_last_just_as_often_are_worth_trials_where_that_is_what_is_asked_of_all() {
        assertThat(settled(0.79, 0.79, 0.01)).isFalse();
        assertThat(settled(0.79, 0.60, 0.01)).as("the other is far below").isTrue();
        assertThat(settled(0.95, 0.95, 0.01)).as("both last often enough").isTrue();
        assertThat(settled(0.79, 0.79, 0)).as("no trials tell them apart").isTrue();
    }

    private static boolean settled(double lasts, double other, double half) {
        ScriptedView view = view(4_096)
                .gain(50_000, 1_000)
                .ahead(0.9, 0.01)
                .lasts("acme.bought", lasts)
                .lasts("acme.run", other)
                .lastingHalf(half);
        return UnsettledThresholds.of(choice(Bench.startup(), view, BOUGHT, RUN), Bench.POLICY, view)
                .none();
    }

    @Test
    void siblings_are_worth_trials_and_no_close_call() {
        ScriptedView close = view(65_536).gain(50_000, 1_000).ahead(0.9, 0.01).objective("acme.sibling", 49_500);
        Choice choice = choice(Bench.startup(), close, BOUGHT, RUN, SIBLING);
        assertThat(UnsettledThresholds.of(choice, Bench.POLICY, close).none()).isFalse();
        assertThat(verdict(Bench.startup(), close, BOUGHT, RUN, SIBLING).kind()).isEqualTo(Kind.RECOMMEND);
        ScriptedView twin = view(65_536).gain(50_000, 0).ahead(0.9, 0.01).objective("acme.sibling", 50_000);
        assertThat(UnsettledThresholds.of(choice(Bench.startup(), twin, BOUGHT, RUN, SIBLING), Bench.POLICY, twin)
                        .none())
                .as("no trials tell twins apart")
                .isTrue();
    }

    @Test
    void ahead_by_enough_but_rarely_is_a_close_call() {
        Verdict close = verdict(Bench.startup(), view(4_096).gain(50_000, 100).ahead(0.6, 0.01), BOUGHT, RUN);
        assertThat(close.kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(Bench.codes(close.because())).contains(Code.RARELY_AHEAD).doesNotContain(Code.TOO_CLOSE);
        assertThat(close.confidence().orElseThrow().value()).isEqualTo(0.6);
        Verdict clear = verdict(Bench.startup(), view(4_096).gain(50_000, 100).ahead(0.65, 0), BOUGHT, RUN);
        assertThat(clear.kind()).isEqualTo(Kind.RECOMMEND);
    }

    @Test
    void a_sibling_that_is_ahead_in_most_trials_speaks_against_what_is_ahead_on_average() {
        ScriptedView most = view(4_096).gain(50_000, 100).ahead(0.51, 0).objective("acme.sibling", 30_000);
        Explanation sibling = Bench.find(
                verdict(Bench.startup(), most, BOUGHT, RUN, SIBLING).against(), Code.SIBLING_AHEAD_MORE_OFTEN);
        assertThat(sibling.facts())
                .containsEntry("sibling", new Fact.Word("acme.sibling"))
                .containsEntry("gap", new Fact.Amount(Bench.usd(20_000)));
        ScriptedView half = view(4_096).gain(50_000, 100).ahead(0.5, 0).objective("acme.sibling", 30_000);
        assertThat(Bench.codes(
                        verdict(Bench.startup(), half, BOUGHT, RUN, SIBLING).against()))
                .doesNotContain(Code.SIBLING_AHEAD_MORE_OFTEN);
    }

    @ParameterizedTest
    @CsvSource({"1_000, SIBLING_AHEAD", "-1_000, SIBLING_AHEAD_MORE_OFTEN"})
    void what_is_said_of_a_sibling_follows_the_sign_of_what_it_gains(double gain, Code code) {
        ScriptedView view = view(4_096).gain(gain, 100).ahead(0.55, 0).objective("acme.sibling", 0);
        List<Explanation> against =
                verdict(Bench.on("acme.sibling"), view, BOUGHT, SIBLING).against();
        assertThat(Bench.find(against, code).facts()).containsEntry("gap", new Fact.Amount(Bench.usd(1_000)));
        assertThat(Bench.codes(against))
                .containsOnlyOnce(code)
                .doesNotContain(code == Code.SIBLING_AHEAD ? Code.SIBLING_AHEAD_MORE_OFTEN : Code.SIBLING_AHEAD);
        assertThat(Bench.find(against, Code.SIBLING_CLOSE).facts())
                .containsEntry("gap", new Fact.Amount(Bench.usd(1_000)));
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false"})
    void cash_that_runs_out_too_often_speaks_against_it_and_is_no_limit_ahead(double reserve, boolean passed) {
        ScriptedView view = view(4_096)
                .gain(50_000, 100)
                .ahead(0.9, 0)
                .lasts("acme.bought", 0.6)
                .reserve(reserve);
        Verdict verdict = verdict(Bench.startup(), view, BOUGHT);
        assertThat(Bench.codes(verdict.against()).contains(Code.CASH_RUNS_OUT_OFTEN))
                .isEqualTo(passed);
        Explanation nearest = Bench.find(verdict.revisitIf(), Code.NEAREST_THRESHOLD);
        assertThat(nearest.facts())
                .containsEntry(
                        "threshold",
                        new Fact.Phrase((passed ? PhraseCode.WORK_BEYOND_TEAM : PhraseCode.OUT_OF_CASH).part()));
    }

    @ParameterizedTest
    @CsvSource({"9_000, 100, 600", "12_000, 13_000, 1_000"})
    void staying_is_left_once_a_move_gains_enough_and_more_than_its_own_error(double gain, double half, long left) {
        ScriptedView view = view(4_096).gain(gain, half).ahead(0.9, 0.01);
        Verdict stays = verdict(Bench.on("acme.run"), view, BOUGHT, RUN);
        assertThat(Bench.find(stays.revisitIf(), Code.NEAREST_THRESHOLD).facts())
                .containsEntry("threshold", new Fact.Phrase(PhraseCode.WORTH_A_MOVE.part("acme.bought")))
                .containsEntry("left", new Fact.Amount(Bench.usd(left)));
    }

    @Test
    void a_gain_within_its_own_error_is_a_close_call() {
        Verdict close =
                verdict(Bench.startup(), view(4_096).gain(50_000, 50_001).ahead(0.9, 0.01), BOUGHT, RUN);
        assertThat(close.kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(Bench.codes(close.because())).contains(Code.TOO_CLOSE);
    }

    @Test
    void what_is_open_after_the_most_trials_is_a_close_call_and_before_a_word_against() {
        ScriptedView open = view(65_536).gain(10_500, 1_000).ahead(0.9, 0.01);
        Verdict settledNever = verdict(Bench.startup(), open, BOUGHT, RUN);
        assertThat(settledNever.kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(Bench.codes(settledNever.because())).contains(Code.NOT_SETTLED);
        Verdict early = verdict(Bench.startup(), view(5_000).gain(10_500, 1_000).ahead(0.9, 0.01), BOUGHT, RUN);
        assertThat(early.kind()).isEqualTo(Kind.RECOMMEND);
        assertThat(Bench.codes(early.against())).contains(Code.NOT_SETTLED);
    }

    @ParameterizedTest
    @CsvSource({"9_000, 100, LEAVE_IT", "50_000, 50_001, LEAVE_IT", "50_000, 100, BEST"})
    void a_move_must_gain_enough_and_more_than_its_own_error(double gain, double half, Reason reason) {
        Startup onIt = Bench.on("acme.run");
        Choice choice = choice(onIt, view(4_096).gain(gain, half).ahead(0.9, 0.01), BOUGHT, RUN);
        assertThat(choice.reason()).isEqualTo(reason);
        assertThat(choice.winner().orElseThrow().id())
                .isEqualTo(Bench.id(reason == Reason.LEAVE_IT ? "run" : "bought"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 257, 4_095, 4_096, 5_000})
    void exact_trials_are_exact_and_few_are_told(int trials) {
        Assessment assessment = FirstRules.assessor()
                .provider(Bench.provider(List.of(BOUGHT, RUN)))
                .trials(trials)
                .build()
                .assess(Bench.startup());
        assertThat(assessment.provenance().trials()).hasValue(trials);
        assertThat(Bench.codes(assessment.notes()).contains(Code.FEW_TRIALS)).isEqualTo(trials < 4_096);
    }

    @Test
    void trials_stop_at_the_first_look_where_nothing_is_open() {
        Assessment clear = Bench.assess(Bench.startup(), BOUGHT, Bench.strategy("run", Sourcing.SELF_RUN, 9_000));
        assertThat(clear.provenance().trials()).hasValue(4_096);
        assertThat(clear.verdict().kind()).isEqualTo(Kind.RECOMMEND);
    }

    @Test
    void a_plan_has_no_confidence() {
        Assessment plan = FirstRules.assessor()
                .provider(Bench.provider(List.of(BOUGHT, RUN)))
                .withoutSimulation()
                .build()
                .assess(Bench.startup());
        assertThat(plan.verdict().confidence()).isEmpty();
        assertThat(plan.verdict().marginError()).isEmpty();
        assertThat(plan.provenance().trials()).isEmpty();
        assertThat(plan.provenance().seed()).isEmpty();
        assertThat(plan.strategies())
                .allSatisfy(one -> assertThat(one.simulation()).isEmpty());
        assertThat(Bench.codes(plan.notes())).doesNotContain(Code.FEW_TRIALS);
    }

    private static ScriptedView view(long trials) {
        return new ScriptedView(trials);
    }

    private static List<Explanation> doubts(ScriptedView view) {
        Choice choice = choice(Bench.startup(), view, BOUGHT, RUN);
        return UnsettledThresholds.of(choice, Bench.POLICY, view).decisive().stream()
                .map(open -> open.facts().get("what"))
                .map(what -> ((Fact.Phrase) what).part())
                .toList();
    }

    private static Setting setting(Startup startup, Strategy... strategies) {
        return Bench.setting(FirstRules.RULES, startup, strategies);
    }

    private static Choice choice(Startup startup, ScriptedView view, Strategy... strategies) {
        return Choice.of(Candidates.of(setting(startup, strategies), view), Bench.POLICY, SPEND, view);
    }

    private static Verdict verdict(Startup startup, ScriptedView view, Strategy... strategies) {
        OpenAnswers open = new OpenAnswers(ImmutableList.of(), ImmutableList.of());
        Decision decision = Decision.of(setting(startup, strategies), Bench.POLICY, SPEND, view);
        return decision.verdict(decision.judge(() -> open), ImmutableMap.of());
    }
}
