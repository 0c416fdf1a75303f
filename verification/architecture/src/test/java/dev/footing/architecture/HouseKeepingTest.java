package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The source tree stays small, whole and free of what belongs to one machine. */
class HouseKeepingTest {
    private static final int MOST_LINES = 400;

    /** This file names what it looks for. */
    private static final Path SELF =
            Path.of("verification/architecture/src/test/java/dev/footing/architecture/HouseKeepingTest.java");

    /** What it is, and how it looks. */
    private static final ImmutableMap<String, Pattern> LEAKS = ImmutableMap.of(
            "a folder of one machine",
            Pattern.compile("(?:^|[\\s\"'`=(:>])/(?:work|home|root|Users|tmp|var/folders)/"),
            "a drive of one machine",
            Pattern.compile("\\b[A-Z]:\\\\\\\\?Users\\\\"),
            "a repository that only the build may name",
            Pattern.compile("repo1?\\.maven\\.(?:apache\\.)?org|oss\\.sonatype\\.org|artifactory"),
            "an address of one network",
            Pattern.compile("\\b(?:127\\.0\\.0\\.1|10\\.\\d+\\.\\d+\\.\\d+|192\\.168\\.\\d+\\.\\d+)\\b"),
            "a secret",
            Pattern.compile("BEGIN [A-Z ]*PRIVATE KEY|\\bghp_\\w{20}|\\bAKIA[0-9A-Z]{16}\\b"));

    private static final String NETWORK = "an address of one network";

    /** Files that may hold one of them: the wrapper says where Maven comes from, a server where it listens. */
    private static final ImmutableMap<Path, String> MAY_LEAK = ImmutableMap.<Path, String>builder()
            .put(Path.of(".mvn/wrapper/maven-wrapper.properties"), "a repository that only the build may name")
            .put(Path.of("docs/serve.md"), NETWORK)
            .put(Path.of("examples/cli/src/main/java/dev/footing/cli/ServeCommand.java"), NETWORK)
            .put(Path.of("examples/cli/src/main/java/dev/footing/cli/serve/RequestGuard.java"), NETWORK)
            .put(Path.of("examples/cli/src/main/java/dev/footing/cli/serve/LocalServer.java"), NETWORK)
            .put(Path.of("examples/cli/src/test/java/dev/footing/cli/ServeCommandTest.java"), NETWORK)
            .put(Path.of("examples/cli/src/test/java/dev/footing/cli/serve/LocalServerTest.java"), NETWORK)
            .buildOrThrow();

    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");

    @Test
    void the_source_tree_is_found() {
        assertThat(Repository.javaFiles()).hasSizeGreaterThan(100);
        assertThat(Repository.files()).contains(Path.of("pom.xml"), SELF);
    }

    @Test
    void no_java_file_is_longer_than_a_reader_can_hold() {
        List<Integer> lengths = Repository.javaFiles().stream()
                .map(HouseKeepingTest::lines)
                .sorted()
                .toList();
        System.out.println("Java files: " + lengths.size() + ", lines: median " + lengths.get(lengths.size() / 2)
                + ", most " + lengths.get(lengths.size() - 1));
        assertThat(Repository.javaFiles().stream()
                        .filter(file -> lines(file) > MOST_LINES)
                        .map(file -> file + " has " + lines(file)))
                .as("files of more than " + MOST_LINES + " lines")
                .isEmpty();
    }

    @Test
    void every_module_has_sources() {
        ImmutableList<Path> files = Repository.javaFiles();
        assertThat(Repository.modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(files)
                        .as("Java files of " + module)
                        .anyMatch(file -> file.startsWith(module.resolve("src/main/java"))
                                || file.startsWith(module.resolve("src/test/java"))));
    }

    @Test
    void nothing_of_one_machine_is_left_behind() {
        List<String> left = new ArrayList<>();
        for (Path file : Repository.files()) {
            LEAKS.forEach((what, pattern) -> {
                if (!what.equals(MAY_LEAK.get(file))) {
                    left.addAll(found(file, what, pattern));
                }
            });
        }
        assertThat(left).isEmpty();
    }

    @Test
    void what_may_leak_does() {
        MAY_LEAK.forEach((file, what) -> assertThat(found(file, what, Objects.requireNonNull(LEAKS.get(what), what)))
                .as("the exception for " + file + ", which is no longer needed if there is nothing")
                .isNotEmpty());
    }

    @Test
    void nothing_is_left_unfinished() {
        assertThat(Repository.javaFiles().stream().flatMap(file -> found(file, "unfinished", UNFINISHED).stream()))
                .isEmpty();
    }

    private static List<String> found(Path file, String what, Pattern pattern) {
        if (file.equals(SELF)) {
            return List.of();
        }
        List<String> lines = Repository.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> file + ":" + (i + 1) + " (" + what + "): "
                        + lines.get(i).strip())
                .toList();
    }

    private static int lines(Path file) {
        return Math.toIntExact(Repository.text(file).lines().count());
    }
}
