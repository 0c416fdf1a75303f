package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.composition.Mix;
import dev.footing.strategies.diy.DiyStrategyProvider;
import dev.footing.strategies.managed.ManagedStrategyProvider;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither sourcing gains by being composed: nine options of it are the strategy that they are parts of. */
class PureMixesTest {
    private static final double ROUNDING = 1e-12;

    /** What a startup states beside what every platform has, and what is offered then, too. */
    private static final ImmutableMap<Component, ComponentUse> MORE = Maps.toMap(
            List.of(Component.AI, Component.ANALYTICS, Component.MESSAGING),
            any -> ComponentUse.builder().sourcing(ComponentSourcing.MANAGED).build());

    static Stream<Arguments> pure() {
        return Stream.of(
                Arguments.of(new ManagedStrategyProvider(), "managed-services"),
                Arguments.of(new DiyStrategyProvider(), "self-run-services"));
    }

    @ParameterizedTest
    @MethodSource("pure")
    void all_options_of_one_sourcing_are_the_strategy_for_any_number_of_engineers(
            StrategyProvider provider, String id) {
        for (int engineers = 1; engineers <= 1_000; engineers++) {
            boolean more = engineers % 10 == 0;
            Startup plain = Fixtures.reference().with(Inputs.ENGINEERS, (double) engineers);
            Startup startup = more ? plain.toBuilder().components(MORE).build() : plain;
            ImmutableList<ComponentOption> options = provider.components(startup);
            assertThat(options).hasSize(Component.usual().size() + (more ? MORE.size() : 0));
            Strategy composed = new Mix(0, options, engineers, ImmutableSet.of()).strategy(StrategyId.of(id));
            Strategy whole = provider.propose(startup).stream()
                    .filter(strategy -> strategy.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(composed.info().sourcing()).isEqualTo(whole.info().sourcing());
            assertThat(composed.requiredExpertise()).isEqualTo(whole.requiredExpertise());
            assertThat(composed.elastic()).isEqualTo(whole.elastic());
            assertThat(composed.paysForPeak()).isEqualTo(whole.paysForPeak());
            assertThat(composed.setupCost()).isEqualTo(whole.setupCost());
            assertThat(composed.hires()).isEqualTo(whole.hires());
            assertThat(composed.ceiling()).isEqualTo(whole.ceiling());
            assertThat(composed.complianceMonths()).isEqualTo(whole.complianceMonths());
            assertThat(composed.platformFixed()).isEqualTo(whole.platformFixed());
            assertThat(composed.platformPerUser()).isEqualTo(whole.platformPerUser());
            assertThat(composed.complianceCost().isEqual(whole.complianceCost()))
                    .isTrue();
            List<Double> said = numbers(composed);
            List<Double> wanted = numbers(whole);
            assertThat(said).hasSameSizeAs(wanted);
            for (int i = 0; i < said.size(); i++) {
                assertThat(said.get(i))
                        .as("%s for %s engineers, number %s", id, engineers, i)
                        .isCloseTo(wanted.get(i), within(ROUNDING * wanted.get(i)));
            }
        }
    }

    private static List<Double> numbers(Strategy strategy) {
        return Stream.of(
                        Stream.of(
                                        strategy.timeToProduction(),
                                        strategy.buildEffort(),
                                        strategy.steadyEffort(),
                                        strategy.priceIndex(),
                                        strategy.incidentEffort(),
                                        dollars(strategy.incidentCost()))
                                .flatMap(estimate -> estimate.anchors().stream()),
                        Stream.of(
                                strategy.overrunSigma(),
                                strategy.includedUsers().value(),
                                strategy.incidentRate().value(),
                                strategy.complianceEffort().value(),
                                strategy.exitEffort().value()))
                .flatMap(numbers -> numbers)
                .toList();
    }

    private static Estimate dollars(MoneyEstimate amount) {
        return amount.toEstimate();
    }
}
