package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.testkit.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of jars: what counts, what is told and left alone, and that nothing stays behind. */
class PluginDirectoryTest {
    private static final String IMPLEMENTS = "implements StrategyProvider";
    private static final int MOST_COLLECTIONS = 100;

    @TempDir
    private Path root;

    private Path plugins;

    @BeforeEach
    void a_folder() throws IOException {
        plugins = Files.createDirectories(root.resolve("plugins"));
    }

    @Test
    void every_jar_brings_its_providers_whatever_it_is_called() {
        plugin("Zebra", "zebra with spaces + 100%.jar");
        plugin("Apple", "\u00e4pfel-\u6797\u6a8e.jar");
        plugin("Melon", "melon.jar");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.problems()).isEmpty();
            assertThat(found.providers())
                    .extracting(FoundProvider::artifact)
                    .containsExactly("\u00e4pfel-\u6797\u6a8e.jar", "melon.jar", "zebra with spaces + 100%.jar");
            assertThat(found.providers()).extracting(FoundProvider::origin).containsOnly(Origin.PLUGIN_DIRECTORY);
            assertThat(Proposals.ask(found, Fixtures.minimal()).proposed()).hasSize(3);
            assertThat(directory.plugins())
                    .extracting(Plugin::artifact)
                    .containsExactly("melon.jar", "zebra with spaces + 100%.jar", "\u00e4pfel-\u6797\u6a8e.jar");
        }
    }

    @Test
    void a_fault_names_the_jar_as_it_is_called() {
        PluginFolder folder = new PluginFolder(root.resolve("work/gone"));
        folder.register("acme.Gone").jar("my gone \u00fc.jar");
        move("work/my gone \u00fc.jar");
        assertThat(sentences())
                .singleElement()
                .satisfies(
                        text -> assertThat(text)
                                .startsWith(
                                        "acme.Gone (META-INF/services of my gone \u00fc.jar) must be loadable, but is not found."));
    }

    @Test
    void an_empty_folder_has_no_plugins_and_nothing_wrong() {
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            assertThat(directory.discovery()).isEqualTo(Discovery.none());
        }
    }

    @Test
    void a_folder_that_is_none_is_refused() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "x");
        assertThatThrownBy(() -> PluginDirectory.open(file))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a folder that can be listed, but is no folder");
        assertThatThrownBy(() -> PluginDirectory.open(root.resolve("nowhere")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("nowhere must be a folder that can be listed, but is not there");
    }

    @Test
    void what_is_no_plugin_is_named_and_left_alone() throws IOException {
        Path good = plugin("Melon", "good.jar");
        Files.createSymbolicLink(plugins.resolve("a-link.jar"), good);
        Files.createSymbolicLink(plugins.resolve("b-dangling.jar"), root.resolve("nowhere"));
        Files.createDirectories(plugins.resolve("c-folder.jar/inner"));
        Files.writeString(plugins.resolve("d-notes.txt"), "read me");
        Files.writeString(plugins.resolve("e-text.jar"), "not a jar");
        Files.write(plugins.resolve("f-empty.jar"), new byte[0]);
        byte[] whole = Files.readAllBytes(good);
        Files.write(plugins.resolve("g-truncated.jar"), Arrays.copyOf(whole, whole.length / 2));
        new PluginFolder(root.resolve("work/library"))
                .compile(Map.of("acme.Library", "package acme; public class Library {}"))
                .jar("h-library.jar");
        move("work/h-library.jar");
        new PluginFolder(root.resolve("work/silent")).register("# nobody").jar("i-silent.jar");
        move("work/i-silent.jar");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.providers()).extracting(FoundProvider::artifact).containsExactly("good.jar");
            assertThat(found.problems())
                    .extracting(Problem::where)
                    .containsExactly(
                            "a-link.jar",
                            "b-dangling.jar",
                            "c-folder.jar",
                            "d-notes.txt",
                            "e-text.jar",
                            "f-empty.jar",
                            "g-truncated.jar",
                            "h-library.jar",
                            "i-silent.jar");
            assertThat(found.problems())
                    .extracting(Problem::value)
                    .satisfiesExactly(
                            value -> assertThat(value).isEqualTo("a link"),
                            value -> assertThat(value).isEqualTo("a link"),
                            value -> assertThat(value).isEqualTo("a folder"),
                            value -> assertThat(value).isEqualTo("a file with another ending than .jar"),
                            value -> assertThat(value).contains("ZipException"),
                            value -> assertThat(value).contains("ZipException"),
                            value -> assertThat(value).contains("ZipException"),
                            value -> assertThat(value).contains("a jar without META-INF/services/"),
                            value -> assertThat(value).isEqualTo("without one"));
        }
    }

    @Test
    void a_jar_that_may_not_be_read_is_named() throws IOException {
        Path jar = plugin("Melon", "secret.jar");
        assertThat(jar.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(jar), "somebody who may read everything cannot see this");
        assertThat(sentences())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("secret.jar", "denied"));
    }

    @Test
    void a_plugin_speaks_the_contract_of_the_program_even_where_it_brings_a_copy_of_it() throws IOException {
        String look = "public static final String SEEN = com.google.common.base.Strings.nullToEmpty(\"\");";
        PluginFolder folder = new PluginFolder(root.resolve("work/fat"))
                .compile(Map.of("acme.Melon", PluginFolder.provider("Melon", IMPLEMENTS, look)))
                .register("acme.Melon");
        for (Class<?> shared : List.of(StrategyProvider.class, Strings.class, BigMoney.class)) {
            copy(shared, folder.path());
        }
        folder.jar("fat.jar");
        move("work/fat.jar");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.problems()).isEmpty();
            assertThat(Proposals.ask(found, Fixtures.minimal()).problems()).isEmpty();
        }
    }

    @Test
    void a_plugin_has_its_own_version_of_everything_else() {
        String helper = "package dev.footing.testkit; public class Fixtures { public static int own() { return 7; } }";
        String use = "{ if (dev.footing.testkit.Fixtures.own() != 7) throw new IllegalStateException(); }";
        PluginFolder folder = new PluginFolder(root.resolve("work/own"));
        folder.compile(Map.of("dev.footing.testkit.Fixtures", helper));
        folder.compile(Map.of("acme.Melon", PluginFolder.provider("Melon", IMPLEMENTS, use)), folder.path())
                .register("acme.Melon")
                .jar("own.jar");
        move("work/own.jar");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void a_class_of_a_later_api_is_not_taken_from_the_copy_that_a_plugin_brings() {
        PluginFolder folder = new PluginFolder(root.resolve("work/later"));
        folder.compile(Map.of("dev.footing.api.spi.Later", "package dev.footing.api.spi; public interface Later {}"));
        folder.compile(Map.of("acme.Melon", PluginFolder.provider("Melon", IMPLEMENTS + ", Later", "")), folder.path())
                .register("acme.Melon")
                .jar("later.jar");
        move("work/later.jar");
        assertThat(sentences())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("acme.Melon (META-INF/services of later.jar) must be loadable")
                        .contains(
                                "NoClassDefFoundError: dev/footing/api/spi/Later",
                                "another Footing, perhaps a newer one"));
    }

    @Test
    void providers_of_the_program_are_not_those_of_a_plugin() {
        new PluginFolder(root.resolve("work/borrowed"))
                .register(TestProviders.GoodProvider.class.getName())
                .jar("borrowed.jar");
        move("work/borrowed.jar");
        assertThat(sentences())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "GoodProvider",
                                "must be a class of the jar that names it, but is of another artifact"));
    }

    @Test
    void a_jar_that_another_jar_points_to_is_not_a_plugin_by_that() throws IOException {
        PluginFolder elsewhere = new PluginFolder(root.resolve("work/elsewhere"));
        Path outside = elsewhere
                .compile(Map.of("acme.Apple", PluginFolder.provider("Apple")))
                .register("acme.Apple")
                .jar("outside.jar");
        PluginFolder pointing = new PluginFolder(root.resolve("work/pointing"))
                .compile(Map.of("acme.Melon", PluginFolder.provider("Melon")))
                .register("acme.Melon");
        Path manifest = pointing.path().resolve("META-INF/MANIFEST.MF");
        Files.writeString(manifest, "Manifest-Version: 1.0\nClass-Path: ../work/" + outside.getFileName() + "\n");
        pointing.jar("pointing.jar");
        move("work/pointing.jar");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.providers()).extracting(FoundProvider::artifact).containsExactly("pointing.jar");
            assertThat(found.problems())
                    .extracting(Problem::sentence)
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .contains("acme.Apple in outside.jar must be a class of the jar that names it"));
        }
    }

    @Test
    void nobody_is_built_in_by_calling_itself_so() {
        String source = PluginFolder.provider("Melon")
                .replace("package acme;", "package dev.footing.acme;")
                .replace("of(\"acme.melon\", \"Acme\", SPI", "of(\"footing.managed\", \"Acme\", SPI");
        new PluginFolder(root.resolve("work/mask"))
                .compile(Map.of("dev.footing.acme.Melon", source))
                .register("dev.footing.acme.Melon")
                .jar("mask.jar");
        move("work/mask.jar");
        assertThat(sentences())
                .singleElement()
                .satisfies(
                        text -> assertThat(text).contains("in mask.jar) must not use footing or the prefix footing."));
    }

    @Test
    void two_jars_with_one_provider_are_both_left_out_also_before_a_third_from_elsewhere() {
        plugin("Melon", "melon-1.jar");
        plugin("Melon", "melon-2.jar", "static final int SECOND = 2;");
        StrategyProvider third = TestProviders.good("acme.melon", "acme.melon");
        Discovery elsewhere = new Discovery(
                ImmutableList.of(new FoundProvider(third, third.info(), "third.jar", Origin.INSTALLED)),
                ImmutableList.of(),
                ImmutableList.of());
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.providers()).isEmpty();
            assertThat(found.problems())
                    .extracting(Problem::sentence)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("in melon-1.jar)", "in melon-2.jar)"),
                            second -> assertThat(second).contains("in melon-2.jar)", "in melon-1.jar)"));
            for (Discovery both : List.of(found.with(elsewhere), elsewhere.with(found))) {
                assertThat(both.providers()).isEmpty();
                assertThat(both.problems()).hasSize(3);
            }
            Discovery mine = found.with(List.of(third));
            assertThat(mine.providers()).extracting(FoundProvider::provider).containsExactly(third);
        }
    }

    @Test
    void what_was_found_twice_is_told_once() {
        plugin("Melon", "melon.jar");
        new PluginFolder(root.resolve("work/gone")).register("acme.Gone").jar("gone.jar");
        move("work/gone.jar");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.with(found)).isEqualTo(found);
        }
    }

    @Test
    void what_a_plugin_throws_costs_that_plugin() {
        plugin("Melon", "melon.jar");
        plugin("Bad", "bad.jar", "static final int NONE = Integer.parseInt(\"none\");");
        plugin("Deep", "deep.jar", "{ again(); } static void again() { again(); }");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(found.providers()).extracting(FoundProvider::artifact).containsExactly("melon.jar");
            assertThat(found.problems())
                    .extracting(Problem::sentence)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("acme.Bad in bad.jar", "NumberFormatException"),
                            second -> assertThat(second).contains("acme.Deep in deep.jar", "StackOverflowError"));
        }
    }

    @Test
    void a_closed_directory_holds_no_file_and_no_class() throws IOException {
        Path jar = plugin("Melon", "melon.jar");
        WeakReference<ClassLoader> loader = loaderOf(jar);
        assertThat(openFiles()).doesNotContain(jar);
        Files.delete(jar);
        assertThat(collected(loader)).isTrue();
    }

    /** In a method of its own, whose variables are gone when it returns. */
    private WeakReference<ClassLoader> loaderOf(Path jar) throws IOException {
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            Discovery found = directory.discovery();
            assertThat(Proposals.ask(found, Fixtures.minimal()).proposed()).hasSize(1);
            assertThat(openFiles()).contains(jar);
            FoundProvider only = found.providers().get(0);
            return new WeakReference<>(only.provider().getClass().getClassLoader());
        }
    }

    @Test
    void looking_at_jars_leaves_none_open() throws IOException {
        plugin("Melon", "melon.jar");
        Files.writeString(plugins.resolve("text.jar"), "not a jar");
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            assertThat(directory.plugins()).hasSize(1);
            assertThat(openFiles()).noneMatch(file -> file.startsWith(plugins));
        }
    }

    /** Whether nothing holds on to it; a full collection finds out, as no soft reference is involved. */
    private static boolean collected(WeakReference<?> reference) {
        for (int i = 0; i < MOST_COLLECTIONS && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }

    /** Where the system lists them; elsewhere a file that is open cannot be deleted, which is tested, too. */
    private List<Path> openFiles() throws IOException {
        Path handles = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(handles), "no list of open files");
        List<Path> open = new ArrayList<>();
        try (Stream<Path> all = Files.list(handles)) {
            for (Path handle : all.toList()) {
                if (Files.exists(handle)) {
                    open.add(Files.readSymbolicLink(handle));
                }
            }
        }
        return open;
    }

    private Path plugin(String name, String jar) {
        return plugin(name, jar, "");
    }

    private Path plugin(String name, String jar, String members) {
        new PluginFolder(root.resolve("work/" + jar.hashCode()))
                .compile(Map.of("acme." + name, PluginFolder.provider(name, IMPLEMENTS, members)))
                .register("acme." + name)
                .jar(jar);
        return move("work/" + jar);
    }

    private Path move(String jar) {
        try {
            Path from = root.resolve(jar);
            return Files.move(from, plugins.resolve(from.getFileName()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void copy(Class<?> type, Path folder) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in), target);
        }
    }

    private List<String> sentences() {
        try (PluginDirectory directory = PluginDirectory.open(plugins)) {
            return directory.discovery().problems().stream()
                    .map(Problem::sentence)
                    .toList();
        }
    }
}
