package dev.footing.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.Policies;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChancesOnRecordTest {
    private static final StrategyId BOUGHT = Bench.id("bought");
    private static final StrategyId RUN = Bench.id("run");
    private static final VerdictCondition CONDITION = VerdictCondition.builder()
            .addAreas(ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING)
            .strategy(RUN)
            .sourcing(Sourcing.SELF_RUN)
            .worth(Bench.usd(70_000))
            .build();

    /** A startup on what is bought, where running it gains so much a month on average. */
    private static Assessment staying(Startup startup, double gain) {
        return Benched.plan(startup, Benched.bought(10_000), Benched.run(10_000 - gain));
    }

    private static Assessment with(Assessment plain, Verdict.Builder verdict) {
        return Assessment.builder()
                .from(plain)
                .provenance(Provenance.builder()
                        .from(plain.provenance())
                        .policy(Policies.default2())
                        .build())
                .verdict(verdict.build())
                .build();
    }

    private static Verdict.Builder verdict(Assessment plain, Kind kind, StrategyId ahead) {
        Sourcing sourcing = ahead.equals(RUN) ? Sourcing.SELF_RUN : Sourcing.MANAGED;
        boolean turned = plain.verdict().rival().filter(ahead::equals).isPresent();
        Verdict.Builder verdict = Verdict.builder().from(plain.verdict());
        if (turned) {
            verdict.rival(plain.verdict().strategy())
                    .margin(plain.verdict().margin().map(Money::negated));
        }
        return verdict.kind(kind).strategy(ahead).sourcing(sourcing).reason(Reason.BEST);
    }

    private static Verdict.Builder conditional(Assessment plain) {
        return verdict(plain, Kind.CONDITIONAL, BOUGHT)
                .reason(Reason.LEAVE_IT)
                .condition(CONDITION)
                .chances(chances(Direction.STAY, 0.6))
                .confidence(Share.of(0.6));
    }

    /** What is bought lies in a direction with some chance, and what is run in the other. */
    private static Chances chances(Direction direction, double chance) {
        return Chances.builder()
                .addStrategies(
                        new Chances.OfStrategy(BOUGHT, Share.of(chance)),
                        new Chances.OfStrategy(RUN, Share.of(1 - chance)))
                .addDirections(
                        new Chances.OfDirection(direction, Share.of(chance)),
                        new Chances.OfDirection(Direction.SELF_RUN, Share.of(1 - chance)))
                .build();
    }

    private static Trigger share(Gauge gauge, double recorded, double threshold, Effect effect, StrategyId strategy) {
        return new Trigger(gauge.id(), Unit.SHARE, recorded, threshold, effect, Optional.of(strategy));
    }

    private static ImmutableList<Trigger> shares(Assessment assessment) {
        return DecisionRecords.of(assessment, Benched.DAY).triggers().stream()
                .filter(trigger -> trigger.unit() == Unit.SHARE)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_move_is_open_again_where_its_direction_is_no_longer_likely_enough() {
        Assessment plain = Benched.plan(Bench.startup(), Benched.bought(1_000), Benched.run(3_000));
        Assessment sure = with(
                plain,
                verdict(plain, Kind.RECOMMEND, BOUGHT)
                        .chances(chances(Direction.MANAGED, 0.75))
                        .confidence(Share.of(0.75)));
        assertThat(shares(sure))
                .containsExactly(
                        share(Gauge.DIRECTION_CHANCE, 0.75, 0.5, Effect.TOO_CLOSE, BOUGHT),
                        share(Gauge.DIRECTION_LEAD, 0.5, 0.15, Effect.TOO_CLOSE, BOUGHT));
    }

    @Test
    void a_close_call_is_open_again_where_its_direction_is_likely_enough() {
        Assessment plain = Benched.plan(Bench.startup(), Benched.bought(1_000), Benched.run(3_000));
        Assessment close = with(
                plain,
                verdict(plain, Kind.CLOSE_CALL, BOUGHT)
                        .chances(chances(Direction.MANAGED, 0.4375))
                        .confidence(Share.of(0.4375)));
        assertThat(shares(close))
                .containsExactly(
                        share(Gauge.DIRECTION_CHANCE, 0.4375, 0.5, Effect.CALLED, BOUGHT),
                        share(Gauge.DIRECTION_LEAD, -0.125, 0.15, Effect.CALLED, BOUGHT));
    }

    @Test
    void staying_because_a_move_is_not_shown_to_pay_is_open_again_where_that_is_likely_enough() {
        Assessment plain = staying(Bench.on(BOUGHT.value()), 5_000);
        Assessment stay = with(
                plain,
                verdict(plain, Kind.RECOMMEND, BOUGHT)
                        .reason(Reason.LEAVE_IT)
                        .chances(chances(Direction.STAY, 0.5625))
                        .confidence(Share.of(0.5625)));
        assertThat(shares(stay))
                .containsExactly(
                        share(Gauge.DIRECTION_CHANCE, 0.4375, 0.5, Effect.WINS, RUN),
                        share(Gauge.DIRECTION_LEAD, -0.125, 0.15, Effect.WINS, RUN));
    }

    @Test
    void what_the_startup_is_on_lies_where_it_stays() {
        Assessment plain = staying(Bench.on(BOUGHT.value()), -500);
        DirectionReadings readings = new DirectionReadings(with(plain, conditional(plain)));
        assertThat(readings.chance(BOUGHT)).hasValue(0.6);
        assertThat(readings.chance(RUN)).hasValue(0.4);
        assertThat(readings.chance(Bench.id("gone"))).isEmpty();
        assertThat(new DirectionReadings(plain).lead(BOUGHT)).isEmpty();
    }

    @Test
    void a_condition_is_a_trip_wire_that_its_areas_reach_once_all_are_answered_yes() {
        Assessment plain = staying(holding(0), -500);
        DecisionRecord record = DecisionRecords.of(with(plain, conditional(plain)), Benched.DAY);
        assertThat(record.result().verdict().condition()).contains(CONDITION);
        assertThat(record.triggers())
                .contains(new Trigger(Gauge.CONDITION_MISSING.id(), Unit.COUNT, 2, 0, Effect.WINS, Optional.of(RUN)));
    }

    /** The areas that are held by now, the verdict by now, and what follows. */
    @ParameterizedTest
    @CsvSource({"0, same, HOLDS", "1, same, HOLDS", "2, same, WATCH", "2, other, REOPEN", "0, without, WATCH"})
    void answers_that_meet_the_condition_are_watched_where_the_same_is_recommended_and_else_reopen_it(
            int held, String by, Outcome expected) {
        Assessment plain = staying(holding(0), -500);
        DecisionRecord record = DecisionRecords.of(with(plain, conditional(plain)), Benched.DAY);
        Assessment answered = staying(holding(held), -500);
        Verdict.Builder verdict = switch (by) {
            case "same" -> held == 2 ? verdict(answered, Kind.RECOMMEND, BOUGHT) : conditional(answered);
            case "without" -> verdict(answered, Kind.RECOMMEND, BOUGHT);
            default -> verdict(answered, Kind.RECOMMEND, RUN);
        };
        Check check = DecisionChecks.of(record, with(answered, verdict), Benched.DAY);
        assertThat(check.outcome()).isEqualTo(expected);
        assertThat(check.findings().stream().map(finding -> finding.what().code()))
                .doesNotHaveDuplicates()
                .filteredOn(CheckCode.RECOMMENDATION_CHANGED::equals)
                .hasSize(by.equals("other") ? 1 : 0);
        assertThat(check.wires().stream()
                        .filter(wire -> wire.trigger().measure().equals(Gauge.CONDITION_MISSING.id()))
                        .flatMap(wire -> wire.now().stream().boxed()))
                .containsExactly(2.0 - held);
    }

    /** On what is bought, with so many of the condition's areas held and the other ones not stated. */
    private static Startup holding(int held) {
        ImmutableList<ExpertiseArea> open = CONDITION.areas().subList(held, 2);
        Startup answers = Bench.answering(Answer.UNKNOWN, open.toArray(new ExpertiseArea[0]));
        return Bench.on(BOUGHT.value()).toBuilder()
                .expertise(answers.expertise())
                .build();
    }
}
