package dev.footing.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Direction;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.core.decision.Bench;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {
    private static final Strategy SKILLED = Benched.run(0).toBuilder()
            .addRequiredExpertise(ExpertiseArea.SCALING)
            .build();

    @Test
    void holds_what_was_asked_and_what_followed_without_the_numbers_of_strategies() {
        Assessment assessment = Benched.plan(Bench.startup(), Benched.bought(1_000), Benched.run(3_000));
        DecisionRecord record = DecisionRecords.of(assessment, Benched.DAY);
        assertThat(record.date()).isEqualTo(Benched.DAY);
        assertThat(record.result().startup()).isEqualTo(assessment.understood());
        assertThat(record.result().hash()).isEqualTo(assessment.provenance().hash());
        assertThat(record.result().verdict().recommended()).hasValue(Bench.id("bought"));
        assertThat(record.result().options())
                .extracting(RecordedOption::id)
                .containsExactly(Bench.id("bought"), Bench.id("run"));
        assertThat(record.result().options())
                .allMatch(option -> option.strategy().isEmpty());
    }

    @Test
    void a_recommendation_is_open_again_where_its_margin_no_longer_counts() {
        assertThat(Benched.decided(Bench.startup(), Benched.bought(1_000), Benched.run(3_000))
                        .triggers())
                .containsExactly(money(Gauge.MARGIN, 24_000, 9_600, Effect.TOO_CLOSE, Optional.empty()));
    }

    @Test
    void an_input_at_whose_value_another_strategy_wins_is_watched_where_it_was_asked_for() {
        Strategy[] strategies = {Benched.bought(1_000), Benched.run(3_000)};
        Startup startup = Bench.withCash("USD 600000");
        Assessment asked = Benched.assessor(strategies)
                .withoutSimulation()
                .analyses(Analysis.FLIPS)
                .build()
                .assess(startup);
        ImmutableList<Trigger> more = DecisionRecords.of(asked, Benched.DAY).triggers();
        ImmutableList<Trigger> known = Benched.decided(startup, strategies).triggers();
        assertThat(more).containsAll(known).hasSizeGreaterThan(known.size());
        assertThat(more.subList(known.size(), more.size())).allSatisfy(trigger -> {
            Flip flip = asked.flips().stream()
                    .filter(one -> one.input().equals(trigger.measure()))
                    .findFirst()
                    .orElseThrow();
            assertThat(trigger.recorded()).isEqualTo(flip.from());
            assertThat(trigger.threshold()).isEqualTo(flip.to());
            assertThat(trigger.strategy()).isEqualTo(flip.winner());
            assertThat(trigger.effect()).isEqualTo(flip.winner().isPresent() ? Effect.WINS : Effect.NOTHING_LEFT);
        });
    }

    @Test
    void trials_add_how_sure_it_is_and_how_often_cash_lasts() {
        Assessment assessment = Benched.assessor(Benched.bought(1_000), Benched.run(3_000))
                .trials(200)
                .build()
                .assess(Bench.startup());
        assertThat(DecisionRecords.of(assessment, Benched.DAY).triggers())
                .contains(
                        new Trigger(Gauge.CONFIDENCE.id(), Unit.SHARE, 1, 0.65, Effect.TOO_CLOSE, Optional.empty()),
                        new Trigger(
                                Gauge.LASTS.id(),
                                Unit.SHARE,
                                1,
                                0.9,
                                Effect.INFEASIBLE,
                                Optional.of(Bench.id("bought"))));
    }

    @Test
    void staying_is_open_again_where_a_move_gains_enough() {
        assertThat(Benched.decided(Bench.on("acme.run"), Benched.bought(1_000), Benched.run(1_500))
                        .triggers())
                .containsExactly(money(Gauge.GAIN_ELSEWHERE, 6_000, 9_600, Effect.WINS, Optional.of("bought")));
    }

    @Test
    void the_next_one_of_the_same_sourcing_wins_as_soon_as_it_is_better() {
        Strategy sibling = Bench.strategy("sibling", Sourcing.MANAGED, 1_500);
        assertThat(Benched.decided(Bench.startup(), Benched.bought(1_000), sibling, Benched.run(3_000))
                        .triggers())
                .contains(money(Gauge.GAIN_ELSEWHERE, -6_000, 0, Effect.WINS, Optional.of("sibling")));
    }

    @Test
    void a_close_call_is_open_again_where_the_gap_can_be_called() {
        DecisionRecord record = Benched.decided(Bench.startup(), Benched.bought(1_000), Benched.run(1_500));
        assertThat(record.result().verdict().kind()).isEqualTo(Kind.CLOSE_CALL);
        assertThat(record.triggers())
                .containsExactly(money(Gauge.MARGIN, 6_000, 9_600, Effect.CALLED, Optional.empty()));
    }

    @Test
    void missing_answers_open_a_verdict_where_they_are_worth_asking_and_close_it_where_not() {
        Startup unknown = Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING);
        DecisionRecord held = Benched.decided(unknown, Benched.bought(10_000), SKILLED);
        assertThat(held.result().verdict().kind()).isEqualTo(Kind.INSUFFICIENT_EVIDENCE);
        assertThat(held.triggers())
                .containsExactly(money(Gauge.WORTH_OF_ANSWERS, 60_000, 24_000, Effect.ANSWERS_IDLE, Optional.empty()));
        DecisionRecord free = Benched.decided(unknown, Benched.bought(2_000), SKILLED);
        assertThat(free.result().verdict().kind()).isEqualTo(Kind.RECOMMEND);
        assertThat(free.triggers())
                .contains(money(Gauge.WORTH_OF_ANSWERS, 12_000, 24_000, Effect.ANSWERS_NEEDED, Optional.empty()));
    }

    @Test
    void hands_that_the_winner_binds_are_the_least_that_there_may_be() {
        Strategy busy = Benched.bought(1_000).toBuilder()
                .steadyEffort(Estimate.fixed(1))
                .build();
        Trigger hands = trigger(Benched.decided(Bench.startup(), busy), Effect.RULED_OUT);
        assertThat(hands.measure()).isEqualTo(Inputs.ENGINEERS.id());
        assertThat(hands.direction()).isEqualTo(Direction.FALLS);
        Startup enough = Bench.startup().with(Inputs.ENGINEERS, hands.threshold() * 1.001);
        Startup few = Bench.startup().with(Inputs.ENGINEERS, hands.threshold() * 0.999);
        assertThat(Benched.plan(enough, busy).strategies().get(0).vetoes()).isEmpty();
        assertThat(Benched.plan(few, busy).strategies().get(0).vetoes()).isNotEmpty();
    }

    @Test
    void hands_that_are_missing_open_a_verdict_that_rules_out_everything() {
        Strategy heavy =
                Benched.run(1_000).toBuilder().steadyEffort(Estimate.fixed(5)).build();
        DecisionRecord record = Benched.decided(Bench.startup(), heavy);
        assertThat(record.result().verdict().kind()).isEqualTo(Kind.VETOED);
        Trigger hands = trigger(record, Effect.ALLOWED);
        assertThat(hands.direction()).isEqualTo(Direction.RISES);
        Startup enough = Bench.startup().with(Inputs.ENGINEERS, hands.threshold() * 1.001);
        assertThat(Benched.plan(enough, heavy).verdict().kind()).isEqualTo(Kind.RECOMMEND);
    }

    @Test
    void cash_that_is_missing_opens_a_verdict_without_a_feasible_option() {
        DecisionRecord record =
                Benched.decided(Bench.withCash("USD 482000"), Benched.bought(1_000), Benched.run(3_000));
        assertThat(record.result().verdict().kind()).isEqualTo(Kind.NO_FEASIBLE_OPTION);
        assertThat(record.triggers())
                .containsExactly(new Trigger(
                        Inputs.CASH.id(), Unit.MONEY, 482_000, 492_000, Effect.LASTS, Optional.of(Bench.id("bought"))));
        assertThat(Benched.plan(Bench.withCash("USD 492000"), Benched.bought(1_000), Benched.run(3_000))
                        .verdict()
                        .kind())
                .isEqualTo(Kind.RECOMMEND);
    }

    private static Trigger trigger(DecisionRecord record, Effect effect) {
        return record.triggers().stream()
                .filter(trigger -> trigger.effect() == effect)
                .findFirst()
                .orElseThrow(() -> new AssertionError(effect + " is not among " + record.triggers()));
    }

    private static Trigger money(
            Gauge gauge, double recorded, double threshold, Effect effect, Optional<String> strategy) {
        return new Trigger(gauge.id(), Unit.MONEY, recorded, threshold, effect, strategy.map(Bench::id));
    }
}
