package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict.Reason;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Strategy CHEAP = Bench.strategy("cheap", Sourcing.MANAGED, 1_000);
    private static final Strategy MIDDLE = Bench.strategy("middle", Sourcing.HYBRID, 2_000);
    private static final Strategy DEAR = Bench.strategy("dear", Sourcing.SELF_RUN, 3_000);

    @Test
    void feasible_ones_rank_by_objective() {
        Choice choice = Bench.choose(Bench.startup(), DEAR, CHEAP, MIDDLE);
        assertThat(choice.ranked())
                .extracting(Candidate::id)
                .containsExactly(Bench.id("cheap"), Bench.id("middle"), Bench.id("dear"));
        assertThat(choice.ranked()).extracting(Candidate::objective).containsExactly(-12_000.0, -24_000.0, -36_000.0);
        assertThat(choice.feasible()).isEqualTo(choice.ranked());
    }

    @Test
    void ties_go_to_the_lower_cost_and_then_to_the_lower_id() {
        Startup audited = Bench.startup().toBuilder()
                .compliance(ComplianceDemand.inMonth(1))
                .build();
        // One engineer-month of an audit costs 10,000 and is missed for another 10,000: as much as 20,000 of fees.
        Strategy fees = Bench.strategy("aa-fees", Sourcing.MANAGED, 0).toBuilder()
                .complianceCost(BigMoney.parse("USD 20000"))
                .build();
        Strategy work = Bench.strategy("work", Sourcing.MANAGED, 0).toBuilder()
                .complianceEffort(EngineerMonths.of(1))
                .build();
        Strategy twin = work.toBuilder()
                .info(Bench.strategy("a-twin", Sourcing.MANAGED, 0).info())
                .build();
        Choice choice = Bench.choose(audited, fees, work, twin);
        assertThat(choice.ranked()).extracting(Candidate::objective).containsOnly(-20_000.0);
        assertThat(choice.ranked())
                .extracting(Candidate::id)
                .containsExactly(Bench.id("a-twin"), Bench.id("work"), Bench.id("aa-fees"));
    }

    @Test
    void what_does_not_last_comes_after_and_what_is_ruled_out_comes_last() {
        Startup tight = Bench.withCash("USD 500000");
        Strategy ruinous = Bench.strategy("ruinous", Sourcing.HYBRID, 2_000);
        Strategy forbidden = Bench.strategy("forbidden", Sourcing.SELF_RUN, 0).toBuilder()
                .steadyEffort(Estimate.fixed(4.5))
                .build();
        Choice choice = Bench.choose(tight, forbidden, ruinous, CHEAP);
        assertThat(choice.ranked())
                .extracting(Candidate::id)
                .containsExactly(Bench.id("cheap"), Bench.id("ruinous"), Bench.id("forbidden"));
        assertThat(choice.feasible()).extracting(Candidate::id).containsExactly(Bench.id("cheap"));
        assertThat(choice.ranked().get(2).vetoes())
                .extracting(veto -> veto.rule())
                .containsExactly(VetoRule.TEAM_CANNOT_RUN_IT);
    }

    @Test
    void cash_that_runs_out_after_the_round_does_not_count() {
        Strategy bill = Bench.strategy("bill", Sourcing.MANAGED, 0);
        Startup tight = Bench.withCash("USD 240000");
        assertThat(Bench.choose(tight, bill).ranked().get(0).signals().lasts()).isZero();
        Startup round = tight.toBuilder().funding(Funding.inMonth(6)).build();
        assertThat(Bench.choose(round, bill).ranked().get(0).signals().lasts()).isOne();
        Startup later = tight.toBuilder().funding(Funding.inMonth(7)).build();
        assertThat(Bench.choose(later, bill).ranked().get(0).signals().lasts()).isZero();
    }

    @Test
    void where_all_are_ruled_out_none_is_feasible() {
        Choice choice = Bench.choose(Bench.forbidding(), CHEAP);
        assertThat(choice.feasible()).isEmpty();
        assertThat(choice.winner()).isEmpty();
        assertThat(choice.rival()).isEmpty();
    }

    @Test
    void staying_wins_up_to_a_fiftieth_of_the_spend() {
        Strategy old = Bench.strategy("old", Sourcing.SELF_RUN, 1_800);
        Choice stays = Bench.choose(Bench.on("acme.old"), CHEAP, old);
        assertThat(stays.threshold()).isEqualTo(9_600);
        assertThat(stays.winner()).map(Candidate::id).hasValue(Bench.id("old"));
        assertThat(stays.reason()).isEqualTo(Reason.LEAVE_IT);
        assertThat(stays.ranked().get(0).id()).isEqualTo(Bench.id("cheap"));
        assertThat(stays.margin()).hasValue(-9_600.0);
    }

    @Test
    void a_gain_above_a_fiftieth_of_the_spend_makes_it_move() {
        Strategy old = Bench.strategy("old", Sourcing.SELF_RUN, 1_801);
        Choice moves = Bench.choose(Bench.on("acme.old"), CHEAP, old);
        assertThat(moves.winner()).map(Candidate::id).hasValue(Bench.id("cheap"));
        assertThat(moves.reason()).isEqualTo(Reason.BEST);
        assertThat(moves.margin()).hasValue(9_612.0);
    }

    @Test
    void staying_with_what_is_ruled_out_does_not_win() {
        Startup forbidding = Bench.forbidding().with(Inputs.CURRENT_STRATEGY, "acme.cheap");
        Choice choice = Bench.choose(forbidding, CHEAP, DEAR);
        assertThat(choice.winner()).map(Candidate::id).hasValue(Bench.id("dear"));
        assertThat(choice.reason()).isEqualTo(Reason.BEST);
    }

    @Test
    void the_rival_is_the_best_feasible_one_of_another_sourcing() {
        Strategy sibling = Bench.strategy("sibling", Sourcing.MANAGED, 1_001);
        Choice choice = Bench.choose(Bench.startup(), CHEAP, sibling, DEAR, MIDDLE);
        assertThat(choice.rival()).map(Candidate::id).hasValue(Bench.id("middle"));
        assertThat(choice.margin()).hasValue(12_000.0);
        Strategy ruledOut = MIDDLE.toBuilder().steadyEffort(Estimate.fixed(5)).build();
        assertThat(Bench.choose(Bench.startup(), CHEAP, sibling, DEAR, ruledOut).rival())
                .map(Candidate::id)
                .hasValue(Bench.id("dear"));
        assertThat(Bench.choose(Bench.startup(), CHEAP, sibling).rival()).isEmpty();
    }
}
