package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of plugins is read by modules, too, and brings its own providers alone. */
class PluginsOnModulePathTest {
    private static final String PLUGIN = """
            package acme;
            import com.google.common.collect.ImmutableList;
            import dev.footing.api.spi.*;
            import dev.footing.api.startup.Startup;
            import dev.footing.api.strategy.*;
            public final class MelonProvider implements StrategyProvider {
                private static final StrategyInfo INFO = StrategyInfo.of("acme.melon", "Melon", Sourcing.MANAGED, "One");
                public ProviderInfo info() {
                    return ProviderInfo.of("acme", "Acme", SPI_LEVEL, INFO);
                }
                public ImmutableList<Strategy> propose(Startup startup) {
                    return ImmutableList.of();
                }
            }
            """;

    private static final String PROGRAM = """
            import dev.footing.core.discovery.*;
            public class Program {
                public static void main(String[] arguments) {
                    System.out.println(Discovery.class.getModule());
                    try (PluginDirectory plugins = PluginDirectory.open(java.nio.file.Path.of(arguments[0]))) {
                        plugins.discovery().strict().providers().forEach(found ->
                            System.out.println(found.info().id() + " from " + found.artifact()));
                    }
                }
            }
            """;

    @Test
    void modules_load_a_plugin_from_a_folder(@TempDir Path root) throws IOException, InterruptedException {
        Path program = compile(root.resolve("program"), "Program", PROGRAM);
        Path plugin = compile(root.resolve("plugin"), "MelonProvider", PLUGIN);
        Path folder = Files.createDirectories(root.resolve("plugins"));
        pack(plugin.resolve("acme/MelonProvider.class"), folder.resolve("melon.jar"));
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        ModulePathTest.modulePath(),
                        "--add-modules",
                        "dev.footing.core,dev.footing.strategies.managed",
                        "-cp",
                        program.toString(),
                        "Program",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(printed).isZero();
        assertThat(printed.lines()).containsExactly("module dev.footing.core", "acme from melon.jar");
    }

    private static Path compile(Path folder, String name, String source) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        List<String> options =
                List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-nowarn");
        String[] words = new String[options.size() + 1];
        options.toArray(words);
        words[options.size()] = file.toString();
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words))
                .isZero();
        return folder;
    }

    private static void pack(Path type, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("META-INF/services/dev.footing.api.spi.StrategyProvider"));
            entries.write("acme.MelonProvider".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new JarEntry("acme/MelonProvider.class"));
            Files.copy(type, entries);
        }
    }
}
