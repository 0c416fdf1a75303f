package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.composition.Options;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class OffersTest {
    private static final ComponentOption DATABASE =
            Options.option(Component.DATABASE, ComponentSourcing.MANAGED).build();
    private static final ComponentOption CACHE =
            Options.option(Component.CACHE, ComponentSourcing.MANAGED).build();

    private static StrategyProvider offering(String id, Supplier<ImmutableList<ComponentOption>> options) {
        StrategyProvider good = TestProviders.good(id, id + ".one");
        return new StrategyProvider() {
            @Override
            public ProviderInfo info() {
                return good.info();
            }

            @Override
            public ImmutableList<Strategy> propose(Startup startup) {
                return good.propose(startup);
            }

            @Override
            public ImmutableList<ComponentOption> components(Startup startup) {
                return options.get();
            }
        };
    }

    private static Proposals ask(StrategyProvider... providers) {
        return Proposals.ask(Discovery.of(List.of(providers)), Fixtures.minimal());
    }

    @Test
    void options_stand_in_the_order_of_components_whoever_comes_first() {
        StrategyProvider one = offering("one", () -> ImmutableList.of(CACHE));
        StrategyProvider two = offering("two", () -> ImmutableList.of(DATABASE));
        assertThat(ask(one, two).options()).containsExactly(DATABASE, CACHE);
        assertThat(ask(two, one)).isEqualTo(ask(one, two));
        assertThat(ask(two, one).problems()).isEmpty();
    }

    @Test
    void of_two_that_offer_the_same_neither_stands_and_both_are_told() {
        StrategyProvider one = offering("one", () -> ImmutableList.of(DATABASE, CACHE));
        StrategyProvider two = offering("two", () -> ImmutableList.of(DATABASE));
        Proposals asked = ask(one, two);
        assertThat(asked.options()).containsExactly(CACHE);
        assertThat(asked.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.sentence()).contains("managed database, as "));
        assertThat(asked.proposed()).hasSize(2);
    }

    @Test
    void one_that_fails_costs_its_options_and_no_strategy() {
        Proposals asked = ask(
                offering("bad", () -> {
                    throw new IllegalStateException("no prices");
                }),
                offering("good", () -> ImmutableList.of(CACHE)));
        assertThat(asked.options()).containsExactly(CACHE);
        assertThat(asked.proposed()).hasSize(2);
        assertThat(asked.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("must offer options", "no prices"));
    }

    @Test
    void the_same_twice_or_in_another_currency_is_refused() {
        ComponentOption euros = Options.option(Component.CACHE, ComponentSourcing.MANAGED)
                .platformFixed(BigMoney.parse("EUR 1"))
                .build();
        Proposals asked = ask(
                offering("twice", () -> ImmutableList.of(CACHE, CACHE)),
                offering("abroad", () -> ImmutableList.of(euros)));
        assertThat(asked.options()).isEmpty();
        assertThat(asked.problems())
                .extracting(problem -> problem.sentence())
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("each way of getting a component once"),
                        second -> assertThat(second).contains("must be USD"));
    }
}
