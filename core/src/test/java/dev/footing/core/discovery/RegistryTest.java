package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.testkit.Fixtures;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {
    private static final int LEVEL = StrategyProvider.SPI_LEVEL;

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
    void nobody_may_use_the_name_of_the_mix_that_the_host_composes() {
        Discovery settled = Discovery.of(List.of(TestProviders.good("acme", "composed")));
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("composed", "Call it acme.composed."));
        assertThat(Discovery.of(List.of(TestProviders.good("acme", "composed-else")))
                        .providers())
                .hasSize(1);
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
    void two_jars_of_one_plugin_are_both_told(@TempDir Path root) {
        String source = PluginFolder.provider("GoodProvider");
        Path one = new PluginFolder(root.resolve("one"))
                .compile(Map.of("acme.GoodProvider", source))
                .register("acme.GoodProvider")
                .jar("acme-1.jar");
        Path two = new PluginFolder(root.resolve("two"))
                .compile(Map.of("acme.v2.GoodProvider", source.replace("package acme;", "package acme.v2;")))
                .register("acme.v2.GoodProvider")
                .jar("acme-2.jar");
        Discovery both = PluginFolder.discover(one, two);
        assertThat(both.providers()).isEmpty();
        assertThat(both.problems())
                .extracting(Problem::sentence)
                .satisfiesExactly(
                        first -> assertThat(first).contains("in acme-1.jar)", "as does acme.good", "in acme-2.jar)"),
                        second -> assertThat(second).contains("in acme-2.jar)", "as does acme.good", "in acme-1.jar)"));
        assertThat(PluginFolder.discover(two, one).providers()).isEmpty();
    }

    @Test
    void a_built_in_one_stands_before_one_that_was_found() {
        Discovery settled = discovered(found("acme", "shared.one"), found("footing.own", "shared.one"));
        assertThat(ids(settled)).containsExactly("footing.own");
        assertThat(settled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).startsWith("acme "));
    }

    @Test
    void one_that_is_registered_in_code_stands_before_one_that_was_found() {
        StrategyProvider mine = TestProviders.good("mine", "acme.one");
        Discovery settled = discovered(found("acme", "acme.one")).with(List.of(mine));
        assertThat(settled.providers()).extracting(FoundProvider::provider).containsExactly(mine);
        assertThat(settled.problems()).hasSize(1);
    }

    @Test
    void one_that_is_registered_in_code_stands_before_a_built_in_one() {
        StrategyProvider mine = TestProviders.good("mine", "shared.one");
        Discovery settled = discovered(found("footing.own", "shared.one")).with(List.of(mine));
        assertThat(ids(settled)).containsExactly("mine");
    }

    @Test
    void two_that_are_registered_in_code_with_one_id_are_both_left_out() {
        Discovery settled =
                Discovery.of(List.of(TestProviders.good("mine", "mine.one"), TestProviders.good("mine", "mine.two")));
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems()).hasSize(2);
    }

    @Test
    void one_provider_that_is_registered_twice_counts_once() {
        StrategyProvider mine = TestProviders.good("mine", "mine.one");
        Discovery settled = Discovery.of(List.of(mine, mine)).with(List.of(mine));
        assertThat(ids(settled)).containsExactly("mine");
        assertThat(settled.problems()).isEmpty();
    }

    @Test
    void providers_are_not_asked_whether_they_are_equal() {
        Discovery settled = Discovery.of(List.of(new Quarrelsome("a"), new Quarrelsome("a"), new Quarrelsome("b")));
        assertThat(ids(settled)).containsExactly("b");
        assertThat(settled.problems()).hasSize(2);
    }

    @Test
    void a_strategy_that_is_announced_twice_costs_its_provider() {
        StrategyInfo info = Fixtures.strategy("acme.one").info();
        Discovery settled = Discovery.of(List.of(new TestProviders.Scripted(
                ProviderInfo.of("acme", "Acme", LEVEL, info, info), startup -> ImmutableList.of())));
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence()).contains("announce each strategy once, but is acme.one twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u001b[2J", "two\nlines"})
    void texts_for_readers_are_one_line(String text) {
        StrategyInfo fine = Fixtures.strategy("acme.one").info();
        StrategyInfo named = StrategyInfo.of("acme.one", text, fine.sourcing(), "Fine");
        StrategyInfo summed = StrategyInfo.of("acme.one", "Fine", fine.sourcing(), text);
        for (ProviderInfo info : List.of(
                ProviderInfo.of("acme", text, LEVEL, fine),
                ProviderInfo.of("acme", "Acme", LEVEL, named),
                ProviderInfo.of("acme", "Acme", LEVEL, summed))) {
            Discovery settled = Discovery.of(List.of(new TestProviders.Scripted(info, startup -> ImmutableList.of())));
            assertThat(settled.providers()).isEmpty();
            assertThat(settled.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sentence())
                            .contains("must describe itself in 1 to 300 characters", "but is otherwise in the name"));
        }
    }

    @Test
    void a_stranger_that_was_found_puts_its_strategies_into_a_namespace() {
        Discovery settled = discovered(found("acme", "plain"));
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut()).contains("acme.plain"));
    }

    @ParameterizedTest
    @CsvSource({
        "'of(\"acme.good-provider\", \"Acme\", SPI', 'of(\"footing.x\", \"Acme\", SPI'",
        "'of(\"acme.good-provider\", \"Acme\", SPI', 'of(\"footing\", \"Acme\", SPI'",
        "'of(\"acme.good-provider\", \"Acme\", Sourcing', 'of(\"footing.x\", \"Acme\", Sourcing'"
    })
    void nobody_takes_the_names_of_the_built_in_ones(String own, String taken, @TempDir Path root) {
        String source = PluginFolder.provider("GoodProvider").replace(own, taken);
        assertThat(source).contains(taken);
        Discovery settled = PluginFolder.discover(new PluginFolder(root.resolve("one"))
                .compile(Map.of("acme.GoodProvider", source))
                .register("acme.GoodProvider")
                .path());
        assertThat(settled.providers()).isEmpty();
        assertThat(settled.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.rule()).contains("must not use footing or the prefix footing."));
    }

    @Test
    void another_level_of_the_contract_is_told_in_both_directions() {
        assertThat(Discovery.of(List.of(leveled(LEVEL - 1))).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut()).contains("Build the plugin"));
        assertThat(Discovery.of(List.of(leveled(LEVEL + 1))).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wayOut()).contains("newer Footing"));
    }

    /** Whose own methods of every object throw. */
    private record Quarrelsome(String id) implements StrategyProvider {
        @Override
        public ProviderInfo info() {
            return TestProviders.good(id, id + ".one").info();
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of();
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("not comparable");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("not comparable");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("not printable");
        }
    }

    private static StrategyProvider leveled(int level) {
        return new TestProviders.Scripted(
                ProviderInfo.of(
                        "acme", "Acme", level, Fixtures.strategy("acme.one").info()),
                startup -> ImmutableList.of());
    }

    private static FoundProvider found(String id, String strategy) {
        StrategyProvider provider = TestProviders.good(id, strategy);
        return new FoundProvider(provider, provider.info(), id + ".jar", Origin.INSTALLED);
    }

    private static Discovery discovered(FoundProvider... found) {
        return new Discovery(ImmutableList.copyOf(found), ImmutableList.of(), ImmutableList.of()).with(List.of());
    }

    private static List<String> ids(Discovery discovery) {
        return discovery.providers().stream().map(found -> found.info().id()).toList();
    }
}
