package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that are modules, compiled for the test. */
class RegistrationChecksTest {
    private static final String NAME = "plugged.PluggedProvider";
    private static final String PROVIDER = """
            package plugged;
            import com.google.common.collect.ImmutableList;
            import dev.footing.api.spi.*;
            import dev.footing.api.startup.Startup;
            import dev.footing.api.strategy.Strategy;
            public final class NAME implements StrategyProvider {
                public ProviderInfo info() {
                    return ProviderInfo.of("plugged", "Plugged", SPI_LEVEL);
                }
                public ImmutableList<Strategy> propose(Startup startup) {
                    return ImmutableList.of();
                }
            }
            """;
    private static final String MODULE = "module plugged { requires dev.footing.api; PROVIDES }";
    private static final String PROVIDES = "provides dev.footing.api.spi.StrategyProvider with ";

    @TempDir
    Path folder;

    @Test
    void a_module_that_is_named_in_both_is_registered() throws Exception {
        compile(PROVIDES + NAME + ";");
        register(NAME + " # ours");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void a_module_that_does_not_provide_it_is_told_the_line_to_add() throws Exception {
        compile("");
        register(NAME);
        assertThatThrownBy(this::check)
                .hasMessageContaining("module-info does not provide " + NAME)
                .hasMessageContaining("Fix: Add to module-info: " + PROVIDES + NAME + ";");
    }

    @Test
    void a_provider_that_only_module_info_names_is_told() throws Exception {
        compile(PROVIDES + NAME + ", plugged.OtherProvider;");
        register(NAME);
        assertThatThrownBy(this::check).hasMessageContaining("Only one").hasMessageContaining("plugged.OtherProvider");
    }

    @Test
    void a_module_without_a_services_file_is_told_the_file_to_write() {
        compile(PROVIDES + NAME + ";");
        assertThatThrownBy(this::check)
                .hasMessageContaining("No services file names " + NAME)
                .hasMessageContaining("META-INF/services/dev.footing.api.spi.StrategyProvider");
    }

    private void check() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Object provider = loader.loadClass(NAME).getDeclaredConstructor().newInstance();
            new RegistrationChecks(() -> (StrategyProvider) provider).check();
        }
    }

    private void register(String line) throws IOException {
        Path file = folder.resolve(NoServicesLoader.SERVICES);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# providers\n\n" + line + "\n");
    }

    private void compile(String provides) {
        Map<String, String> sources = Map.of(
                "module-info",
                MODULE.replace("PROVIDES", provides),
                "plugged/PluggedProvider",
                PROVIDER.replace("NAME", "PluggedProvider"),
                "plugged/OtherProvider",
                PROVIDER.replace("NAME", "OtherProvider"));
        List<String> options =
                List.of("-d", folder.toString(), "--module-path", System.getProperty("java.class.path"), "-proc:none");
        StringWriter told = new StringWriter();
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(told, null, null, options, null, units)
                .call()) {
            throw new IllegalStateException(told.toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
