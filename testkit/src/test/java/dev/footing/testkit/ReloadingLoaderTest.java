package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.filed.FiledProvider;
import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A provider that is loaded once more has what it had the first time. */
class ReloadingLoaderTest {
    @Test
    void finds_files_beside_the_class_that_a_module_would_hide() throws ReflectiveOperationException {
        Hiding loader = new Hiding();
        StrategyProvider first = Class.forName(FiledProvider.class.getName(), true, loader)
                .asSubclass(StrategyProvider.class)
                .getConstructor()
                .newInstance();
        loader.hides = true;
        StrategyProvider again = ReloadingLoader.another(() -> first);
        assertThat(again.getClass()).isNotEqualTo(first.getClass());
        assertThat(again.info()).isEqualTo(first.info());
    }

    /** Loads the provider as a module does, whose files no other loader sees. */
    private static final class Hiding extends ClassLoader {
        private boolean hides;

        Hiding() {
            super(FiledProvider.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(FiledProvider.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length, FiledProvider.class.getProtectionDomain());
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return hides && name.endsWith(".properties") ? null : super.getResource(name);
        }
    }
}
