package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Share;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.composition.Options;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class OffersTest {
    private static final ComponentOption DATABASE =
            Options.option(Component.DATABASE, ComponentSourcing.MANAGED).build();
    private static final ComponentOption DEARER =
            DATABASE.toBuilder().platformFixed(BigMoney.parse("USD 2000")).build();
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
    void of_two_that_offer_the_same_both_stand_and_nothing_is_wrong() {
        StrategyProvider one = offering("one", () -> ImmutableList.of(DATABASE, CACHE));
        StrategyProvider two = offering("two", () -> ImmutableList.of(DEARER));
        Proposals asked = ask(two, one);
        assertThat(asked.offers())
                .containsExactly(new Offered("one", DATABASE), new Offered("two", DEARER), new Offered("one", CACHE));
        assertThat(asked.problems()).isEmpty();
    }

    @Test
    void one_that_overrides_components_stands_alone_where_it_offers_and_keeps_its_strategies_beside_the_others() {
        StrategyProvider one = offering("one", () -> ImmutableList.of(DATABASE, CACHE));
        StrategyProvider two = offering("two", () -> ImmutableList.of(DEARER));
        Proposals asked =
                Proposals.ask(Discovery.of(List.of(one)).overridingComponents(List.of(two)), Fixtures.minimal());
        assertThat(asked.offers()).containsExactly(new Offered("two", DEARER), new Offered("one", CACHE));
        assertThat(asked.proposed()).hasSize(2);
        assertThat(asked.problems()).isEmpty();
    }

    @Test
    void shares_of_more_than_one_bill_are_refused() {
        Proposals asked = ask(offering(
                "much",
                () -> ImmutableList.of(
                        CACHE.toBuilder().share(Share.of(0.6)).build(),
                        DATABASE.toBuilder().share(Share.of(0.5)).build())));
        assertThat(asked.offers()).isEmpty();
        assertThat(asked.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("1.1 together", "parts of one bill"));
        assertThat(asked.proposed()).hasSize(1);
    }

    @Test
    void a_plugin_does_not_change_what_running_a_component_takes() {
        ComponentOption own = Options.option(Component.DATABASE, ComponentSourcing.SELF_RUN)
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .build();
        StrategyProvider first = offering("acme", () -> ImmutableList.of(own));
        StrategyProvider later = offering(
                "later",
                () -> ImmutableList.of(own.toBuilder()
                        .addRequiredExpertise(ExpertiseArea.PRODUCTION_KUBERNETES)
                        .build()));
        assertThat(ask(first, later).expertiseOfOwn()).isEqualTo(ask(first).expertiseOfOwn());
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
