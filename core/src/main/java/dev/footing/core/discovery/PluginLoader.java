package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * The classes of one plugin. The types of the contract come from the host, so that both share them; all others come
 * from the plugin first, which may bring other versions of what the host uses. The host is not the parent: its services
 * and resources are not the plugin's.
 */
final class PluginLoader extends URLClassLoader {
    private static final String API = "dev.footing.api.";
    private static final ImmutableList<String> SHARED = ImmutableList.of(
            "java.", API, "com.google.common.", "com.google.thirdparty.", "org.joda.money.", "org.jspecify.");

    private final ClassLoader host;

    PluginLoader(String name, URL jar, ClassLoader host) {
        super(name, new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            Class<?> type = known == null ? find(name) : known;
            if (resolve) {
                resolveClass(type);
            }
            return type;
        }
    }

    /** A plugin does not complete the host's api with classes of a copy of its own, which may be another version. */
    private Class<?> find(String name) throws ClassNotFoundException {
        boolean shared = SHARED.stream().anyMatch(name::startsWith);
        try {
            return shared ? host.loadClass(name) : findClass(name);
        } catch (ClassNotFoundException absent) {
            if (name.startsWith(API)) {
                throw absent;
            }
            return shared ? findClass(name) : host.loadClass(name);
        }
    }
}
