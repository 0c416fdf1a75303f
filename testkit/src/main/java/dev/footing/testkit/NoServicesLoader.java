package dev.footing.testkit;

import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A class loader that finds no installed provider. */
final class NoServicesLoader extends ClassLoader {
    static final String SERVICES = "META-INF/services/" + StrategyProvider.class.getName();

    NoServicesLoader(@Nullable ClassLoader parent) {
        super(parent);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.equals(SERVICES) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICES) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
