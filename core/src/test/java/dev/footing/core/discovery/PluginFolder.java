package dev.footing.core.discovery;

import dev.footing.api.spi.StrategyProvider;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Plugins that are compiled for a test, each into a folder of its own, and damaged as the test likes. */
@SuppressWarnings("InlineFormatString") // a whole source file reads better by itself
final class PluginFolder {
    static final String SERVICES = "META-INF/services/" + StrategyProvider.class.getName();

    private static final String PROVIDER = """
            package acme;
            import com.google.common.collect.*;
            import dev.footing.api.quantity.*;
            import dev.footing.api.spi.*;
            import dev.footing.api.startup.*;
            import dev.footing.api.strategy.*;
            import org.joda.money.*;
            public final class NAME ANCESTORS {
                static final StrategyInfo INFO = StrategyInfo.of("acme.ID", "Acme", Sourcing.MANAGED, "Acme's");
                MEMBERS
                public ProviderInfo info() {
                    return ProviderInfo.of("acme.ID", "Acme", SPI_LEVEL, INFO);
                }
                public ImmutableList<Strategy> propose(Startup startup) {
                    return ImmutableList.of(strategy());
                }
                static Strategy strategy() {
                    return Strategy.builder()
                        .info(INFO)
                        .evidence(Evidence.of(Grade.ASSUMED, "made up"))
                        .timeToProduction(Estimate.fixed(2))
                        .buildEffort(Estimate.fixed(2))
                        .steadyEffort(Estimate.fixed(0.5))
                        .platformFixed(BigMoney.parse("USD 1000"))
                        .build();
                }
            }
            """;

    private final Path folder;

    PluginFolder(Path folder) {
        this.folder = folder;
        change(() -> Files.createDirectories(folder));
    }

    Path path() {
        return folder;
    }

    /** The source of a provider that works, as {@code acme.Name}, but for what is added to it. */
    static String provider(String name, String ancestors, String members) {
        String id = name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return PROVIDER.replace("NAME", name)
                .replace("ANCESTORS", ancestors)
                .replace("acme.ID", "acme." + id)
                .replace("MEMBERS", members);
    }

    static String provider(String name) {
        return provider(name, "implements StrategyProvider", "");
    }

    /** Compiles classes, given as source by name, against what the test sees and these other folders before that. */
    PluginFolder compile(Map<String, String> sources, Path... before) {
        List<String> path =
                new ArrayList<>(Stream.of(before).map(Path::toString).toList());
        path.add(System.getProperty("java.class.path"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-cp", String.join(File.pathSeparator, path), "-proc:none", "-nowarn");
        boolean done = compiler.getTask(told, null, null, options, null, units(sources))
                .call();
        if (!done) {
            throw new IllegalArgumentException(told.toString());
        }
        return this;
    }

    /** Writes the services file. */
    PluginFolder register(String... lines) {
        Path file = folder.resolve(SERVICES);
        return change(() -> {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(lines));
        });
    }

    PluginFolder delete(String type) {
        return change(() -> Files.delete(file(type)));
    }

    /** Makes a class look as if it were compiled for a later Java. */
    PluginFolder patchMajorVersion(String type, int version) {
        return change(() -> {
            byte[] bytes = Files.readAllBytes(file(type));
            bytes[6] = (byte) (version >> 8);
            bytes[7] = (byte) version;
            Files.write(file(type), bytes);
        });
    }

    /** Packs the folder into a jar beside it. */
    Path jar(String name) {
        Path jar = folder.resolveSibling(name);
        change(() -> {
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out);
                    Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    entries.putNextEntry(
                            new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, entries);
                }
            }
        });
        return jar;
    }

    /** Discovers what is in some places, the test's own classes behind them. */
    static Discovery discover(Path... places) {
        try (URLClassLoader loader =
                new URLClassLoader(Stream.of(places).map(PluginFolder::url).toArray(URL[]::new), parent())) {
            return Discovery.installed(loader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static ClassLoader parent() {
        return PluginFolder.class.getClassLoader();
    }

    static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path file(String type) {
        return folder.resolve(type.replace('.', '/') + ".class");
    }

    private static List<JavaFileObject> units(Map<String, String> sources) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                }));
        return units;
    }

    /** Work on files. */
    private interface Change {
        void run() throws IOException;
    }

    private PluginFolder change(Change change) {
        try {
            change.run();
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
