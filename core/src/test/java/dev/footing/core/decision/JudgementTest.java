package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which kind of verdict follows from what trials say: a gain counts above 9,600, and knowing is worth it above 24,000.
 */
class JudgementTest {
    private static final Rules DEFAULT = new Rules(Calibrations.field2025(), Policies.default2());
    private static final Startup ASKED =
            Bench.answering(Answer.UNKNOWN, ExpertiseArea.PRODUCTION_KUBERNETES, ExpertiseArea.DISASTER_RECOVERY);
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy DEARER = Bench.strategy("dearer", Sourcing.MANAGED, 2_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 3_000);

    private static Strategy needing(String id, ExpertiseArea area) {
        return Bench.strategy(id, Sourcing.SELF_RUN, 1_000).toBuilder()
                .addRequiredExpertise(area)
                .build();
    }

    private static ScriptedView view() {
        return new ScriptedView(4_096).ahead(0.9, 0.01);
    }

    private static Decision decision(Rules rules, Startup startup, double spend, ScriptedView view, Strategy... all) {
        return Decision.of(Bench.setting(rules, startup, all), rules.policy(), spend, view);
    }

    private static Verdict verdict(Rules rules, Startup startup, double spend, ScriptedView view, Strategy... all) {
        Discovery discovery = Discovery.of(List.of(Bench.provider(List.of(all))));
        Setting setting = Bench.setting(rules, startup, all);
        Decision decision = decision(rules, startup, spend, view, all);
        return decision.verdict(decision.judge(() -> OpenAnswers.of(discovery, setting)), ImmutableMap.of());
    }

    private static Verdict verdict(Rules rules, Startup startup, ScriptedView view, Strategy... all) {
        return verdict(rules, startup, 480_000, view, all);
    }

    @ParameterizedTest
    @CsvSource({"0.5, RECOMMEND", "0.49, NO_FEASIBLE_OPTION"})
    void what_lasts_in_half_of_the_trials_lasts(double lasts, Kind kind) {
        ScriptedView view = view().gain(50_000, 100).lasts("acme.bought", lasts);
        assertThat(verdict(FirstRules.RULES, Bench.startup(), view, BOUGHT).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0.5, acme.dearer", "0.49, acme.bought"})
    void the_dearest_veto_is_that_of_the_best_of_those_that_last(double lasts, String strategy) {
        ScriptedView view = view().gain(0, 100).objective("acme.dearer", 50_000).lasts("acme.dearer", lasts);
        Verdict verdict = verdict(FirstRules.RULES, Bench.forbidding(), view, BOUGHT, DEARER);
        assertThat(verdict.kind()).isEqualTo(Kind.VETOED);
        assertThat(Bench.find(verdict.because(), Code.DEAREST_VETO).facts())
                .containsEntry("strategy", new Fact.Word(strategy));
    }

    @Test
    void nearest_to_lasting_is_what_lasts_most_often_whatever_cash_it_leaves() {
        ScriptedView view = view().lasts("acme.bought", 0.3).lasts("acme.run", 0.4);
        Verdict verdict = verdict(FirstRules.RULES, Bench.startup(), view, BOUGHT, RUN);
        assertThat(verdict.kind()).isEqualTo(Kind.NO_FEASIBLE_OPTION);
        assertThat(Bench.find(verdict.nextQuestions(), Code.NEAREST_TO_LASTING).facts())
                .containsEntry("strategy", new Fact.Word("acme.run"));
    }

    @Test
    void where_chances_are_counted_confidence_is_that_of_the_direction() {
        ScriptedView view = view().gain(50_000, 100).best("acme.bought", 0.75).best("acme.run", 0.25);
        assertThat(verdict(DEFAULT, Bench.startup(), view, BOUGHT, RUN).confidence())
                .hasValueSatisfying(chance -> assertThat(chance.value()).isEqualTo(0.75));
    }

    @Test
    void where_money_ends_whatever_is_done_something_is_recommended_unless_all_is_ruled_out() {
        Startup poor = Bench.withCash("USD 200000");
        ScriptedView view = view().gain(50_000, 100)
                .lasts("acme.bought", 0)
                .runway("acme.bought", 4)
                .best("acme.bought", 1);
        Verdict verdict = verdict(DEFAULT, poor, view, BOUGHT);
        assertThat(verdict.kind()).isEqualTo(Kind.RECOMMEND);
        assertThat(Bench.find(verdict.warnings(), Code.MONEY_ENDS_ANYWAY).facts())
                .containsEntry("months", new Fact.Figure(5, Unit.MONTHS));
        Startup forbidding =
                poor.toBuilder().addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED).build();
        assertThat(verdict(DEFAULT, forbidding, view, BOUGHT).kind()).isEqualTo(Kind.NO_FEASIBLE_OPTION);
    }

    @Test
    void missing_answers_hold_up_a_move_and_never_staying() {
        Startup asked = Bench.answering(Answer.UNKNOWN, ExpertiseArea.DISASTER_RECOVERY);
        Strategy own = needing("own", ExpertiseArea.DISASTER_RECOVERY);
        ScriptedView view = view().gain(0, 100).objective("acme.own", 100_000);
        assertThat(verdict(DEFAULT, asked, view, BOUGHT, own).kind()).isEqualTo(Kind.INSUFFICIENT_EVIDENCE);
        Startup on = asked.with(Inputs.CURRENT_STRATEGY, "acme.bought");
        assertThat(verdict(DEFAULT, on, view, BOUGHT, own).kind()).isEqualTo(Kind.CONDITIONAL);
    }

    @Test
    void a_condition_leads_to_another_sourcing() {
        Strategy own = needing("own", ExpertiseArea.DISASTER_RECOVERY);
        ScriptedView view = view().objective("acme.own", 20_000).exactness(50, 100);
        assertThat(verdict(DEFAULT, ASKED, view, BOUGHT, own).condition()).hasValueSatisfying(condition -> {
            assertThat(condition.strategy()).isEqualTo(Bench.id("own"));
            assertThat(condition.worth()).isEqualTo(Bench.usd(20_000));
            assertThat(condition.error()).contains(Bench.usd(50));
        });
        assertThat(verdict(DEFAULT, ASKED, view, RUN, own).condition())
                .as("the other one is run by the team, too")
                .isEmpty();
    }

    @Test
    void a_condition_is_worth_at_least_a_cent() {
        Strategy own = needing("own", ExpertiseArea.DISASTER_RECOVERY);
        assertThat(verdict(DEFAULT, ASKED, 0, view().objective("acme.own", 0.001), BOUGHT, own)
                        .condition())
                .isEmpty();
    }

    @Test
    void of_conditions_that_gain_as_much_the_first_by_name_is_told() {
        ScriptedView view = view().objective("acme.own", 20_000).objective("acme.other", 20_000);
        assertThat(verdict(
                                DEFAULT,
                                ASKED,
                                view,
                                BOUGHT,
                                needing("own", ExpertiseArea.PRODUCTION_KUBERNETES),
                                needing("other", ExpertiseArea.DISASTER_RECOVERY))
                        .condition())
                .map(VerdictCondition::areas)
                .hasValueSatisfying(areas -> assertThat(areas).containsExactly(ExpertiseArea.DISASTER_RECOVERY));
    }

    @Test
    void trials_are_enough_once_nothing_is_open() {
        assertThat(decision(FirstRules.RULES, Bench.startup(), 480_000, view().gain(50_000, 100), BOUGHT, RUN)
                        .settled())
                .isTrue();
        assertThat(decision(FirstRules.RULES, Bench.startup(), 480_000, view().gain(9_600, 100), BOUGHT, RUN)
                        .settled())
                .isFalse();
    }

    /** Of what may be taken the dearer one is the cheapest, so that it scores full marks on cost. */
    @Test
    void cost_is_scored_against_the_cheapest_that_is_not_ruled_out() {
        Assessment assessment = Bench.assess(Bench.forbidding(), BOUGHT, RUN);
        assertThat(cost(assessment, "run")).isEqualTo(100);
        assertThat(cost(Bench.assess(Bench.startup(), BOUGHT, RUN), "run")).isLessThan(100);
        assertThat(cost(Bench.assess(Bench.forbidding(), BOUGHT, DEARER), "dearer"))
                .as("where all is ruled out it is the cheapest of all")
                .isLessThan(100);
    }

    private static double cost(Assessment assessment, String id) {
        return assessment.strategy(Bench.id(id)).orElseThrow().scorecard().criteria().stream()
                .filter(score -> score.criterion().id().equals("cost"))
                .mapToDouble(CriterionScore::score)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_spent_anyway_is_the_engineers_over_the_horizon() {
        PlanView view = new PlanView(FirstRules.RULES);
        assertThat(view.spend(Bench.setting(FirstRules.RULES, Bench.startup(), BOUGHT)))
                .isEqualTo(480_000);
    }
}
