package dev.footing.cli;

import dev.footing.api.spi.StrategyProvider;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Plugins that are compiled for a test and packed into jars, each of which does one thing wrong, or nothing. */
@SuppressWarnings("InlineFormatString") // a whole source file reads better by itself
final class Jars {
    /** A provider that works, but for what is put at the marks. */
    private static final String PROVIDER = """
            package acme;
            import com.google.common.collect.*;
            import dev.footing.api.quantity.*;
            import dev.footing.api.spi.*;
            import dev.footing.api.startup.*;
            import dev.footing.api.strategy.*;
            import org.joda.money.*;
            public final class NAME implements StrategyProvider {
                static final StrategyInfo INFO = StrategyInfo.of("acme.ID", "Acme's NAME", Sourcing.MANAGED, "Acme's");
                ON_INIT
                public ProviderInfo info() {
                    return ProviderInfo.of("acme.ID", "Acme", LEVEL, INFO);
                }
                public ImmutableList<Strategy> propose(Startup startup) {
                    ON_CALL
                    return ImmutableList.of(Strategy.builder()
                        .info(INFO)
                        .evidence(Evidence.of(Grade.ASSUMED, "made up"))
                        .timeToProduction(Estimate.fixed(2))
                        .buildEffort(Estimate.fixed(2))
                        .steadyEffort(Estimate.fixed(0.5))
                        .platformFixed(BigMoney.parse("USD 1000"))
                        .build());
                }
            }
            """;

    /** Waits until it is interrupted. */
    static final String HANGS = """
            try {
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            """;

    private final Path work;
    private final Path plugins;

    Jars(Path root) throws IOException {
        work = Files.createDirectories(root.resolve("work"));
        plugins = Files.createDirectories(root.resolve("plugins"));
    }

    Path folder() {
        return plugins;
    }

    Jars good(String name, String jar) throws IOException {
        return add(name, jar, "", "", "SPI_LEVEL");
    }

    Jars add(String name, String jar, String onInit, String onCall, String level) throws IOException {
        String type = "acme." + name;
        Path classes = Files.createTempDirectory(work, name);
        String source = PROVIDER.replace("NAME", name)
                .replace("acme.ID", "acme." + name.toLowerCase(Locale.ROOT))
                .replace("ON_INIT", onInit)
                .replace("ON_CALL", onCall)
                .replace("LEVEL", level.equals("SPI_LEVEL") ? "SPI_LEVEL" : level);
        compile(type, source, classes);
        try (OutputStream out = Files.newOutputStream(plugins.resolve(jar));
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            entries.putNextEntry(new JarEntry("META-INF/services/" + StrategyProvider.class.getName()));
            entries.write(type.getBytes(StandardCharsets.UTF_8));
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
        return this;
    }

    private static void compile(String type, String source, Path classes) {
        StringWriter told = new StringWriter();
        JavaFileObject unit =
                new SimpleJavaFileObject(
                        URI.create("string:///" + type.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-nowarn");
        boolean done = ToolProvider.getSystemJavaCompiler()
                .getTask(told, null, null, options, null, List.of(unit))
                .call();
        if (!done) {
            throw new UncheckedIOException(new IOException(told.toString()));
        }
    }
}
