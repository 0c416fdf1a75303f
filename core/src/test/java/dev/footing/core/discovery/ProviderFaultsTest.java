package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.Problem;
import dev.footing.testkit.Fixtures;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real faults of classes that can be loaded: when they are made, when they say who they are, and when asked. */
class ProviderFaultsTest {
    private static final String GOOD = "acme.GoodProvider";
    private static final String BAD = "acme.BadProvider";
    private static final String FOUND = BAD + " in bad/classes ";
    private static final String ASKED = "acme.bad-provider (" + BAD + " in bad/classes) must propose strategies";

    private static final String OLD_INFO = """
            package dev.footing.api.spi;
            public abstract class ProviderInfo {
                public static ProviderInfo named(String id) {
                    return null;
                }
            }
            """;
    private static final String OLD_PROVIDER = """
            package dev.footing.api.spi;
            public interface StrategyProvider {
                int SPI_LEVEL = 1;
                ProviderInfo info();
            }
            """;

    @TempDir
    private static Path shared;

    private static Path good;

    @TempDir
    private Path root;

    private PluginFolder bad;

    @BeforeAll
    static void a_good_plugin_behind_the_bad_one() {
        good = new PluginFolder(shared.resolve("good/classes"))
                .compile(Map.of(GOOD, PluginFolder.provider("GoodProvider")))
                .register(GOOD)
                .path();
    }

    @BeforeEach
    void a_bad_plugin() {
        bad = new PluginFolder(root.resolve("bad/classes")).register(BAD);
    }

    @Test
    void a_constructor_that_throws() {
        compile("public BadProvider() { throw new IllegalStateException(\"no licence\"); }");
        assertNotFound(FOUND + "must be loadable, but is stopped by IllegalStateException: no licence. Mend or");
    }

    @Test
    void a_constructor_that_throws_what_it_did_not_declare() {
        compile("public BadProvider() { BadProvider.<RuntimeException>fail(); }"
                + " @SuppressWarnings(\"unchecked\") static <T extends Throwable> void fail() throws T {"
                + " throw (T) new java.io.IOException(\"no such host\"); }");
        assertNotFound(FOUND + "must be loadable, but is stopped by IOException: no such host.");
    }

    @Test
    void a_static_initialiser_that_throws() {
        compile("static final int PRICE = Integer.parseInt(\"ten\"); public BadProvider() {}");
        assertNotFound(FOUND + "must be loadable, but is stopped by NumberFormatException: For input string: \"ten\".");
    }

    @Test
    void a_class_that_is_missing_once_it_runs() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(BAD, provider("public BadProvider() { new Need(); }"));
        sources.put("acme.Need", "package acme; class Need {}");
        bad.compile(sources).delete("acme.Need");
        assertNotFound(FOUND + "must be loadable, but is stopped by NoClassDefFoundError: acme/Need. Put what");
    }

    @Test
    void a_class_that_is_abstract() {
        bad.compile(Map.of(BAD, provider("").replace("final class", "abstract class")));
        assertNotFound(FOUND + "must be loadable, but is stopped by InstantiationException.");
    }

    @Test
    void a_constructor_that_calls_itself_without_end() {
        compile("public BadProvider() { new BadProvider(); }");
        assertNotFound(FOUND + "must be loadable, but is stopped by StackOverflowError. It calls itself without end;");
    }

    @Test
    void a_level_that_was_copied_from_an_older_contract() {
        bad.compile(Map.of(BAD, provider("").replace("SPI_LEVEL", "0")));
        assertNotFound(
                "acme.bad-provider (" + BAD + " in bad/classes) must be built for level 1, but is contract"
                        + " level 0. It was built for an older Footing. Build the plugin against this Footing, or get a newer version of it.");
    }

    @Test
    void a_method_that_the_contract_no_longer_has() {
        Path old = older("dev.footing.api.spi.ProviderInfo", OLD_INFO);
        bad.compile(
                Map.of(
                        BAD,
                        provider("").replaceFirst("return ProviderInfo.of[^;]*;", "return ProviderInfo.named(\"a\");")),
                old);
        assertNotFound(FOUND + "must say who it is, but is stopped by NoSuchMethodError: 'ProviderInfo"
                + " ProviderInfo.named(String)'. It was built against other versions");
    }

    @Test
    void a_method_that_the_contract_did_not_have_yet() {
        Path old = older("dev.footing.api.spi.StrategyProvider", OLD_PROVIDER);
        bad.compile(Map.of(BAD, provider("").replaceFirst("(?s)public ImmutableList.*?\\}\\s*static", "static")), old);
        assertLeftOut(ASKED + ", but is stopped by AbstractMethodError: ", "It was built against other versions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static { if (true) throw new OutOfMemoryError(\"test\"); }",
                "public BadProvider() { throw new OutOfMemoryError(\"test\"); }",
                "public BadProvider() { throw new ExceptionInInitializerError(new OutOfMemoryError(\"test\")); }",
                "public BadProvider() { throw new RuntimeException(new java.util.ServiceConfigurationError(\"\","
                        + " new OutOfMemoryError(\"test\"))); }"
            })
    void a_fault_of_the_machine_is_thrown_on(String members) {
        compile(members);
        assertThatThrownBy(() -> PluginFolder.discover(bad.path(), good))
                .isInstanceOf(VirtualMachineError.class)
                .hasMessage("test, while acme.BadProvider in bad/classes answered");
    }

    @Test
    void a_value_that_breaks_a_rule_is_told_with_the_rule() {
        bad.compile(Map.of(
                BAD,
                provider("").replace(".steadyEffort(Estimate.fixed(0.5))", ".steadyEffort(Estimate.fixed(0.0 / 0))")));
        assertLeftOut(ASKED + ", where ", "must be a finite number, but is NaN. Give a finite number");
    }

    @Test
    void an_id_that_breaks_a_rule_is_told_with_the_rule() {
        bad.compile(Map.of(BAD, provider("").replaceFirst("of\\(\"acme.bad-provider\"", "of(\"Acme\"")));
        assertNotFound(FOUND + "must be loadable, where id must be lower-case words joined by hyphens, at most 100"
                + " characters, but is \"Acme\". Write it as");
    }

    private void assertNotFound(String beginning) {
        Discovery discovery = PluginFolder.discover(bad.path(), good);
        assertThat(discovery.providers().stream().map(found -> found.info().id()))
                .containsExactly("acme.good-provider");
        assertThat(sentences(discovery.problems()))
                .singleElement()
                .asString()
                .startsWith(beginning)
                .endsWith("The other strategies are not affected.");
    }

    private void assertLeftOut(String beginning, String end) {
        Discovery discovery = PluginFolder.discover(bad.path(), good);
        assertThat(discovery.problems()).isEmpty();
        Proposals with = Proposals.ask(discovery, Fixtures.minimal());
        assertThat(with.proposed())
                .isEqualTo(Proposals.ask(PluginFolder.discover(good), Fixtures.minimal())
                        .proposed())
                .hasSize(1);
        assertThat(sentences(with.problems()))
                .singleElement()
                .asString()
                .startsWith(beginning)
                .contains(end)
                .endsWith("The other strategies are not affected.");
    }

    private void compile(String members) {
        bad.compile(Map.of(BAD, provider(members)));
    }

    private static String provider(String members) {
        return PluginFolder.provider("BadProvider", "implements StrategyProvider", members);
    }

    private Path older(String name, String source) {
        return new PluginFolder(root.resolve("older"))
                .compile(Map.of(name, source))
                .path();
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).toList();
    }
}
