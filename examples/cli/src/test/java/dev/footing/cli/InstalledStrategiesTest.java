package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.core.discovery.Discovery;
import org.junit.jupiter.api.Test;

/** The strategies that are installed are found by whatever class loader a container gives to a thread. */
class InstalledStrategiesTest {
    @Test
    void a_class_loader_that_sees_nothing_gives_way_to_that_of_footing() {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        Discovery seen = Discovery.installed();
        assertThat(seen.knownStrategies()).hasSizeGreaterThan(10);
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(Discovery.installed(thread.getContextClassLoader()).providers())
                    .isEmpty();
            assertThat(Discovery.installed().knownStrategies()).isEqualTo(seen.knownStrategies());
        } finally {
            thread.setContextClassLoader(context);
        }
    }
}
