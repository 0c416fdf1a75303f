package dev.footing.core.discovery;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * Which artifact names which provider in its services file. {@code ServiceLoader} names neither the artifact of a class
 * that it cannot load nor that of a file that it cannot read, so the files are read again where something is wrong.
 *
 * @param artifacts the artifacts that name a class, by the class's name, in the order of the search
 * @param unreadable the artifacts whose file cannot be read
 */
record ServiceFiles(ImmutableSetMultimap<String, String> artifacts, ImmutableSet<String> unreadable) {
    static final String RESOURCE = "META-INF/services/" + StrategyProvider.class.getName();

    static ServiceFiles of(ClassLoader loader) {
        ImmutableSetMultimap.Builder<String, String> artifacts = ImmutableSetMultimap.builder();
        ImmutableSet.Builder<String> unreadable = ImmutableSet.builder();
        for (URL file : files(loader)) {
            String artifact = Artifact.of(file.getPath(), RESOURCE);
            try {
                names(text(file)).forEach(name -> artifacts.put(name, artifact));
            } catch (IOException | RuntimeException | LinkageError fault) {
                unreadable.add(artifact);
            }
        }
        return new ServiceFiles(artifacts.build(), unreadable.build());
    }

    /** A class and the artifacts that name it, where known. */
    String describe(String name) {
        ImmutableSet<String> named = artifacts.get(name);
        return named.isEmpty() ? name : name + " (" + in(named) + ")";
    }

    static String in(Iterable<String> artifacts) {
        return "META-INF/services of " + String.join(", ", artifacts);
    }

    private static ImmutableList<URL> files(ClassLoader loader) {
        try {
            return ImmutableList.copyOf(Collections.list(loader.getResources(RESOURCE)));
        } catch (IOException | RuntimeException | LinkageError fault) {
            return ImmutableList.of();
        }
    }

    private static String text(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> names(String text) {
        return Splitter.on(CharMatcher.anyOf("\r\n"))
                .splitToStream(text)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
