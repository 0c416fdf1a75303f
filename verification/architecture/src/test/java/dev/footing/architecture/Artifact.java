package dev.footing.architecture;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build made of one module: its folder of classes under {@code mvn test}, its jar under {@code mvn verify}.
 */
record Artifact(Part part, Path path) {
    private static final String SERVICES = "META-INF/services/";

    static Artifact of(Part part) {
        ImmutableList<Path> places = places(part.root().replace('.', '/'));
        if (places.size() != 1) {
            throw new IllegalStateException(part + " must be on the class path once, but is at " + places);
        }
        return new Artifact(part, places.get(0));
    }

    /** Where a class or package is found on the class path. */
    static ImmutableList<Path> places(String resource) {
        try {
            return Collections.list(Artifact.class.getClassLoader().getResources(resource)).stream()
                    .map(url -> place(url, resource))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it is a module by its own word. */
    boolean isModule() {
        return places("module-info.class").contains(path);
    }

    ModuleDescriptor descriptor() {
        return reference().descriptor();
    }

    /** Services for which it has a file. */
    ImmutableList<String> serviceFiles() {
        try (ModuleReader reader = reference().open();
                Stream<String> all = reader.list()) {
            return all.filter(name -> name.startsWith(SERVICES) && !name.equals(SERVICES))
                    .map(name -> name.substring(SERVICES.length()))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a services file without comments. */
    ImmutableList<String> providers(String service) {
        try (ModuleReader reader = reference().open()) {
            byte[] file = reader.open(SERVICES + service).orElseThrow().readAllBytes();
            return new String(file, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ModuleReference reference() {
        List<ModuleReference> found = List.copyOf(ModuleFinder.of(path).findAll());
        if (found.size() != 1 || found.get(0).descriptor().isAutomatic()) {
            throw new IllegalStateException(part + " has no module-info in " + path);
        }
        return found.get(0);
    }

    private static Path place(URL url, String resource) {
        try {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            String text = url.toURI().toString();
            int below = text.endsWith("/") ? 1 : 0;
            return Path.of(URI.create(text.substring(0, text.length() - resource.length() - below)));
        } catch (IOException | URISyntaxException unusable) {
            throw new IllegalStateException("Not a folder or jar: " + url, unusable);
        }
    }
}
