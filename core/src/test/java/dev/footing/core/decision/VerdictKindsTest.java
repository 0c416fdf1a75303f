package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VerdictKindsTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 3_000);
    private static final Strategy SKILLED = Bench.strategy("skilled", Sourcing.SELF_RUN, 0).toBuilder()
            .addRequiredExpertise(ExpertiseArea.SCALING)
            .build();

    @Test
    void recommends_what_is_ahead_by_enough() {
        Verdict verdict = verdict(Bench.startup(), BOUGHT, RUN);
        assertKind(verdict, Kind.RECOMMEND);
        assertThat(verdict.recommended()).hasValue(Bench.id("bought"));
        assertThat(verdict.reason()).hasValue(Reason.BEST);
        assertThat(verdict.rival()).hasValue(Bench.id("run"));
        assertThat(verdict.margin()).hasValue(Bench.usd(24_000));
        assertThat(amount(Bench.find(verdict.because(), Code.AHEAD_OF_RIVAL), "gain"))
                .isEqualTo(Bench.usd(24_000));
        assertThat(Bench.codes(verdict.revisitIf())).contains(Code.LEAVING_TAKES);
        assertThat(verdict.evpi()).isEmpty();
    }

    @Test
    void recommends_to_stay_where_no_gain_is_worth_a_move() {
        Strategy old = Bench.strategy("old", Sourcing.SELF_RUN, 1_800);
        Assessment assessment = Bench.assess(Bench.on("acme.old"), BOUGHT, old);
        Verdict verdict = assessment.verdict();
        assertKind(verdict, Kind.RECOMMEND);
        assertThat(verdict.recommended()).hasValue(Bench.id("old"));
        assertThat(verdict.reason()).hasValue(Reason.LEAVE_IT);
        assertThat(assessment.strategy(Bench.id("old")).orElseThrow().rank()).isEqualTo(2);
        Explanation worth = Bench.find(verdict.because(), Code.NOT_WORTH_MOVING);
        assertThat(amount(worth, "gain")).isEqualTo(Bench.usd(9_600));
        assertThat(amount(Bench.find(verdict.against(), Code.LOSES_ON), "amount"))
                .isEqualTo(Bench.usd(9_600));
    }

    @Test
    void a_gain_of_just_a_fiftieth_of_the_spend_is_too_close_to_call() {
        Verdict close = verdict(Bench.startup(), BOUGHT, Bench.strategy("run", Sourcing.SELF_RUN, 1_800));
        assertKind(close, Kind.CLOSE_CALL);
        assertThat(close.strategy()).hasValue(Bench.id("bought"));
        assertThat(amount(Bench.find(close.because(), Code.TOO_CLOSE), "gap")).isEqualTo(Bench.usd(9_600));
        assertThat(Bench.codes(close.nextQuestions())).contains(Code.GAP_TO_OPEN);
        Verdict clear = verdict(Bench.startup(), BOUGHT, Bench.strategy("run", Sourcing.SELF_RUN, 1_801));
        assertKind(clear, Kind.RECOMMEND);
    }

    @Test
    void a_sibling_makes_no_close_call_and_is_named() {
        Strategy sibling = Bench.strategy("sibling", Sourcing.MANAGED, 1_800);
        Verdict verdict = verdict(Bench.startup(), BOUGHT, sibling, RUN);
        assertKind(verdict, Kind.RECOMMEND);
        assertThat(amount(Bench.find(verdict.against(), Code.SIBLING_CLOSE), "gap"))
                .isEqualTo(Bench.usd(9_600));
        Strategy distant = Bench.strategy("sibling", Sourcing.MANAGED, 1_801);
        assertThat(Bench.codes(verdict(Bench.startup(), BOUGHT, distant, RUN).against()))
                .doesNotContain(Code.SIBLING_CLOSE);
    }

    @Test
    void without_a_rival_there_is_no_margin() {
        Verdict verdict = verdict(Bench.startup(), BOUGHT, Bench.strategy("dearer", Sourcing.MANAGED, 3_000));
        assertKind(verdict, Kind.RECOMMEND);
        assertThat(verdict.rival()).isEmpty();
        assertThat(verdict.margin()).isEmpty();
        assertThat(Bench.codes(verdict.because())).contains(Code.NO_RIVAL, Code.BEST_OF_FEASIBLE);
    }

    @Test
    void where_cash_lasts_with_none_it_says_no_whether_or_not_they_are_ruled_out() {
        Startup poor = Bench.withCash("USD 482000");
        Verdict verdict = verdict(poor, BOUGHT, RUN);
        assertKind(verdict, Kind.NO_FEASIBLE_OPTION);
        assertThat(verdict.strategy()).isEmpty();
        Explanation nearest = Bench.find(verdict.nextQuestions(), Code.NEAREST_TO_LASTING);
        assertThat(nearest.facts()).containsEntry("strategy", new Fact.Word("acme.bought"));
        assertThat(amount(nearest, "missing")).isEqualTo(Bench.usd(10_000));
        Startup forbidding =
                poor.toBuilder().addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED).build();
        Verdict both = verdict(forbidding, BOUGHT, RUN);
        assertKind(both, Kind.NO_FEASIBLE_OPTION);
        assertThat(Bench.codes(both.nextQuestions())).contains(Code.NEAREST_TO_LASTING, Code.CHECK_THE_RULE);
    }

    @Test
    void without_a_proposal_it_says_so() {
        Verdict verdict = verdict(Bench.startup());
        assertKind(verdict, Kind.NO_FEASIBLE_OPTION);
        assertThat(Bench.codes(verdict.because())).containsExactly(Code.NONE_PROPOSED);
        assertThat(Bench.codes(verdict.nextQuestions())).containsExactly(Code.NO_STRATEGY_PROPOSED);
    }

    @Test
    void where_all_that_lasts_is_ruled_out_it_says_which_rule_costs_most() {
        Startup tight = Bench.withCash("USD 500000").toBuilder()
                .addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED)
                .build();
        Strategy dearer = Bench.strategy("dearer", Sourcing.MANAGED, 1_200);
        Verdict verdict = verdict(tight, dearer, BOUGHT, RUN);
        assertKind(verdict, Kind.VETOED);
        assertThat(verdict.strategy()).isEmpty();
        assertThat(Bench.find(verdict.because(), Code.DEAREST_VETO).facts())
                .containsEntry("strategy", new Fact.Word("acme.bought"))
                .containsEntry("rule", new Fact.Word("managed-forbidden"));
        assertThat(Bench.codes(verdict.nextQuestions())).containsExactly(Code.CHECK_THE_RULE);
    }

    @Test
    void an_answer_that_decides_the_sourcing_is_asked_for_first() {
        // Yes takes what is free, no costs twelve bills of 10,000: half of that is worth knowing.
        Strategy dear = Bench.strategy("bought", Sourcing.MANAGED, 10_000);
        Verdict verdict = verdict(Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING), dear, SKILLED);
        assertKind(verdict, Kind.INSUFFICIENT_EVIDENCE);
        assertThat(verdict.strategy()).hasValue(Bench.id("bought"));
        assertThat(verdict.evpi()).hasValue(Bench.usd(60_000));
        Explanation first = Bench.find(verdict.nextQuestions(), Code.ASK_FIRST);
        assertThat(first.facts()).containsEntry("area", new Fact.Word("scaling"));
        assertThat(amount(first, "worth")).isEqualTo(Bench.usd(60_000));
        assertThat(amount(Bench.find(verdict.because(), Code.ANSWERS_DECIDE), "threshold"))
                .isEqualTo(Bench.usd(24_000));
    }

    @Test
    void an_answer_worth_just_a_twentieth_of_the_spend_holds_nothing_up() {
        Startup unknown = Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING);
        Verdict enough = verdict(unknown, Bench.strategy("bought", Sourcing.MANAGED, 4_000), SKILLED);
        assertKind(enough, Kind.RECOMMEND);
        assertThat(enough.evpi()).hasValue(Bench.usd(24_000));
        assertThat(Bench.codes(enough.nextQuestions())).contains(Code.ASK_FIRST);
        Verdict above = verdict(unknown, Bench.strategy("bought", Sourcing.MANAGED, 4_001), SKILLED);
        assertKind(above, Kind.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void answers_that_leave_the_sourcing_alone_hold_nothing_up() {
        Strategy dear = Bench.strategy("dear", Sourcing.SELF_RUN, 10_000);
        Verdict verdict = verdict(Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING), dear, SKILLED);
        assertKind(verdict, Kind.RECOMMEND);
        assertThat(verdict.evpi()).hasValue(Bench.usd(60_000));
    }

    @Test
    void an_answer_without_effect_on_the_choice_is_worth_nothing() {
        // The gap costs this one 60% more of one engineer, but nothing else is near, whatever the answer.
        Strategy bought = BOUGHT.toBuilder()
                .steadyEffort(Estimate.fixed(1))
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .build();
        Strategy far = Bench.strategy("far", Sourcing.SELF_RUN, 100_000);
        Verdict verdict = verdict(Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING), bought, far);
        assertKind(verdict, Kind.RECOMMEND);
        assertThat(verdict.evpi()).hasValue(Bench.usd(0));
        assertThat(Bench.codes(verdict.nextQuestions())).doesNotContain(Code.ASK_FIRST);
    }

    @Test
    void the_area_that_decides_is_named_among_others() {
        Strategy dear = Bench.strategy("bought", Sourcing.MANAGED, 10_000).toBuilder()
                .steadyEffort(Estimate.fixed(1.5))
                .addRequiredExpertise(ExpertiseArea.PRODUCTION_KUBERNETES)
                .build();
        Startup unknown = Bench.answering(Answer.UNKNOWN, ExpertiseArea.PRODUCTION_KUBERNETES, ExpertiseArea.SCALING);
        Verdict verdict = verdict(unknown, dear, SKILLED);
        assertKind(verdict, Kind.INSUFFICIENT_EVIDENCE);
        // The dear one costs 480,000 with the first area and 696,000 without: 588,000 in the mean, half of it saved.
        assertThat(verdict.evpi()).hasValue(Bench.usd(294_000));
        Explanation first = Bench.find(verdict.nextQuestions(), Code.ASK_FIRST);
        assertThat(first.facts()).containsEntry("area", new Fact.Word("scaling"));
        assertThat(amount(first, "worth")).isEqualTo(Bench.usd(294_000));
    }

    @Test
    void a_better_one_that_is_ruled_out_is_named() {
        Strategy overworked = Bench.strategy("overworked", Sourcing.MANAGED, 0).toBuilder()
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .build();
        Startup startup = Bench.forbidding();
        Verdict verdict = verdict(startup, overworked, RUN, Bench.strategy("mixed", Sourcing.HYBRID, 9_000));
        assertKind(verdict, Kind.RECOMMEND);
        Explanation better = Bench.find(verdict.against(), Code.RULED_OUT_BUT_BETTER);
        assertThat(better.facts())
                .containsEntry("better", new Fact.Word("acme.overworked"))
                .containsEntry("rule", new Fact.Word("managed-forbidden"));
        assertThat(amount(better, "gain")).isEqualTo(Bench.usd(36_000));
    }

    @Test
    void the_other_favourite_of_the_scorecard_is_named() {
        Strategy sticky = Bench.strategy("sticky", Sourcing.MANAGED, 1_000).toBuilder()
                .exitEffort(EngineerMonths.of(40))
                .complianceEffort(EngineerMonths.of(40))
                .build();
        Strategy free = Bench.strategy("free", Sourcing.SELF_RUN, 1_010);
        Strategy distant = Bench.strategy("distant", Sourcing.MANAGED, 2_000);
        Verdict verdict = verdict(Bench.startup(), sticky, free, distant);
        assertThat(Bench.find(verdict.against(), Code.SCORECARD_PREFERS).facts())
                .containsEntry("preferred", new Fact.Word("acme.free"));
        assertThat(Bench.codes(verdict(Bench.startup(), BOUGHT, RUN).against())).doesNotContain(Code.SCORECARD_PREFERS);
    }

    @Test
    void a_startup_that_spends_nothing_gets_a_verdict() {
        Startup unpaid = Bench.startup().toBuilder()
                .team(Team.builder()
                        .engineers(4)
                        .monthlyCostPerEngineer(Money.parse("USD 0"))
                        .build())
                .build();
        assertKind(verdict(unpaid, BOUGHT, RUN), Kind.RECOMMEND);
    }

    private static Verdict verdict(Startup startup, Strategy... strategies) {
        return Bench.assess(startup, strategies).verdict();
    }

    private static void assertKind(Verdict verdict, Kind kind) {
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.because()).isNotEmpty();
        assertThat(verdict.nextQuestions().size() + verdict.revisitIf().size()).isPositive();
        assertThat(verdict.recommended().isPresent()).isEqualTo(kind == Kind.RECOMMEND);
        boolean no = kind == Kind.NO_FEASIBLE_OPTION || kind == Kind.VETOED;
        assertThat(verdict.strategy().isEmpty()).isEqualTo(no);
    }

    private static Money amount(Explanation explanation, String name) {
        return ((Fact.Amount) Objects.requireNonNull(explanation.facts().get(name))).money();
    }
}
