package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All strategies meet the same luck, and the luck of one hangs on no other. */
class CommonRandomDrawsTest {
    private static final int TRIALS = 600;
    private static final Money NOTHING = Money.zero(CurrencyUnit.USD);

    static Stream<Long> seeds() {
        return Seeds.from(31_000, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_strategy_more_moves_no_bit_of_another(long seed) {
        Generated few = Generated.of(seed);
        Strategy more = Fixtures.strategy("acme.b0").toBuilder()
                .platformFixed(BigMoney.parse("USD 700"))
                .build();
        assertThat(alone(few.with(more).assess(TRIALS))).containsAllEntriesOf(alone(few.assess(TRIALS)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_order_of_strategies_changes_nothing(long seed) {
        Generated one = Generated.of(seed);
        List<Strategy> s = one.strategies();
        Generated turned = new Generated(one.startup(), List.of(s.get(2), s.get(0), s.get(1)));
        assertThat(turned.assess(TRIALS).strategies())
                .isEqualTo(one.assess(TRIALS).strategies());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_plugin_without_proposals_changes_the_list_of_providers_alone(long seed) {
        Generated one = Generated.of(seed);
        Assessment before = one.assess(TRIALS);
        Assessment after = one.assess(with -> with.trials(TRIALS)
                .provider(scripted("idle", List.of(Fixtures.strategy("idle.never")), ImmutableList.of())));
        assertThat(after.strategies()).isEqualTo(before.strategies());
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.provenance().hash()).isEqualTo(before.provenance().hash());
        assertThat(after.provenance().providers()).hasSize(2);
        assertThat(after.notes()).isEqualTo(before.notes());
        assertThat(after.problems()).isEqualTo(before.problems());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_order_of_providers_changes_nothing(long seed) {
        Generated one = Generated.of(seed);
        Strategy further = Fixtures.strategy("beta.one");
        StrategyProvider other = scripted("beta", List.of(further), ImmutableList.of(further));
        StrategyProvider own = Bench.provider(one.strategies());
        assertThat(asking(one.startup(), own, other)).isEqualTo(asking(one.startup(), other, own));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void other_ids_in_the_same_order_change_names_alone(long seed) {
        Startup startup = FirstRules.known(Generated.of(seed).startup()).toBuilder()
                .current(Optional.empty())
                .build();
        Generated one = Generated.of(seed).with(startup);
        Generated renamed = one.mapping(CommonRandomDrawsTest::renamed);
        List<StrategyAssessment> before = one.assess(TRIALS).strategies();
        List<StrategyAssessment> after = renamed.assess(TRIALS).strategies();
        assertThat(after)
                .extracting(StrategyAssessment::id)
                .isEqualTo(before.stream().map(each -> renamed(each.id())).toList());
        for (int i = 0; i < before.size(); i++) {
            SimulatedOutcome was = before.get(i).simulation().orElseThrow();
            SimulatedOutcome is = after.get(i).simulation().orElseThrow();
            assertThat(is)
                    .isEqualTo(was.toBuilder()
                            .againstRival(was.againstRival().map(CommonRandomDrawsTest::renamed))
                            .build());
            assertThat(after.get(i).plan()).isEqualTo(before.get(i).plan());
            assertThat(after.get(i).feasible()).isEqualTo(before.get(i).feasible());
        }
    }

    @Test
    void a_twin_differs_by_nothing_at_all() {
        Strategy one = Generated.of(31_003).strategies().get(0);
        Strategy managed = one.toBuilder()
                .info(StrategyInfo.of("acme.a", "A", Sourcing.MANAGED, "One"))
                .build();
        Strategy run = one.toBuilder()
                .info(StrategyInfo.of("acme.b", "B", Sourcing.SELF_RUN, "Its twin"))
                .build();
        Generated twins = new Generated(Fixtures.reference(), List.of(managed, run));
        for (int trials : new int[] {1, 300, 5_000}) {
            for (StrategyAssessment twin : twins.assess(trials).strategies()) {
                twin.simulation().orElseThrow().againstRival().ifPresent(against -> {
                    assertThat(List.of(against.mean(), against.error(), against.low(), against.high()))
                            .containsOnly(NOTHING);
                    assertThat(against.ahead().probability()).isZero();
                });
            }
        }
    }

    @Test
    void another_seed_is_other_luck() {
        Generated one = Generated.of(31_002);
        assertThat(alone(one.assess(with -> with.trials(TRIALS).seed(2)))).isNotEqualTo(alone(one.assess(TRIALS)));
    }

    private static StrategyProvider scripted(String id, List<Strategy> known, ImmutableList<Strategy> proposed) {
        ProviderInfo info = ProviderInfo.of(
                id,
                id,
                StrategyProvider.SPI_LEVEL,
                known.stream().map(Strategy::info).toArray(StrategyInfo[]::new));
        return new StrategyProvider() {
            @Override
            public ProviderInfo info() {
                return info;
            }

            @Override
            public ImmutableList<Strategy> propose(Startup startup) {
                return proposed;
            }
        };
    }

    private static Assessment asking(Startup startup, StrategyProvider... providers) {
        Assessor.Builder builder = FirstRules.assessor().trials(TRIALS);
        for (StrategyProvider provider : providers) {
            builder.provider(provider);
        }
        return builder.build().assess(startup);
    }

    /** What the others do not enter: neither who is best nor who is the rival. */
    private static Map<StrategyId, SimulatedOutcome> alone(Assessment assessment) {
        return assessment.strategies().stream()
                .collect(Collectors.toMap(
                        StrategyAssessment::id,
                        one -> one.simulation().orElseThrow().toBuilder()
                                .best(0)
                                .againstRival(Optional.empty())
                                .build()));
    }

    private static Strategy renamed(Strategy strategy) {
        StrategyInfo info = strategy.info();
        return strategy.toBuilder()
                .info(StrategyInfo.of(renamed(info.id()).value(), "Other " + info.name(), info.sourcing(), "Renamed"))
                .build();
    }

    private static StrategyId renamed(StrategyId id) {
        return StrategyId.of("acme.other-" + id.value().substring("acme.".length()));
    }

    private static PairedDifference renamed(PairedDifference difference) {
        return new PairedDifference(
                renamed(difference.other()),
                difference.mean(),
                difference.error(),
                difference.low(),
                difference.high(),
                difference.ahead());
    }
}
