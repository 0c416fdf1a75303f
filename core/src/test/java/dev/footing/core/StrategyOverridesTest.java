package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** A policy or a calibration may replace numbers of strategies, whoever proposes them. */
class StrategyOverridesTest {
    private static final Strategy ONE = Fixtures.strategy("acme.one");
    private static final Strategy TWO = Fixtures.strategy("acme.two");
    private static final BigMoney BILL = BigMoney.parse("USD 777");

    @Test
    void the_figures_are_those_of_a_strategy_that_says_so_itself() {
        Strategy changed = ONE.toBuilder().platformFixed(BILL).build();
        Assessment overridden = assess(Bench.startup(), policy("acme.one"), ONE, TWO);
        Assessment stated = assess(Bench.startup(), Bench.POLICY, changed, TWO);
        assertThat(find(overridden, "acme.one").plan())
                .isEqualTo(find(stated, "acme.one").plan());
        assertThat(find(overridden, "acme.one").simulation())
                .isEqualTo(find(stated, "acme.one").simulation());
        assertThat(find(overridden, "acme.two")).isEqualTo(find(stated, "acme.two"));
    }

    @Test
    void the_number_has_the_reason_as_its_evidence_and_the_hash_is_another() {
        Assessment plain = assess(Bench.startup(), Bench.POLICY, ONE, TWO);
        Assessment overridden = assess(Bench.startup(), policy("acme.one"), ONE, TWO);
        Strategy strategy = find(overridden, "acme.one").strategy();
        assertThat(StrategyParameters.all())
                .filteredOn(parameter -> strategy.evidenceOf(parameter).source().equals("our contract"))
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.path()).isEqualTo("platformFixed");
                    assertThat(strategy.evidenceOf(parameter).grade()).isEqualTo(Grade.ASSUMED);
                });
        assertThat(overridden.provenance().hash())
                .isNotEqualTo(plain.provenance().hash());
        assertThat(overridden.provenance().policy().strategyOverrides()).hasSize(1);
    }

    @Test
    void the_answers_that_nobody_gave_are_worth_what_they_are_under_the_replaced_numbers() {
        Startup open = Bench.startup().toBuilder()
                .expertise(ExpertiseAudit.builder()
                        .putAnswers(ExpertiseArea.SCALING, Answer.UNKNOWN)
                        .build())
                .build();
        Strategy changed = ONE.toBuilder().platformFixed(BILL).build();
        assertThat(assess(open, policy("acme.one"), ONE, TWO).verdict().evpi())
                .isEqualTo(assess(open, Bench.POLICY, changed, TWO).verdict().evpi());
    }

    @Test
    void a_list_price_that_nothing_reads_is_told_where_the_bill_is_known() {
        Startup billed = live().with(Inputs.CURRENT_BILL, BigMoney.parse("USD 9000"));
        Assessment plain = assess(billed, Bench.POLICY, ONE, TWO);
        Assessment overridden = assess(billed, policy("acme.two"), ONE, TWO);
        assertThat(find(overridden, "acme.two").plan())
                .isEqualTo(find(plain, "acme.two").plan());
        assertThat(Bench.find(overridden.notes(), Code.OVERRIDE_UNREAD).facts())
                .containsEntry("path", new Fact.Word("platformFixed"))
                .containsEntry("strategy", new Fact.Word("acme.two"));
        assertThat(Bench.codes(assess(live(), policy("acme.one"), ONE, TWO).notes()))
                .doesNotContain(Code.OVERRIDE_UNREAD);
        assertThat(Bench.codes(
                        assess(Bench.startup(), policy("acme.one"), ONE, TWO).notes()))
                .doesNotContain(Code.OVERRIDE_UNREAD);
    }

    @Test
    void a_list_price_is_read_beside_a_known_bill_where_the_calibration_lets_both_count() {
        Startup billed = live().with(Inputs.CURRENT_BILL, BigMoney.parse("USD 9000"));
        assertThat(Bench.codes(in(Calibrations.field2026())
                        .policy(policy("acme.two"))
                        .build()
                        .assess(billed)
                        .notes()))
                .doesNotContain(Code.OVERRIDE_UNREAD);
        assertThat(Bench.codes(in(Calibrations.field2026())
                        .policy(policy("acme.one"))
                        .build()
                        .assess(billed)
                        .notes()))
                .contains(Code.OVERRIDE_UNREAD);
    }

    @Test
    void a_price_index_says_that_it_turns_the_wrong_way_on_the_current_strategy_alone() {
        Startup billed = live().with(Inputs.CURRENT_BILL, BigMoney.parse("USD 9000"));
        Assessment current = assess(billed, index("acme.one"), ONE, TWO);
        assertThat(Bench.codes(current.notes())).contains(Code.CURRENT_INDEX_REPLACED);
        assertThat(find(current, "acme.two").plan().platform())
                .isGreaterThan(find(assess(billed, Bench.POLICY, ONE, TWO), "acme.two")
                        .plan()
                        .platform());
        assertThat(Bench.codes(assess(billed, index("acme.two"), ONE, TWO).notes()))
                .doesNotContain(Code.CURRENT_INDEX_REPLACED, Code.INDEX_UNREAD);
        assertThat(Bench.codes(
                        assess(Bench.startup(), index("acme.two"), ONE, TWO).notes()))
                .contains(Code.INDEX_UNREAD);
    }

    private static Startup live() {
        return Fixtures.smallLive("acme.one").toBuilder()
                .current(CurrentPlatform.builder().strategy("acme.one").build())
                .build();
    }

    private static Policy index(String strategy) {
        return PolicyDraft.of(Bench.POLICY, "mine-2")
                .override(new StrategyOverride(
                        StrategyId.of(strategy), "priceIndex", Optional.of(Estimate.fixed(0.5)), "a discount"))
                .build();
    }

    @Test
    void an_unknown_strategy_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> assess(Bench.startup(), policy("acme.onne"), ONE, TWO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("strategyOverrides of policy mine-1")
                .hasMessageContaining("Maybe acme.one was meant. Known: acme.one, acme.two.");
    }

    @Test
    void the_phase_follows_from_the_policy_that_was_given() {
        Startup aged = Bench.startup().toBuilder().ageMonths(Months.of(20)).build();
        Policy later = PolicyDraft.of(Bench.POLICY, "mine-1")
                .override("phase.marketFitAge", 21.0, "told")
                .build();
        assertThat(assess(aged, later, ONE).understood().phase())
                .isNotEqualTo(assess(aged, Bench.POLICY, ONE).understood().phase());
    }

    @Test
    void a_calibration_replaces_numbers_before_the_policy_does() {
        Assessment byWorld =
                in(world(build("acme.one"))).policy(Bench.POLICY).build().assess(Bench.startup());
        double engineers = Bench.startup().team().engineers().value();
        assertThat(find(byWorld, "acme.one").strategy().buildEffort()).isEqualTo(Estimate.fixed(1 + 0.25 * engineers));
        assertThat(find(byWorld, "acme.two").strategy()).isEqualTo(TWO);
        Policy further = PolicyDraft.of(Bench.POLICY, "mine-1")
                .override(new StrategyOverride(
                        StrategyId.of("acme.one"), "buildEffort", Optional.of(Estimate.fixed(2)), "our own count"))
                .build();
        Assessment byBoth = in(world(build("acme.one"))).policy(further).build().assess(Bench.startup());
        assertThat(find(byBoth, "acme.one").strategy().buildEffort()).isEqualTo(Estimate.fixed(2));
    }

    @Test
    void a_calibration_alongside_has_its_own_numbers_of_strategies() {
        Calibration other = world(build("acme.one"));
        Assessment alone = in(other).policy(Bench.POLICY).build().assess(Bench.startup());
        Assessment both = in(Calibrations.field2025())
                .policy(Bench.POLICY)
                .alongside(other)
                .build()
                .assess(Bench.startup());
        assertThat(both.alternatives().get(0).strategies().stream()
                        .map(StrategyAssessment::plan)
                        .toList())
                .isEqualTo(alone.strategies().stream()
                        .map(StrategyAssessment::plan)
                        .toList());
    }

    @Test
    void a_strategy_that_a_calibration_of_ones_own_does_not_find_is_refused_and_one_that_ships_may_lack_any() {
        assertThatThrownBy(() -> in(world(build("acme.onne"))).build().assess(Bench.startup()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("strategyOverrides of calibration world-1")
                .hasMessageContaining("Maybe acme.one was meant.");
        assertThat(in(Calibrations.article2024())
                        .build()
                        .assess(Bench.startup())
                        .strategies())
                .hasSize(2);
    }

    private static Calibration world(StrategyOverride override) {
        return CalibrationDraft.of(Calibrations.field2025(), "world-1")
                .override(override)
                .build();
    }

    private static StrategyOverride build(String strategy) {
        return new StrategyOverride(
                StrategyId.of(strategy), "buildEffort", Optional.of(EngineerFormula.of(1, 0.25)), "told by two teams");
    }

    private static Assessor.Builder in(Calibration world) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(ONE, TWO)))
                .calibration(world)
                .trials(256);
    }

    private static Policy policy(String strategy) {
        return PolicyDraft.of(Bench.POLICY, "mine-1")
                .override(new StrategyOverride(
                        StrategyId.of(strategy), "platformFixed", Optional.of(BILL), "our contract"))
                .build();
    }

    private static Assessment assess(Startup startup, Policy policy, Strategy... strategies) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(strategies)))
                .calibration(Calibrations.field2025())
                .policy(policy)
                .trials(256)
                .build()
                .assess(startup);
    }

    private static StrategyAssessment find(Assessment assessment, String id) {
        return assessment.strategy(StrategyId.of(id)).orElseThrow();
    }
}
