package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The modules hold on the module path, too, where services files count for nothing and only exports can be seen. */
class ModulePathTest {
    private static final List<String> NEEDED = List.of(
            "api",
            "core",
            "strategies-managed",
            "strategies-diy",
            "quickstart",
            "commons-numbers-rootfinder",
            "guava",
            "failureaccess",
            "joda-money",
            "jspecify");

    @Test
    void the_quickstart_runs_as_a_module_and_finds_the_strategies() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--module",
                        "dev.footing.examples.quickstart/dev.footing.examples.quickstart.Quickstart")
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(printed).isZero();
        assertThat(printed.lines())
                .anyMatch(line -> line.startsWith("managed-kubernetes: "))
                .anyMatch(line -> line.startsWith("self-run-kubernetes: "));
    }

    /** Of the class path, what the quickstart needs: the rest would be automatic modules that it must not need. */
    static String modulePath() {
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getProperty("java.class.path"))
                .filter(ModulePathTest::isNeeded)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isNeeded(String entry) {
        String name = entry.replace('\\', '/')
                .replaceFirst("/target/classes/?$", "")
                .replaceFirst("^.*/", "")
                .replaceFirst("^footing-", "");
        return NEEDED.stream().anyMatch(needed -> name.equals(needed) || name.matches(needed + "-[0-9].*"));
    }
}
