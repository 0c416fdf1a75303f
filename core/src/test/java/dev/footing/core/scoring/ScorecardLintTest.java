package dev.footing.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.ScorecardDoubt;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class ScorecardLintTest {
    @Test
    void two_criteria_that_order_four_strategies_alike_are_told() {
        assertThat(twice(Bench.POLICY, efforts(1, 10), efforts(2, 20), efforts(2, 20), efforts(4, 90)))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.facts())
                            .containsEntry("criterion", new Fact.Word("compliance"))
                            .containsEntry("other", new Fact.Word("adaptability"))
                            .containsEntry("correlation", new Fact.Figure(1, Unit.NONE))
                            .containsEntry("weight", new Fact.Figure(10, Unit.NONE));
                });
    }

    @Test
    void just_the_opposite_order_counts_as_one_thing_too() {
        assertThat(twice(Bench.POLICY, efforts(1, 90), efforts(2, 20), efforts(2, 20), efforts(4, 10)))
                .singleElement()
                .satisfies(doubt ->
                        assertThat(doubt.facts()).containsEntry("correlation", new Fact.Figure(-1, Unit.NONE)));
    }

    @Test
    void another_order_a_tie_or_one_value_for_all_is_no_doubt() {
        assertThat(twice(Bench.POLICY, efforts(1, 10), efforts(2, 30), efforts(3, 20), efforts(4, 90)))
                .isEmpty();
        assertThat(twice(Bench.POLICY, efforts(1, 10), efforts(2, 20), efforts(2, 21), efforts(4, 90)))
                .isEmpty();
        assertThat(twice(Bench.POLICY, efforts(1, 10), efforts(1, 20), efforts(1, 30), efforts(1, 90)))
                .isEmpty();
    }

    @Test
    void three_strategies_agree_by_chance() {
        assertThat(twice(Bench.POLICY, efforts(1, 10), efforts(2, 20), efforts(4, 90)))
                .isEmpty();
    }

    @Test
    void what_weighs_nothing_is_not_counted() {
        Policy weightless = PolicyDraft.of(Bench.POLICY, "mine-1")
                .override("criteria.compliance.weight.pre-product-market-fit", 0.0, "no audits here")
                .override("criteria.cost.weight.pre-product-market-fit", 12.0, "in its place")
                .build();
        assertThat(twice(weightless, efforts(1, 10), efforts(2, 20), efforts(3, 30), efforts(4, 90)))
                .isEmpty();
    }

    @Test
    void a_cheap_one_that_is_not_first_and_turns_two_others_round_is_named() {
        assertThat(doubts(
                        Bench.POLICY,
                        ScorecardDoubt.RANK_REVERSAL,
                        costly(2_000, 1, 0),
                        costly(1_000, 2, 0),
                        costly(100, 9, 11)))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.facts())
                        .containsEntry("without", new Fact.Word("acme.s2"))
                        .containsEntry("first", new Fact.Word("acme.s0"))
                        .containsEntry("second", new Fact.Word("acme.s1")));
    }

    @Test
    void a_cheap_one_that_is_first_is_the_measure_of_the_others() {
        assertThat(doubts(
                        Bench.POLICY,
                        ScorecardDoubt.RANK_REVERSAL,
                        costly(2_000, 1, 0),
                        costly(1_000, 2, 0),
                        costly(100, 1, 0)))
                .isEmpty();
    }

    @Test
    void one_that_is_ruled_out_measures_nothing() {
        Strategy vetoed =
                costly(100, 9, 11).toBuilder().steadyEffort(Estimate.fixed(50)).build();
        assertThat(doubts(Bench.POLICY, ScorecardDoubt.RANK_REVERSAL, costly(2_000, 1, 0), costly(1_000, 2, 0), vetoed))
                .isEmpty();
    }

    private static Strategy efforts(double audit, double exit) {
        return Fixtures.strategy("acme.any").toBuilder()
                .complianceEffort(EngineerMonths.of(audit))
                .exitEffort(EngineerMonths.of(exit))
                .build();
    }

    private static Strategy costly(double bill, double audit, double months) {
        return Fixtures.strategy("acme.any").toBuilder()
                .timeToProduction(Estimate.fixed(months))
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.parse("USD " + (long) bill))
                .complianceEffort(EngineerMonths.of(audit))
                .build();
    }

    private static List<Explanation> twice(Policy policy, Strategy... strategies) {
        return doubts(policy, ScorecardDoubt.COUNTED_TWICE, strategies);
    }

    private static List<Explanation> doubts(Policy policy, ScorecardDoubt doubt, Strategy... strategies) {
        List<Strategy> named = new ArrayList<>();
        for (Strategy strategy : strategies) {
            named.add(strategy.toBuilder()
                    .info(Fixtures.strategy("acme.s" + named.size()).info())
                    .build());
        }
        Assessment assessment = FirstRules.assessor()
                .provider(Bench.provider(named))
                .policy(policy)
                .withoutSimulation()
                .build()
                .assess(Bench.startup());
        return assessment.notes().stream().filter(note -> note.code() == doubt).toList();
    }
}
