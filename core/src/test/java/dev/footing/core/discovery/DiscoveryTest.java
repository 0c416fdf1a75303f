package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    @TempDir
    private Path folder;

    @Test
    void faults_cost_a_problem_each_and_no_other_provider() {
        Discovery discovery = scan(
                "dev.footing.core.discovery.Missing",
                TestProviders.ThrowingProvider.class.getName(),
                TestProviders.SilentProvider.class.getName(),
                DiscoveryTest.class.getName(),
                TestProviders.GoodProvider.class.getName());
        assertThat(ids(discovery)).containsExactly("acme");
        assertThat(discovery.problems())
                .extracting(Problem::sentence)
                .satisfiesExactly(
                        text -> assertThat(text).contains("dev.footing.core.discovery.Missing"),
                        text -> assertThat(text).contains("ThrowingProvider", "no licence file"),
                        text -> assertThat(text).contains("SilentProvider", "later"),
                        text -> assertThat(text).contains("DiscoveryTest", "not a StrategyProvider"));
    }

    @Test
    void names_the_artifact_that_a_provider_was_found_in() {
        Discovery discovery = scan(TestProviders.GoodProvider.class.getName());
        assertThat(discovery.providers()).extracting(FoundProvider::artifact).containsExactly("target/test-classes");
    }

    @Test
    void where_nothing_is_wrong_strictness_changes_nothing() {
        Discovery discovery = scan(TestProviders.GoodProvider.class.getName());
        assertThat(discovery.strict()).isSameAs(discovery);
    }

    @Test
    void strictness_throws_all_problems_at_once() {
        Discovery discovery = scan(
                TestProviders.ThrowingProvider.class.getName(),
                TestProviders.GoodProvider.class.getName(),
                TestProviders.SilentProvider.class.getName());
        DiscoveryException thrown = Assertions.catchThrowableOfType(DiscoveryException.class, discovery::strict);
        assertThat(thrown.problems()).hasSize(2).isEqualTo(discovery.problems());
        assertThat(thrown).message().hasLineCount(2).contains("ThrowingProvider", "SilentProvider");
    }

    @Test
    void strictness_minds_providers_that_were_added_in_code() {
        Discovery discovery = Discovery.none().with(List.of(new TestProviders.SilentProvider()));
        assertThatThrownBy(discovery::strict)
                .isInstanceOf(DiscoveryException.class)
                .hasMessageContaining("SilentProvider in target/test-classes must say who it is");
    }

    private Discovery scan(String... classes) {
        return PluginFolder.discover(new PluginFolder(folder).register(classes).path());
    }

    private static List<String> ids(Discovery discovery) {
        return discovery.providers().stream().map(found -> found.info().id()).toList();
    }
}
