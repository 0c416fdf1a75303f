package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.strategies.diy.DiyStrategyProvider;
import dev.footing.strategies.managed.ManagedStrategyProvider;
import dev.footing.testkit.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of our own strategies beyond the contract, over all of them together. */
class BuiltInStrategiesTest {
    private static final ImmutableList<StrategyProvider> PROVIDERS =
            ImmutableList.of(new ManagedStrategyProvider(), new DiyStrategyProvider());

    /** So large that each strategy is proposed. */
    private static final double ENGINEERS = 60;

    @Test
    void ids_are_plain_and_those_of_providers_are_ours() {
        assertThat(PROVIDERS).extracting(provider -> provider.info().id()).allMatch(id -> id.startsWith("footing."));
        assertThat(announced()).extracting(StrategyInfo::id).noneMatch(StrategyId::namespaced);
    }

    @Test
    void names_and_summaries_fit_one_line_and_differ() {
        assertThat(announced())
                .extracting(StrategyInfo::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeBetween(3, 30));
        assertThat(announced())
                .extracting(StrategyInfo::summary)
                .doesNotHaveDuplicates()
                .allSatisfy(summary -> assertThat(summary).hasSizeBetween(20, 100));
    }

    @Test
    void every_number_has_evidence_that_says_something() {
        for (Strategy strategy : proposed()) {
            for (Parameter<Strategy> parameter : StrategyParameters.all()) {
                assertThat(strategy.evidenceOf(parameter).source())
                        .as(strategy.id() + " " + parameter.path())
                        .hasSizeGreaterThan(20);
            }
        }
    }

    @Test
    void every_strategy_says_what_its_numbers_judge_and_what_they_leave_out() {
        assertThat(proposed()).hasSameSizeAs(announced());
        assertThat(proposed()).extracting(Strategy::evidence).doesNotHaveDuplicates();
        assertThat(proposed())
                .extracting(Strategy::notQuantified)
                .doesNotHaveDuplicates()
                .allSatisfy(lines -> assertThat(lines).hasSizeBetween(2, 3));
    }

    private static List<StrategyInfo> announced() {
        return PROVIDERS.stream()
                .flatMap(provider -> provider.info().strategies().stream())
                .toList();
    }

    private static List<Strategy> proposed() {
        return PROVIDERS.stream()
                .flatMap(provider -> provider.propose(Fixtures.reference().with(Inputs.ENGINEERS, ENGINEERS)).stream())
                .toList();
    }
}
