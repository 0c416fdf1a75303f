package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.composition.Options;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/**
 * On the bench a bill of 800 a month is what counts as a gain: 9,600 over twelve months. The border of a mix is as much
 * as a bill of 1,100 a month: 0.06 engineers over eleven months, each of them worth twice its cost.
 */
class MixingTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 4_100);

    /** Both halves of a platform: one can only be bought, the other only be run. */
    private static ImmutableList<ComponentOption> halves(int bill, ExpertiseArea... needed) {
        return ImmutableList.of(
                half(Component.COMPUTE, ComponentSourcing.MANAGED, bill),
                half(Component.DATABASE, ComponentSourcing.SELF_RUN, bill).toBuilder()
                        .requiredExpertise(ImmutableSortedSet.copyOf(needed))
                        .build());
    }

    private static ComponentOption half(Component component, ComponentSourcing sourcing, int bill) {
        return Options.option(component, sourcing)
                .share(Share.of(0.5))
                .timeToProduction(Estimate.fixed(0))
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.parse("USD " + bill))
                .build();
    }

    private static StrategyProvider provider(List<ComponentOption> options, Strategy... strategies) {
        return Bench.provider(List.of(strategies), options);
    }

    private static Assessment assess(Startup startup, List<ComponentOption> options, Strategy... strategies) {
        return FirstRules.assessor()
                .provider(provider(options, strategies))
                .withoutSimulation()
                .build()
                .assess(startup);
    }

    private static boolean takesPart(Assessment assessment) {
        return assessment.strategy(StrategyId.COMPOSED).isPresent();
    }

    @Test
    void a_mix_takes_part_where_it_is_ahead_by_more_than_what_counts() {
        Assessment more = assess(Bench.startup(), halves(2_199), BOUGHT);
        assertThat(takesPart(more)).isTrue();
        assertThat(more.verdict().strategy()).contains(StrategyId.COMPOSED);
        assertThat(more.verdict().sourcing()).contains(Sourcing.HYBRID);
        assertThat(more.strategies().get(0).provider()).isEqualTo(Mixing.PROVIDER);
        assertThat(Bench.codes(more.notes())).contains(ComponentCode.MIX_TAKES_PART);
    }

    @Test
    void what_would_turn_a_mix_is_found_with_the_mix_asked_for_anew() {
        Assessment assessment = FirstRules.assessor()
                .provider(provider(halves(2_000), BOUGHT))
                .withoutSimulation()
                .analyses(Analysis.values())
                .build()
                .assess(Bench.startup());
        assertThat(assessment.verdict().strategy()).contains(StrategyId.COMPOSED);
        assertThat(assessment.breakEven())
                .extracting(BreakEven::answer)
                .anyMatch(BreakEven.Always.class::isInstance)
                .doesNotContain(new BreakEven.Undefined(BreakEven.Reason.NOT_PROPOSED));
        assertThat(assessment.flips()).isNotEmpty();
    }

    @Test
    void a_mix_wins_from_some_value_on_even_where_it_takes_no_part_yet() {
        for (int bill : new int[] {2_000, 2_300}) {
            Assessor assessor = planning(halves(bill), BOUGHT);
            assertThat(assessor.turningPoint(Bench.startup(), Inputs.HORIZON.id(), StrategyId.COMPOSED))
                    .isInstanceOfSatisfying(
                            TurningPoint.At.class,
                            at -> assertThat(takesPart(
                                            assessor.assess(Bench.startup().with(Inputs.HORIZON, (int) at.value()))))
                                    .isTrue());
        }
        assertThat(planning(halves(2_000), BOUGHT)
                        .turningPoint(Bench.startup(), Inputs.ENGINEERS.id(), Sourcing.HYBRID))
                .isInstanceOf(TurningPoint.At.class);
    }

    /** Bought costs 4,100 less the discount, the mix 1,000, another 1,000 less the discount, and its border. */
    @Test
    void a_discount_makes_the_bought_half_of_a_mix_cheaper_too() {
        assertThat(planning(halves(2_000), BOUGHT).turningPoint(Bench.startup(), "managed-discount", Sourcing.MANAGED))
                .isInstanceOfSatisfying(
                        TurningPoint.At.class,
                        at -> assertThat(at.value()).isCloseTo((4_100 - 800 - 2_000 - 1_100) / 3_100.0, within(1e-4)));
    }

    private static Assessor planning(List<ComponentOption> options, Strategy... strategies) {
        return FirstRules.assessor()
                .provider(provider(options, strategies))
                .withoutSimulation()
                .build();
    }

    @Test
    void a_mix_that_is_ahead_by_less_than_what_counts_is_advice() {
        Assessment less = assess(Bench.startup(), halves(2_201), BOUGHT);
        assertThat(takesPart(less)).isFalse();
        assertThat(less.verdict().kind()).isEqualTo(Verdict.Kind.RECOMMEND);
        assertThat(Bench.codes(less.notes())).contains(ComponentCode.MIX_SLIGHTLY_AHEAD);
        assertThat(less.components()).hasSize(Component.usual().size());
    }

    @Test
    void a_mix_that_is_behind_says_so() {
        Assessment behind = assess(Bench.startup(), halves(3_001), BOUGHT);
        assertThat(Bench.codes(behind.notes())).contains(ComponentCode.MIX_BEHIND);
        assertThat(takesPart(behind)).isFalse();
    }

    @Test
    void a_mix_of_one_sourcing_is_advice_however_good() {
        List<ComponentOption> bought = List.of(
                half(Component.COMPUTE, ComponentSourcing.MANAGED, 1),
                half(Component.DATABASE, ComponentSourcing.MANAGED, 1));
        Assessment assessment = assess(Bench.startup(), bought, BOUGHT);
        assertThat(takesPart(assessment)).isFalse();
        assertThat(Bench.codes(assessment.notes())).contains(ComponentCode.MIX_OF_ONE_SOURCING);
    }

    @Test
    void what_is_ruled_out_does_not_stand_in_the_way() {
        Strategy better = Bench.strategy("better", Sourcing.SELF_RUN, 1).toBuilder()
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .build();
        Startup lacking = Bench.answering(Answer.NO, ExpertiseArea.SCALING);
        assertThat(takesPart(assess(lacking, halves(2_000), BOUGHT, better))).isTrue();
        assertThat(takesPart(assess(Bench.startup(), halves(2_000), BOUGHT, better)))
                .isFalse();
    }

    @Test
    void a_mix_that_cash_does_not_last_for_does_not_take_part() {
        Startup poor = Bench.withCash("USD 500000");
        assertThat(takesPart(assess(poor, halves(1_600), BOUGHT))).isTrue();
        Assessment out = assess(poor, halves(1_700), BOUGHT);
        assertThat(takesPart(out)).isFalse();
        assertThat(Bench.codes(out.notes())).contains(ComponentCode.MIX_RUNS_OUT);
    }

    @Test
    void a_mix_that_lacks_expertise_is_not_open() {
        Startup lacking = Bench.answering(Answer.NO, ExpertiseArea.SCALING);
        Assessment assessment = assess(lacking, halves(1, ExpertiseArea.SCALING), BOUGHT);
        assertThat(takesPart(assessment)).isFalse();
        assertThat(assessment.components()).isEmpty();
        assertThat(Bench.codes(assessment.notes())).contains(ComponentCode.NO_MIX_OPEN);
        assertThat(takesPart(assess(Bench.startup(), halves(1, ExpertiseArea.SCALING), BOUGHT)))
                .isTrue();
    }

    @Test
    void a_mix_counts_under_the_answers_that_open_it() {
        Startup asked = Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING);
        Discovery discovery = Discovery.of(List.of(provider(halves(1, ExpertiseArea.SCALING), BOUGHT)));
        Mixing mixing = Mixing.of(
                Setting.of(discovery, asked, FirstRules.RULES),
                () -> OpenAnswers.of(discovery, Setting.of(discovery, asked, FirstRules.RULES)),
                new Rules(Calibrations.field2025(), Bench.POLICY));
        assertThat(mixing.takesPart()).isFalse();
        assertThat(composed(mixing.open().ways().get(0))).isZero();
        assertThat(composed(mixing.open().ways().get(1))).isOne();
        Strategy dear = Bench.strategy("bought", Sourcing.MANAGED, 30_000);
        Assessment assessment = assess(asked, halves(1, ExpertiseArea.SCALING), dear);
        assertThat(assessment.verdict().kind()).isEqualTo(Verdict.Kind.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void a_mix_that_takes_part_as_it_stands_does_so_under_all_answers_and_by_one_name() {
        Startup asked = Bench.answering(Answer.UNKNOWN, ExpertiseArea.SCALING);
        Discovery discovery = Discovery.of(List.of(provider(halves(1), BOUGHT)));
        Mixing mixing = Mixing.of(
                Setting.of(discovery, asked, FirstRules.RULES),
                () -> OpenAnswers.of(discovery, Setting.of(discovery, asked, FirstRules.RULES)),
                new Rules(Calibrations.field2025(), Bench.POLICY));
        assertThat(mixing.takesPart()).isTrue();
        assertThat(mixing.open().ways())
                .hasSize(2)
                .allSatisfy(way -> assertThat(way.proposals().proposed())
                        .extracting(proposed -> proposed.strategy().id())
                        .contains(StrategyId.COMPOSED)
                        .hasSize(2));
    }

    @Test
    void without_options_nothing_is_said_of_components() {
        Assessment assessment = assess(Bench.startup(), List.of(), BOUGHT);
        assertThat(assessment.components()).isEmpty();
        assertThat(Bench.codes(assessment.notes())).noneMatch(ComponentCode.class::isInstance);
    }

    @Test
    void a_mix_is_simulated_like_any_strategy() {
        Assessment assessment = FirstRules.assessor()
                .provider(provider(halves(2_000), BOUGHT))
                .trials(1_000)
                .build()
                .assess(Bench.startup());
        assertThat(assessment.strategy(StrategyId.COMPOSED).orElseThrow().simulation())
                .isPresent();
        assertThat(assessment.verdict().strategy()).contains(StrategyId.COMPOSED);
    }

    /** What is bought costs 49,200, the mix 37,200: half of two bills of 2,000, and its border. */
    @Test
    void what_a_mix_gains_is_told_beside_the_best_strategy_that_may_be_taken() {
        Strategy better = Bench.strategy("better", Sourcing.SELF_RUN, 1).toBuilder()
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .build();
        Assessment assessment =
                assess(Bench.answering(Answer.NO, ExpertiseArea.SCALING), halves(2_000), BOUGHT, better);
        assertThat(Bench.find(assessment.notes(), ComponentCode.MIX_TAKES_PART).facts())
                .containsEntry("other", new Fact.Word("acme.bought"))
                .containsEntry("gain", new Fact.Amount(Bench.usd(12_000)));
    }

    @Test
    void how_far_a_mix_is_behind_or_ahead_is_told_as_an_amount() {
        assertThat(Bench.find(assess(Bench.startup(), halves(3_001), BOUGHT).notes(), ComponentCode.MIX_BEHIND)
                        .facts())
                .containsEntry("gap", new Fact.Amount(Bench.usd(12)));
        assertThat(Bench.find(assess(Bench.startup(), halves(2_201), BOUGHT).notes(), ComponentCode.MIX_SLIGHTLY_AHEAD)
                        .facts())
                .containsEntry("gain", new Fact.Amount(Bench.usd(9_588)));
    }

    /** Work costs what is missed, and no cash; cash is enough for bills of 1,000 a month and not for 2,000. */
    @Test
    void what_cash_does_not_last_for_does_not_stand_in_the_way_of_a_mix() {
        Strategy better = Bench.strategy("better", Sourcing.MANAGED, 2_000);
        List<ComponentOption> work = List.of(
                half(Component.COMPUTE, ComponentSourcing.MANAGED, 0).toBuilder()
                        .steadyEffort(Estimate.fixed(0.1))
                        .build(),
                half(Component.DATABASE, ComponentSourcing.SELF_RUN, 0));
        assertThat(takesPart(assess(Bench.withCash("USD 492000"), work, better)))
                .isTrue();
        assertThat(takesPart(assess(Bench.startup(), work, better))).isFalse();
    }

    /**
     * With both areas all is best run by the team, which is no mix; the one that the first area opens keeps its worth.
     */
    @Test
    void a_mix_that_one_answer_opens_counts_where_more_answers_are_given() {
        List<ComponentOption> options = List.of(
                half(Component.COMPUTE, ComponentSourcing.MANAGED, 2_000),
                half(Component.COMPUTE, ComponentSourcing.SELF_RUN, 100).toBuilder()
                        .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.SCALING))
                        .build(),
                half(Component.DATABASE, ComponentSourcing.SELF_RUN, 500).toBuilder()
                        .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.OBSERVABILITY))
                        .build());
        Startup asked = Bench.answering(Answer.UNKNOWN, ExpertiseArea.OBSERVABILITY, ExpertiseArea.SCALING);
        Discovery discovery = Discovery.of(List.of(provider(options, BOUGHT)));
        Setting setting = Setting.of(discovery, asked, FirstRules.RULES);
        Mixing mixing = Mixing.of(setting, () -> OpenAnswers.of(discovery, setting), FirstRules.RULES);
        assertThat(mixing.takesPart()).isFalse();
        assertThat(mixing.open().ways()).extracting(MixingTest::composed).containsExactly(0L, 1L, 0L, 1L);
    }

    private static long composed(Setting way) {
        return way.proposals().proposed().stream()
                .filter(proposed -> proposed.provider().equals(Mixing.PROVIDER))
                .count();
    }
}
