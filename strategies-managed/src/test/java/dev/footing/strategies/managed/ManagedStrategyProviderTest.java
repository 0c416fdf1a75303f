package dev.footing.strategies.managed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagedStrategyProviderTest {
    private static final ManagedStrategyProvider PROVIDER = new ManagedStrategyProvider();
    private static final List<StrategyId> IDS =
            PROVIDER.info().strategies().stream().map(StrategyInfo::id).toList();

    static Stream<Long> seeds() {
        return Seeds.from(1, 100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 8, 50, 1_000, 1_000_000})
    void every_strategy_fits_startups_of_every_size(double engineers) {
        Startup startup = Fixtures.reference().with(Inputs.ENGINEERS, engineers);
        assertThat(PROVIDER.propose(startup)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_startups_get_equal_strategies_that_were_announced(long seed) {
        Startup startup = StartupGenerator.next(Seeds.random(seed), IDS);
        List<Strategy> proposed = PROVIDER.propose(startup);
        assertThat(new ManagedStrategyProvider().propose(startup)).isEqualTo(proposed);
        assertThat(proposed)
                .extracting(Strategy::info)
                .isSubsetOf(PROVIDER.info().strategies())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_number_has_evidence_that_says_something() {
        for (Strategy strategy : PROVIDER.propose(Fixtures.reference().with(Inputs.ENGINEERS, 60.0))) {
            for (Parameter<Strategy> parameter : StrategyParameters.all()) {
                Evidence evidence = strategy.evidenceOf(parameter);
                assertThat(evidence.source()).as(parameter.path()).hasSizeGreaterThan(20);
            }
        }
    }

    @Test
    void every_strategy_says_what_its_numbers_judge_and_what_they_leave_out() {
        List<Strategy> proposed = PROVIDER.propose(Fixtures.reference().with(Inputs.ENGINEERS, 60.0));
        assertThat(proposed).extracting(Strategy::id).containsExactlyInAnyOrderElementsOf(IDS);
        assertThat(proposed).extracting(Strategy::evidence).doesNotHaveDuplicates();
        assertThat(proposed)
                .extracting(Strategy::notQuantified)
                .doesNotHaveDuplicates()
                .allSatisfy(lines -> assertThat(lines).hasSizeBetween(2, 3));
    }

    @Test
    void built_in_ids_are_plain_and_the_provider_s_is_ours() {
        assertThat(PROVIDER.info().id()).isEqualTo("footing.managed");
        assertThat(PROVIDER.info().strategies())
                .extracting(StrategyInfo::id)
                .allSatisfy(id -> assertThat(id.namespaced()).isFalse());
    }
}
