package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * One jar of a {@link PluginDirectory}. Nothing of it runs before {@link #load()}, so that a program may choose the
 * thread in which it does.
 */
public final class Plugin {
    private final String artifact;
    private final URL location;
    private final PluginLoader loader;

    Plugin(Path jar) throws MalformedURLException {
        this.artifact = String.valueOf(jar.getFileName());
        this.location = jar.toUri().toURL();
        this.loader = new PluginLoader(artifact, location, StrategyProvider.class.getClassLoader());
    }

    /** {@return the jar's file name} */
    public String artifact() {
        return artifact;
    }

    /**
     * Runs the plugin for the first time: its providers are created and describe themselves. A plugin may take any time
     * for that; a caller that cannot wait calls it in a thread that it can abandon.
     *
     * @return its providers, and what is wrong with it
     */
    public Discovery load() {
        Discovery found = ServiceScan.plugin(loader, this::owns);
        return found.providers().isEmpty() && found.problems().isEmpty()
                ? new Discovery(
                        ImmutableList.of(),
                        ImmutableList.of(Faults.problem(
                                artifact,
                                "must name a provider in " + ServiceFiles.RESOURCE,
                                "without one",
                                "Write the provider's class name there, or remove the jar.")),
                        ImmutableList.of())
                : found.with(Discovery.none());
    }

    private boolean owns(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return type.getClassLoader() == loader
                && source != null
                && source.getLocation().toString().equals(location.toString());
    }

    void close() throws IOException {
        loader.close();
    }
}
