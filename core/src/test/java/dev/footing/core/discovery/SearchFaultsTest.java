package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.Problem;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real faults of class files and services files: each is told with who asks for the class, and costs nobody else. */
class SearchFaultsTest {
    private static final String GOOD = "acme.GoodProvider";
    private static final String BAD = "acme.BadProvider";
    private static final String WORSE = "acme.WorseProvider";
    private static final String ASKED_FOR = " (META-INF/services of bad/classes)";
    private static final String EXTENDS = "extends Base implements StrategyProvider";

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
        bad = new PluginFolder(root.resolve("bad/classes"));
    }

    @Test
    void a_class_that_is_missing() {
        bad.register(BAD);
        assertTold(BAD + ASKED_FOR + " must be loadable, but is not found. Put the artifact");
    }

    @Test
    void a_superclass_that_is_missing() {
        bad.compile(Map.of(
                        BAD,
                        PluginFolder.provider("BadProvider", EXTENDS, ""),
                        "acme.Base",
                        "package acme; class Base {}"))
                .delete("acme.Base")
                .register(BAD);
        assertTold(BAD + ASKED_FOR + " must be loadable, but is stopped by NoClassDefFoundError: acme/Base. Put what");
    }

    @Test
    void a_superclass_that_two_providers_miss() {
        bad.compile(Map.of(
                        BAD,
                        PluginFolder.provider("BadProvider", EXTENDS, ""),
                        WORSE,
                        PluginFolder.provider("WorseProvider", EXTENDS, ""),
                        "acme.Base",
                        "package acme; class Base {}"))
                .delete("acme.Base")
                .register(WORSE, BAD);
        assertTold(WORSE + ASKED_FOR + " must be loadable", BAD + ASKED_FOR + " must be loadable");
    }

    @Test
    void a_superclass_that_is_itself_named_and_missing() {
        bad.compile(Map.of(
                        BAD,
                        PluginFolder.provider("BadProvider", "extends WorseProvider", ""),
                        WORSE,
                        PluginFolder.provider("WorseProvider").replace("final class", "class")))
                .delete(WORSE)
                .register(BAD, WORSE);
        assertTold(
                BAD + ASKED_FOR + " must be loadable, but is stopped by NoClassDefFoundError: acme/WorseProvider",
                WORSE + ASKED_FOR + " must be loadable, but is not found");
    }

    @Test
    void a_constructor_that_takes_what_is_missing() {
        bad.compile(Map.of(
                        BAD,
                        PluginFolder.provider(
                                "BadProvider",
                                "implements StrategyProvider",
                                "public BadProvider() {} public BadProvider(Need need) {}"),
                        "acme.Need",
                        "package acme; class Need {}"))
                .delete("acme.Need")
                .register(BAD);
        assertTold(BAD + ASKED_FOR + " must be loadable, but is stopped by NoClassDefFoundError: acme/Need. Put what");
    }

    @Test
    void a_class_for_a_later_java() {
        bad.compile(Map.of(BAD, PluginFolder.provider("BadProvider")))
                .patchMajorVersion(BAD, 200)
                .register(BAD);
        assertTold(BAD + ASKED_FOR
                + " must be loadable, but is stopped by UnsupportedClassVersionError: class file version 200.0, which is"
                + " above ");
    }

    @Test
    void a_class_that_is_no_provider() {
        bad.compile(Map.of(BAD, "package acme; public class BadProvider {}")).register(BAD);
        assertTold(BAD + ASKED_FOR + " must be loadable, but is not a StrategyProvider. Let it implement");
    }

    @Test
    void a_constructor_that_is_private() {
        bad.compile(Map.of(
                        BAD,
                        PluginFolder.provider(
                                "BadProvider", "implements StrategyProvider", "private BadProvider() {}")))
                .register(BAD);
        assertTold(BAD + ASKED_FOR + " must be loadable, but is without a public constructor that takes nothing.");
    }

    @Test
    void a_class_that_is_not_public() {
        bad.compile(Map.of(BAD, PluginFolder.provider("BadProvider").replace("public final class", "final class")))
                .register(BAD);
        assertTold(BAD + ASKED_FOR + " must be loadable, but is without a public constructor that takes nothing."
                + " Give it one; the class must be public, too.");
    }

    @Test
    void one_bad_line_loses_its_whole_file_and_no_other() {
        bad.compile(Map.of(BAD, PluginFolder.provider("BadProvider"))).register(BAD, "two words");
        assertTold("META-INF/services of bad/classes must hold one class name on each line, but is wrong in line 2:"
                + " Illegal configuration-file syntax. Mend line 2; until then the whole file is not read");
    }

    @Test
    void a_line_that_is_no_class_name_is_shown() {
        bad.register("# the providers of Acme", "", "bad-provider");
        assertTold("META-INF/services of bad/classes must hold one class name on each line, but is wrong in line 3:"
                + " Illegal provider-class name: bad-provider. Mend line 3");
    }

    @Test
    void a_jar_is_called_by_its_file_name() {
        Path jar = bad.register(BAD).jar("bad-plugin-1.0.jar");
        assertThat(sentences(PluginFolder.discover(jar)))
                .singleElement()
                .asString()
                .startsWith(BAD + " (META-INF/services of bad-plugin-1.0.jar) must be loadable, but is not found.");
    }

    @Test
    void a_class_that_two_artifacts_ask_for_is_told_once_with_both() {
        bad.register(BAD);
        Path other =
                new PluginFolder(root.resolve("other/classes")).register(BAD).path();
        assertThat(sentences(PluginFolder.discover(bad.path(), other)))
                .singleElement()
                .asString()
                .startsWith(BAD + " (META-INF/services of bad/classes, other/classes) must be");
    }

    @Test
    void a_provider_that_two_artifacts_name_is_found_once() {
        bad.register(GOOD);
        assertThat(ids(PluginFolder.discover(good, bad.path()))).containsExactly("acme.good-provider");
    }

    @Test
    void a_services_file_that_cannot_be_read() throws IOException {
        URL broken = new URL(null, "broken:/plugins/bad.jar!/" + PluginFolder.SERVICES, new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) throws IOException {
                throw new IOException("bad sector");
            }
        });
        Discovery discovery = Discovery.installed(new ClassLoader(loader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                Enumeration<URL> others = super.getResources(name);
                return name.equals(PluginFolder.SERVICES)
                        ? Collections.enumeration(List.of(broken, others.nextElement()))
                        : others;
            }
        });
        assertThat(ids(discovery)).containsExactly("acme.good-provider");
        assertThat(sentences(discovery))
                .singleElement()
                .asString()
                .startsWith(
                        "META-INF/services of bad.jar must be readable, but is stopped by IOException: bad sector.");
    }

    @Test
    void a_class_loader_that_can_never_list_its_files_is_given_up() {
        Discovery discovery = Discovery.installed(new ClassLoader(loader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("disk is gone");
            }
        });
        assertThat(sentences(discovery))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("META-INF/services must be readable, but is stopped by IOException: disk is"
                                        + " gone."),
                        last -> assertThat(last).contains("given up after 100 faults", "not looked at"));
    }

    @Test
    void a_class_loader_that_throws_what_it_likes() {
        bad.register(BAD);
        Discovery discovery = Discovery.installed(new ClassLoader(loader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.equals(BAD)) {
                    throw new IllegalStateException("this application has been stopped");
                }
                return super.loadClass(name, resolve);
            }
        });
        assertThat(ids(discovery)).containsExactly("acme.good-provider");
        assertThat(sentences(discovery))
                .singleElement()
                .asString()
                .startsWith(BAD + ASKED_FOR
                        + " must be loadable, but is stopped by IllegalStateException: this application has been");
    }

    @Test
    void a_lack_of_memory_is_no_fault_of_a_plugin() {
        bad.register(BAD);
        ClassLoader full = new ClassLoader(loader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.equals(BAD)) {
                    throw new IllegalStateException(new OutOfMemoryError("Metaspace"));
                }
                return super.loadClass(name, resolve);
            }
        };
        assertThatThrownBy(() -> Discovery.installed(full)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void more_faults_than_anybody_mends_end_the_search_and_say_so() {
        bad.register(IntStream.range(0, 150).mapToObj(i -> BAD + i).toArray(String[]::new));
        Discovery discovery = PluginFolder.discover(bad.path(), good);
        assertThat(discovery.problems()).hasSize(101);
        assertThat(discovery.problems().get(100).value()).isEqualTo("given up after 100 faults");
    }

    /** Its services file is read twice: as that of a module, and as one that the class loader finds. */
    @Test
    void a_plugin_that_is_a_module_of_a_layer_tells_each_fault_once() {
        Path jar = bad.compile(Map.of(
                        GOOD,
                        PluginFolder.provider("GoodProvider"),
                        BAD,
                        PluginFolder.provider("BadProvider", EXTENDS, ""),
                        "acme.Base",
                        "package acme; class Base {}"))
                .delete("acme.Base")
                .register(WORSE, BAD, GOOD)
                .jar("acme-plugin.jar");
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(jar), ModuleFinder.of(), Set.of("acme.plugin"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(resolved, PluginFolder.parent())
                .findLoader("acme.plugin");
        Discovery discovery = Discovery.installed(loader);
        assertThat(ids(discovery)).containsExactly("acme.good-provider");
        assertThat(sentences(discovery))
                .satisfiesExactly(
                        missing -> assertThat(missing).startsWith(WORSE).contains("not found", "acme-plugin.jar"),
                        broken -> assertThat(broken).startsWith(BAD).contains("acme/Base", "acme-plugin.jar"));
    }

    private void assertTold(String... beginnings) {
        Discovery discovery = PluginFolder.discover(bad.path(), good);
        assertThat(ids(discovery)).containsExactly("acme.good-provider");
        assertThat(sentences(discovery)).hasSameSizeAs(beginnings);
        for (int i = 0; i < beginnings.length; i++) {
            assertThat(sentences(discovery).get(i)).startsWith(beginnings[i]).endsWith("not affected.");
        }
    }

    private ClassLoader loader() {
        return new URLClassLoader(
                new URL[] {PluginFolder.url(bad.path()), PluginFolder.url(good)}, PluginFolder.parent());
    }

    private static List<String> ids(Discovery discovery) {
        return discovery.providers().stream().map(found -> found.info().id()).toList();
    }

    private static List<String> sentences(Discovery discovery) {
        return discovery.problems().stream().map(Problem::sentence).toList();
    }
}
