package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder of plugins, each of them one jar with everything that it needs. Every jar has a class loader of its own:
 * {@code dev.footing.api}, Guava, Joda-Money and JSpecify come from the program, all else from the jar where it has it.
 * Only providers whose classes are in the jar itself count. Jars that are the same byte for byte are one plugin, of the
 * first name. What else lies in the folder, links and folders among it, is named in the problems and left alone.
 *
 * <pre>{@code
 * try (PluginDirectory plugins = PluginDirectory.open(Path.of("plugins"))) {
 *     Assessment assessment = Assessor.installed().plugins(plugins).build().assess(startup);
 * }
 * }</pre>
 *
 * <p>It stays open for as long as its providers are asked, as classes are read when they are first needed. Closing it
 * lets go of every jar.
 */
public final class PluginDirectory implements AutoCloseable {
    private final ImmutableList<Plugin> plugins;
    private final ImmutableList<Problem> problems;

    private PluginDirectory(ImmutableList<Plugin> plugins, ImmutableList<Problem> problems) {
        this.plugins = plugins;
        this.problems = problems;
    }

    /**
     * Looks at what lies in a folder. Nothing of it is run.
     *
     * @param folder a folder, or a link to one
     * @return its plugins, by file name
     * @throws InvalidValueException where there is no such folder, or it cannot be listed
     */
    public static PluginDirectory open(Path folder) {
        Objects.requireNonNull(folder, "folder");
        ImmutableList.Builder<Plugin> plugins = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        List<Path> jars = new ArrayList<>();
        for (Path file : files(folder)) {
            Optional<Problem> problem = problem(file);
            problem.ifPresent(problems::add);
            if (problem.isEmpty() && jars.stream().noneMatch(jar -> same(jar, file))) {
                jars.add(file);
                plugins.add(plugin(file));
            }
        }
        return new PluginDirectory(plugins.build(), problems.build());
    }

    /** {@return the jars that name a provider, by file name} */
    public ImmutableList<Plugin> plugins() {
        return plugins;
    }

    /** {@return what lies in the folder and is no plugin, by file name} */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * Loads every plugin, one after another, in the thread that asks.
     *
     * @return the providers of all, and what is wrong in the folder
     */
    public Discovery discovery() {
        Discovery found = new Discovery(ImmutableList.of(), problems, ImmutableList.of());
        for (Plugin plugin : plugins) {
            found = found.with(plugin.load());
        }
        return found;
    }

    /**
     * Closes every jar.
     *
     * @throws UncheckedIOException where one cannot be closed; the others are closed all the same
     */
    @Override
    public void close() {
        Optional<UncheckedIOException> first = Optional.empty();
        for (Plugin plugin : plugins) {
            try {
                plugin.close();
            } catch (IOException fault) {
                UncheckedIOException thrown = first.orElseGet(
                        () -> new UncheckedIOException(plugin.artifact() + " cannot be closed.", fault));
                if (thrown.getCause() != fault) {
                    thrown.addSuppressed(fault);
                }
                first = Optional.of(thrown);
            }
        }
        first.ifPresent(thrown -> {
            throw thrown;
        });
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(folder, Files.exists(folder) ? "no folder" : "not there");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(PluginDirectory::name)).toList();
        } catch (IOException | UncheckedIOException fault) {
            throw refused(folder, FaultText.stopped(List.of(fault)));
        }
    }

    private static InvalidValueException refused(Path folder, String found) {
        return new InvalidValueException(
                "The folder of plugins " + folder,
                found,
                "must be a folder that can be listed",
                "Name the folder that holds the jars; an empty one will do.");
    }

    private static Plugin plugin(Path file) {
        try {
            return new Plugin(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(file + " has no address.", fault);
        }
    }

    /** Whether two jars are the same, byte for byte; what cannot be read is told when it is loaded. */
    private static boolean same(Path jar, Path other) {
        try {
            return Files.mismatch(jar, other) < 0;
        } catch (IOException fault) {
            return false;
        }
    }

    /** Why a file is no plugin. */
    private static Optional<Problem> problem(Path file) {
        if (Files.isSymbolicLink(file)) {
            return skipped(file, "a link", "Put the jar itself there.");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return skipped(file, "a folder", "Put the jar itself there, not into a folder.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return skipped(file, "no regular file", "Remove it.");
        }
        if (!name(file).endsWith(".jar")) {
            return skipped(file, "a file with another ending than .jar", "Remove it, or rename it if it is a jar.");
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getEntry(ServiceFiles.RESOURCE) == null
                    ? skipped(
                            file,
                            "a jar without " + ServiceFiles.RESOURCE,
                            "Name its provider there; a module-info alone is not read here. Libraries of a plugin belong"
                                    + " into the plugin's own jar.")
                    : Optional.empty();
        } catch (IOException | RuntimeException fault) {
            return skipped(
                    file,
                    FaultText.stopped(List.of(fault)),
                    "Look for a damaged or half-copied file, and copy it anew.");
        }
    }

    private static Optional<Problem> skipped(Path file, String found, String wayOut) {
        return Optional.of(Faults.problem(name(file), "must be a jar with a provider that can be read", found, wayOut));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
