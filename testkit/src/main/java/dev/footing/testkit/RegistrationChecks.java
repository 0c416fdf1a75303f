package dev.footing.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Whether a provider is found, on the class path and on the module path. */
final class RegistrationChecks {
    private static final String FOUND =
            "a provider is named in META-INF/services, which the class path reads, and in module-info where there is"
                    + " one, which the module path reads; the two agree.";

    private static final String MODULE = "module-info.class";

    private final StrategyProviderContract contract;

    RegistrationChecks(StrategyProviderContract contract) {
        this.contract = contract;
    }

    void check() {
        if (!contract.discovered()) {
            return;
        }
        Class<?> type = TestedProvider.made(contract).getClass();
        ImmutableSet<String> services = services(type);
        if (services.isEmpty()) {
            throw Breach.of(
                    "No services file names " + type.getName() + ".",
                    FOUND,
                    "Write that name into a line of src/main/resources/" + NoServicesLoader.SERVICES + ".");
        }
        descriptor(type).ifPresent(module -> compare(type, services, provided(module)));
    }

    private static void compare(Class<?> type, Set<String> services, Set<String> provided) {
        if (!provided.contains(type.getName())) {
            throw Breach.of(
                    "module-info does not provide " + type.getName() + ".",
                    FOUND,
                    "Add to module-info: provides " + StrategyProvider.class.getName() + " with "
                            + type.getCanonicalName() + ";");
        }
        Set<String> once = Sets.symmetricDifference(services, provided);
        if (!once.isEmpty()) {
            throw Breach.of(
                    "Only one of the services file and module-info names " + String.join(", ", once) + ".",
                    FOUND,
                    "Name it in both, or in neither.");
        }
    }

    /** The names in the services file that has the name of the provider; none where no file has. */
    private static ImmutableSet<String> services(Class<?> type) {
        ClassLoader loader = Optional.ofNullable(type.getClassLoader()).orElse(ClassLoader.getSystemClassLoader());
        for (URL file : resources(loader, NoServicesLoader.SERVICES)) {
            ImmutableSet<String> names = new String(bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(ImmutableSet.toImmutableSet());
            if (names.contains(type.getName())) {
                return names;
            }
        }
        return ImmutableSet.of();
    }

    private static Iterable<URL> resources(ClassLoader loader, String name) {
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The module that the class is in, or would be in on the module path: module-info in the same jar or folder. */
    private static Optional<ModuleDescriptor> descriptor(Class<?> type) {
        if (type.getModule().isNamed()) {
            return Optional.of(type.getModule().getDescriptor());
        }
        String path = type.getName().replace('.', '/') + ".class";
        URL own = type.getClassLoader().getResource(path);
        if (own == null) {
            return Optional.empty();
        }
        String root = own.toString().substring(0, own.toString().length() - path.length());
        for (URL module : resources(type.getClassLoader(), MODULE)) {
            if (module.toString().equals(root + MODULE)) {
                return Optional.of(ModuleDescriptor.read(ByteBuffer.wrap(bytes(module))));
            }
        }
        return Optional.empty();
    }

    private static ImmutableSet<String> provided(ModuleDescriptor module) {
        return module.provides().stream()
                .filter(provides -> provides.service().equals(StrategyProvider.class.getName()))
                .flatMap(provides -> provides.providers().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static byte[] bytes(URL url) {
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            try (InputStream file = connection.getInputStream()) {
                return file.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
