package dev.footing.testkit;

import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of a provider's package, and of those below it, once more, which gives a provider without any state
 * from earlier calls in this process. All other classes are shared. Files beside the classes are found where these came
 * from: a module hides its own from other loaders, and a provider may keep prices and reasons in some.
 */
final class ReloadingLoader extends ClassLoader {
    private final String home;
    private final URLClassLoader files;

    private ReloadingLoader(Class<?> type) {
        super(type.getClassLoader());
        this.files = new URLClassLoader(
                Stream.ofNullable(type.getProtectionDomain().getCodeSource())
                        .map(CodeSource::getLocation)
                        .toArray(URL[]::new),
                getPlatformClassLoader());
        this.home = type.getPackageName() + ".";
    }

    /** A provider of newly loaded classes where one can be made without arguments, else a new one. */
    static StrategyProvider another(StrategyProviderContract contract) {
        StrategyProvider made = TestedProvider.made(contract);
        if (!contract.discovered() || made.getClass().getPackageName().isEmpty()) {
            return made;
        }
        return reloaded(made.getClass()).orElse(made);
    }

    private static Optional<StrategyProvider> reloaded(Class<?> type) {
        Constructor<?> constructor;
        try {
            constructor = Class.forName(type.getName(), false, new ReloadingLoader(type))
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException unloadable) {
            return Optional.empty();
        }
        try {
            return Optional.of((StrategyProvider) constructor.newInstance());
        } catch (ReflectiveOperationException failed) {
            return Optional.empty();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(home)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? defined(name) : known;
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return files.findResource(name);
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
