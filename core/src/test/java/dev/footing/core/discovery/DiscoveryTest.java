package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Fixtures;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    private static final int LEVEL = StrategyProvider.SPI_LEVEL;

    @Test
    void faults_cost_a_problem_each_and_no_other_provider(@TempDir Path folder) throws IOException {
        Discovery discovery = scan(
                folder,
                "dev.footing.core.discovery.Missing",
                TestProviders.ThrowingProvider.class.getName(),
                TestProviders.SilentProvider.class.getName(),
                DiscoveryTest.class.getName(),
                TestProviders.GoodProvider.class.getName());
        assertThat(ids(discovery)).containsExactly("acme");
        assertThat(discovery.problems())
                .extracting(Problem::sentence)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("dev.footing.core.discovery.Missing"),
                        text -> assertThat(text).contains("ThrowingProvider", "no licence file"),
                        text -> assertThat(text).contains("SilentProvider", "later"),
                        text -> assertThat(text).contains("DiscoveryTest", "not a StrategyProvider"));
    }

    @Test
    void names_the_artifact_that_a_provider_was_found_in(@TempDir Path folder) throws IOException {
        Discovery discovery = scan(folder, TestProviders.GoodProvider.class.getName());
        assertThat(discovery.providers()).extracting(FoundProvider::artifact).containsExactly("target/test-classes");
    }

    @Test
    void two_strangers_with_one_id_are_both_left_out() {
        Discovery settled =
                discovered(found("acme", "acme.one"), found("acme", "acme.two"), found("other", "other.three"));
        assertThat(ids(settled)).containsExactly("other");
        assertThat(settled.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.sentence())
                        .contains("provider acme", "must have names that no other provider has"));
    }

    @Test
    void two_strangers_with_one_strategy_are_both_left_out() {
        Discovery settled = discovered(found("acme", "shared.one"), found("other", "shared.one"));
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.value()).contains("strategy shared.one"));
    }

    @Test
    void one_that_is_registered_in_code_stands_before_one_that_was_found() {
        StrategyProvider mine = TestProviders.good("mine", "acme.one");
        Discovery settled = discovered(found("acme", "acme.one")).with(List.of(mine));
        assertThat(settled.providers()).extracting(FoundProvider::provider).containsExactly(mine);
        assertThat(settled.problems()).hasSize(1);
    }

    @Test
    void a_stranger_that_was_found_puts_its_strategies_into_a_namespace() {
        Discovery settled = discovered(found("acme", "plain"));
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut()).contains("acme.plain"));
    }

    @Test
    void another_level_of_the_contract_is_told_in_both_directions() {
        assertThat(Discovery.of(List.of(scripted(LEVEL - 1, startup -> ImmutableList.of())))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut()).contains("Build the plugin"));
        assertThat(Discovery.of(List.of(scripted(LEVEL + 1, startup -> ImmutableList.of())))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut()).contains("newer Footing"));
    }

    @Test
    void a_provider_that_throws_costs_its_own_strategies_alone() {
        assertLeftOut(
                startup -> {
                    throw new IllegalStateException("the price list is empty");
                },
                "the price list is empty");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_provider_that_answers_null_costs_its_own_strategies_alone() {
        assertLeftOut(startup -> null, "must propose strategies, but is null");
    }

    @Test
    void a_strategy_that_was_not_announced_costs_all_of_its_provider() {
        assertLeftOut(
                startup -> ImmutableList.of(Fixtures.strategy("acme.one"), Fixtures.strategy("acme.other")),
                "acme.other");
    }

    @Test
    void a_strategy_that_is_proposed_twice_costs_all_of_its_provider() {
        assertLeftOut(
                startup -> ImmutableList.of(Fixtures.strategy("acme.one"), Fixtures.strategy("acme.one")), "twice");
    }

    @Test
    void a_strategy_in_another_currency_costs_all_of_its_provider() {
        Strategy dollars = Fixtures.strategy("acme.one");
        Strategy euros = Strategy.builder()
                .info(dollars.info())
                .evidence(dollars.evidence())
                .timeToProduction(dollars.timeToProduction())
                .buildEffort(dollars.buildEffort())
                .steadyEffort(dollars.steadyEffort())
                .platformFixed(BigMoney.parse("EUR 1000"))
                .build();
        assertLeftOut(startup -> ImmutableList.of(euros), "EUR");
    }

    @Test
    void strategies_come_by_id_whatever_the_order_of_providers() {
        StrategyProvider a = TestProviders.good("a", "zeta.strategy");
        StrategyProvider b = TestProviders.good("b", "alpha.strategy");
        Proposals one = Proposals.ask(Discovery.of(List.of(a, b)), Fixtures.minimal());
        Proposals other = Proposals.ask(Discovery.of(List.of(b, a)), Fixtures.minimal());
        assertThat(one.proposed())
                .extracting(proposed -> proposed.strategy().id().value())
                .containsExactly("alpha.strategy", "zeta.strategy");
        assertThat(other).isEqualTo(one);
    }

    private static void assertLeftOut(Function<Startup, ImmutableList<Strategy>> broken, String told) {
        StrategyProvider good = TestProviders.good("good", "good.strategy");
        Proposals proposals = Proposals.ask(Discovery.of(List.of(scripted(LEVEL, broken), good)), Fixtures.minimal());
        assertThat(proposals.proposed())
                .extracting(proposed -> proposed.strategy().id().value())
                .containsExactly("good.strategy");
        assertThat(proposals.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("acme", told));
    }

    private static StrategyProvider scripted(int level, Function<Startup, ImmutableList<Strategy>> proposal) {
        return new TestProviders.Scripted(
                ProviderInfo.of(
                        "acme", "Acme", level, Fixtures.strategy("acme.one").info()),
                proposal);
    }

    private static FoundProvider found(String id, String strategy) {
        StrategyProvider provider = TestProviders.good(id, strategy);
        return new FoundProvider(provider, provider.info(), id + ".jar", false);
    }

    private static Discovery discovered(FoundProvider... found) {
        return new Discovery(ImmutableList.copyOf(found), ImmutableList.of()).with(List.of());
    }

    private static List<String> ids(Discovery discovery) {
        return discovery.providers().stream().map(found -> found.info().id()).toList();
    }

    private static Discovery scan(Path folder, String... classes) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(StrategyProvider.class.getName()), List.of(classes));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, DiscoveryTest.class.getClassLoader())) {
            return Discovery.installed(loader);
        }
    }
}
