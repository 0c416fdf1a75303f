package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VetoFinding;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VetoesTest {
    private static final Strategy SELF_RUN = needing(Sourcing.SELF_RUN);
    private static final Strategy HYBRID = needing(Sourcing.HYBRID);
    private static final Strategy MANAGED = needing(Sourcing.MANAGED);

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "UNKNOWN"})
    void expertise_that_is_not_answered_yes_rules_out_all_but_managed(Answer answer) {
        Startup startup = Bench.answering(answer, ExpertiseArea.SCALING, ExpertiseArea.DISASTER_RECOVERY);
        Explanation because = Explanation.of(Code.VETO_EXPERTISE)
                .word("areas", "disaster-recovery, scaling")
                .build();
        Explanation wayOut = Explanation.of(Code.GET_EXPERTISE)
                .word("areas", "disaster-recovery, scaling")
                .build();
        VetoFinding finding = new VetoFinding(VetoRule.EXPERTISE_REALITY_CHECK, because, wayOut);
        assertThat(vetoes(startup, SELF_RUN)).containsExactly(finding);
        assertThat(vetoes(startup, HYBRID)).containsExactly(finding);
        assertThat(vetoes(startup, MANAGED)).isEmpty();
        assertThat(vetoes(Bench.startup(), SELF_RUN)).isEmpty();
    }

    @Test
    void an_area_that_is_not_required_rules_nothing_out() {
        assertThat(vetoes(Bench.answering(Answer.NO, ExpertiseArea.OBSERVABILITY), SELF_RUN))
                .isEmpty();
    }

    @Test
    void a_rule_against_managed_rules_out_managed_alone() {
        VetoFinding finding = new VetoFinding(
                VetoRule.MANAGED_FORBIDDEN,
                Explanation.of(Code.VETO_MANAGED_FORBIDDEN).build(),
                Explanation.of(Code.CHECK_THE_RULE).build());
        assertThat(vetoes(Bench.forbidding(), MANAGED)).containsExactly(finding);
        assertThat(vetoes(Bench.forbidding(), HYBRID)).isEmpty();
        assertThat(vetoes(Bench.forbidding(), SELF_RUN)).isEmpty();
        assertThat(vetoes(Bench.startup(), MANAGED)).isEmpty();
    }

    @Test
    void what_a_rule_covers_is_named_and_one_that_covers_nothing_rules_out_nothing() {
        VetoFinding finding = new VetoFinding(
                VetoRule.MANAGED_FORBIDDEN,
                Explanation.of(Code.VETO_BUYS_COVERED)
                        .word("components", "observability, ci-cd")
                        .build(),
                Explanation.of(Code.RUN_WHAT_IS_COVERED)
                        .word("components", "observability, ci-cd")
                        .build());
        assertThat(vetoes(covering(Component.OBSERVABILITY, Component.CI_CD), MANAGED))
                .containsExactly(finding);
        assertThat(vetoes(covering(Component.OBSERVABILITY, Component.CI_CD), SELF_RUN))
                .isEmpty();
        assertThat(vetoes(covering(), MANAGED)).isEmpty();
    }

    private static Startup covering(Component... components) {
        return Bench.forbidding().toBuilder()
                .compliance(ComplianceDemand.builder()
                        .covers(ImmutableSortedSet.copyOf(components))
                        .build())
                .build();
    }

    @Test
    void a_ceiling_carries_just_its_users() {
        Strategy low = MANAGED.toBuilder()
                .ceiling(new Ceiling(Users.of(1_000), Optional.empty()))
                .build();
        assertThat(vetoes(live(1_000), low)).isEmpty();
        assertThat(vetoes(live(1_001), low))
                .containsExactly(new VetoFinding(
                        VetoRule.BEYOND_ITS_CEILING,
                        Explanation.of(Code.VETO_CEILING_USERS)
                                .figure("users", 1_001, Unit.USERS)
                                .figure("ceiling", 1_000, Unit.USERS)
                                .build(),
                        Explanation.of(Code.PLAN_BEYOND_CEILING).build()));
    }

    @Test
    void a_ceiling_carries_just_its_bill_at_list_prices() {
        // On nothing known, today's 2,600 are 2,000 at list prices.
        Startup paying = live(1_000).toBuilder()
                .current(CurrentPlatform.builder()
                        .monthlyPlatformCost(BigMoney.parse("USD 2600"))
                        .build())
                .build();
        assertThat(vetoes(paying, withBill("USD 2000"))).isEmpty();
        assertThat(vetoes(paying, withBill("USD 1999")))
                .containsExactly(new VetoFinding(
                        VetoRule.BEYOND_ITS_CEILING,
                        Explanation.of(Code.VETO_CEILING_BILL)
                                .amount("bill", Bench.usd(2_000))
                                .amount("ceiling", Bench.usd(1_999))
                                .build(),
                        Explanation.of(Code.PLAN_BEYOND_CEILING).build()));
        assertThat(vetoes(live(1_000), withBill("USD 1"))).isEmpty();
    }

    @Test
    void the_team_may_be_bound_whole_but_no_further() {
        assertThat(vetoes(Bench.startup(), binding(4))).isEmpty();
        assertThat(vetoes(Bench.startup(), binding(4.5)))
                .containsExactly(new VetoFinding(
                        VetoRule.TEAM_CANNOT_RUN_IT,
                        Explanation.of(Code.VETO_TEAM)
                                .figure("effort", 4.5, Unit.FTE)
                                .figure("engineers", 4, Unit.FTE)
                                .build(),
                        Explanation.of(Code.BIND_FEWER)
                                .figure("missing", 0.5, Unit.FTE)
                                .build()));
    }

    @Test
    void effort_counts_with_the_gaps_of_the_team() {
        // 2 engineers, 60% more for each of two areas: 4.4.
        Strategy strategy = MANAGED.toBuilder().steadyEffort(Estimate.fixed(2)).build();
        Startup gaps = Bench.answering(Answer.NO, ExpertiseArea.SCALING, ExpertiseArea.DISASTER_RECOVERY);
        assertThat(vetoes(gaps, strategy)).extracting(VetoFinding::rule).containsExactly(VetoRule.TEAM_CANNOT_RUN_IT);
        assertThat(vetoes(Bench.startup(), strategy)).isEmpty();
    }

    @Test
    void vetoes_come_in_the_order_of_the_rules() {
        Strategy strategy = SELF_RUN.toBuilder()
                .steadyEffort(Estimate.fixed(9))
                .ceiling(new Ceiling(Users.of(1), Optional.empty()))
                .build();
        Startup startup = live(10).toBuilder()
                .expertise(Bench.answering(Answer.NO, ExpertiseArea.SCALING).expertise())
                .build();
        assertThat(vetoes(startup, strategy))
                .extracting(VetoFinding::rule)
                .containsExactly(
                        VetoRule.EXPERTISE_REALITY_CHECK, VetoRule.BEYOND_ITS_CEILING, VetoRule.TEAM_CANNOT_RUN_IT);
    }

    @Test
    void on_the_strategy_it_is_on_the_others_are_warnings_with_a_remedy() {
        Startup startup = Bench.answering(Answer.NO, ExpertiseArea.SCALING).with(Inputs.CURRENT_STRATEGY, "acme.one");
        Strategy heavy = SELF_RUN.toBuilder().steadyEffort(Estimate.fixed(3)).build();
        Candidate candidate = Bench.choose(startup, heavy).ranked().get(0);
        assertThat(candidate.vetoes()).isEmpty();
        assertThat(candidate.warnings())
                .extracting(VetoFinding::rule)
                .containsExactly(VetoRule.EXPERTISE_REALITY_CHECK, VetoRule.TEAM_CANNOT_RUN_IT);
        Verdict verdict = Bench.assess(startup, heavy).verdict();
        assertThat(verdict.recommended()).hasValue(Bench.id("one"));
        assertThat(Bench.codes(verdict.warnings())).containsExactly(Code.VETO_EXPERTISE, Code.VETO_TEAM);
        assertThat(Bench.codes(verdict.nextQuestions())).containsSequence(Code.GET_EXPERTISE, Code.BIND_FEWER);
    }

    @Test
    void what_the_strategy_that_is_left_would_need_is_not_asked_for() {
        Startup startup = Bench.answering(Answer.NO, ExpertiseArea.SCALING).with(Inputs.CURRENT_STRATEGY, "acme.one");
        Strategy left =
                SELF_RUN.toBuilder().platformFixed(BigMoney.parse("USD 9000")).build();
        Verdict verdict = Bench.assess(startup, left, Bench.strategy("better", Sourcing.MANAGED, 10))
                .verdict();
        assertThat(verdict.recommended()).hasValue(Bench.id("better"));
        assertThat(Bench.codes(verdict.warnings())).containsExactly(Code.VETO_EXPERTISE);
        assertThat(Bench.codes(verdict.nextQuestions())).doesNotContain(Code.GET_EXPERTISE);
    }

    @Test
    void a_rule_against_managed_counts_on_the_strategy_it_is_on() {
        Startup startup = Bench.forbidding().with(Inputs.CURRENT_STRATEGY, "acme.one");
        Candidate candidate = Bench.choose(startup, MANAGED).ranked().get(0);
        assertThat(candidate.vetoes()).extracting(VetoFinding::rule).containsExactly(VetoRule.MANAGED_FORBIDDEN);
        assertThat(candidate.warnings()).isEmpty();
    }

    private static List<VetoFinding> vetoes(Startup startup, Strategy strategy) {
        return Bench.choose(startup, strategy).ranked().get(0).vetoes();
    }

    private static Strategy needing(Sourcing sourcing) {
        return Bench.strategy("one", sourcing, 1_000).toBuilder()
                .addRequiredExpertise(ExpertiseArea.SCALING, ExpertiseArea.DISASTER_RECOVERY)
                .build();
    }

    private static Strategy binding(double engineers) {
        return Bench.strategy("one", Sourcing.HYBRID, 0).toBuilder()
                .steadyEffort(Estimate.fixed(engineers))
                .build();
    }

    private static Strategy withBill(String most) {
        return MANAGED.toBuilder()
                .ceiling(new Ceiling(Users.of(1e9), Optional.of(BigMoney.parse(most))))
                .build();
    }

    private static Startup live(double users) {
        return Bench.startup().toBuilder()
                .usage(Usage.builder()
                        .activeUsers(Users.of(users))
                        .monthlyGrowth(Estimate.fixed(0))
                        .build())
                .build();
    }
}
