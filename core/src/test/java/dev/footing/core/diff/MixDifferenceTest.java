package dev.footing.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.record.RecordedResult;
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
import dev.footing.core.composition.Options;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A mix follows from the rest: half a platform can only be bought, the other half only be run, by who knows scaling.
 */
class MixDifferenceTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 20_000);
    private static final Strategy DEARER = Bench.strategy("bought", Sourcing.MANAGED, 21_000);
    private static final Strategy RUN = Bench.strategy("run", Sourcing.SELF_RUN, 25_000);
    private static final Startup ABLE = Bench.startup();
    private static final Startup LACKING = Bench.answering(Answer.NO, ExpertiseArea.SCALING);

    @Test
    void a_result_with_a_mix_does_not_differ_from_itself() {
        RecordedResult result = result(ABLE, BOUGHT, RUN);
        Difference difference = difference(result, result, BOUGHT, RUN);
        assertThat(difference.changes()).isEmpty();
        assertThat(compared(difference)).containsExactly("acme.bought", "acme.run", "composed");
        assertThat(difference.notCompared()).isEmpty();
        assertThat(difference.margin()).isPresent();
        figures(difference)
                .forEach(figure -> assertThat(figure.parts().values()).allMatch(Money::isZero));
    }

    @Test
    void a_mix_of_both_results_is_shared_out_among_the_causes() {
        Startup more = ABLE.with(Inputs.ENGINEERS, 12.0);
        Difference difference = difference(result(ABLE, BOUGHT, RUN), result(more, BOUGHT, RUN), BOUGHT, RUN);
        assertThat(compared(difference)).containsExactly("acme.bought", "acme.run", "composed");
        assertThat(figure(difference, StrategyId.COMPOSED).difference().isZero())
                .isFalse();
        figures(difference)
                .forEach(figure -> assertThat(figure.part(Cause.INPUTS)).isEqualTo(figure.difference()));
    }

    @Test
    void a_mix_of_the_first_result_alone_leaves_the_rest_comparable() {
        Difference difference = difference(result(ABLE, BOUGHT, RUN), result(LACKING, BOUGHT, RUN), BOUGHT, RUN);
        assertThat(difference.onlyInFrom()).containsExactly(StrategyId.COMPOSED);
        assertThat(difference.onlyInTo()).isEmpty();
        assertThat(compared(difference)).containsExactly("acme.bought", "acme.run");
        assertThat(difference.changes()).extracting(Change::cause).containsOnly(Cause.INPUTS);
    }

    @Test
    void a_mix_of_the_second_result_alone_does_so_too() {
        Difference difference = difference(result(LACKING, BOUGHT, RUN), result(ABLE, BOUGHT, RUN), BOUGHT, RUN);
        assertThat(difference.onlyInFrom()).isEmpty();
        assertThat(difference.onlyInTo()).containsExactly(StrategyId.COMPOSED);
        assertThat(compared(difference)).containsExactly("acme.bought", "acme.run");
        assertThat(difference.changes()).extracting(Change::cause).containsOnly(Cause.INPUTS);
    }

    @Test
    void a_mix_is_still_composed_where_strategies_have_the_numbers_of_a_result() {
        Difference difference = difference(result(ABLE, BOUGHT, RUN), result(ABLE, DEARER, RUN), DEARER, RUN);
        assertThat(compared(difference)).containsExactly("acme.bought", "acme.run", "composed");
        assertThat(difference.notCompared()).isEmpty();
        assertThat(figure(difference, BOUGHT.id()).difference().isZero()).isFalse();
        assertThat(difference.margin()).isPresent();
        figures(difference)
                .forEach(figure -> assertThat(figure.part(Cause.STRATEGIES)).isEqualTo(figure.difference()));
    }

    private static FigureDifference figure(Difference difference, StrategyId id) {
        return difference.objectives().stream()
                .filter(figure -> figure.strategy().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<FigureDifference> figures(Difference difference) {
        return Stream.concat(difference.objectives().stream(), difference.margin().stream());
    }

    private static List<String> compared(Difference difference) {
        return difference.objectives().stream()
                .map(figure -> figure.strategy().orElseThrow().value())
                .toList();
    }

    private static Difference difference(RecordedResult from, RecordedResult to, Strategy... proposed) {
        return Differences.of(from, to, KnownRules.shipped(), proposing(proposed), 1);
    }

    private static RecordedResult result(Startup startup, Strategy... strategies) {
        return Recording.of(FirstRules.assessor()
                .discovery(proposing(strategies))
                .withoutSimulation()
                .build()
                .assess(startup));
    }

    private static Discovery proposing(Strategy... strategies) {
        return Discovery.of(List.of(Bench.provider(List.of(strategies), halves())));
    }

    /** The halves of a mix. */
    private static ImmutableList<ComponentOption> halves() {
        return ImmutableList.of(
                half(Component.COMPUTE, ComponentSourcing.MANAGED),
                half(Component.DATABASE, ComponentSourcing.SELF_RUN).toBuilder()
                        .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.SCALING))
                        .build());
    }

    private static ComponentOption half(Component component, ComponentSourcing sourcing) {
        return Options.option(component, sourcing)
                .share(Share.of(0.5))
                .timeToProduction(Estimate.fixed(0))
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.parse("USD 100"))
                .build();
    }
}
