package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the code names every package, and nothing that is gone. */
class MapTest {
    private static final Path MAP = Path.of("docs/architecture.md");
    private static final String OURS = "dev.footing.";

    /** {@code Assessor}, or {@code AssessCommand.Format}; constants in capitals are left out. */
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(?:\\.[A-Z]\\w*)?");

    /** A package or a module, below ours. */
    private static final Pattern LOWER = Pattern.compile("[a-z]+(?:\\.[a-z]+)+");

    private static final ImmutableSet<String> QUOTED =
            ImmutableSet.copyOf(Markdown.read(MAP).quoted());

    @Test
    void every_type_on_it_exists() {
        ImmutableSet<String> files = Repository.javaFiles().stream()
                .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                .collect(ImmutableSet.toImmutableSet());
        assertThat(QUOTED.stream().filter(word -> TYPE.matcher(word).matches()))
                .hasSizeGreaterThan(60)
                .allMatch(
                        name -> files.contains(
                                Splitter.on('.').splitToList(name).get(0)),
                        "is a file");
    }

    @Test
    void every_package_on_it_exists_and_every_package_is_on_it() {
        assertThat(QUOTED.stream()
                        .filter(word -> LOWER.matcher(word).matches())
                        .filter(word -> Repository.javaFiles().stream()
                                .noneMatch(file -> parent(file).endsWith(folder(OURS + word))))
                        .filter(word ->
                                !word.endsWith(".properties") && !word.endsWith(".json") && !word.endsWith(".txt")))
                .as("packages that are gone")
                .isEmpty();
        assertThat(packages().filter(name -> !QUOTED.contains(name)))
                .as("packages that the map leaves out")
                .isEmpty();
    }

    @Test
    void who_begins_finds_it() {
        assertThat(Stream.of("README.md", "CONTRIBUTING.md").map(Path::of).map(Markdown::read))
                .allSatisfy(document -> assertThat(document.linked()).contains(MAP));
    }

    /** The packages of the modules, but for the programs that show one thing each. */
    private static Stream<String> packages() {
        return Arrays.stream(Part.values())
                .filter(part ->
                        part != Part.QUICKSTART && part != Part.STRATEGIES_DIY && part != Part.STRATEGIES_MANAGED)
                .flatMap(part -> Repository.javaFiles().stream()
                        .filter(file -> file.startsWith(Path.of(part.folder(), "src/main/java")))
                        .filter(file -> file.endsWith("package-info.java"))
                        .map(file -> Path.of(part.folder(), "src/main/java/dev/footing")
                                .relativize(parent(file))
                                .toString()
                                .replace('\\', '/')
                                .replace('/', '.')));
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), file.toString());
    }

    private static Path folder(String packageName) {
        return Path.of(packageName.replace('.', '/'));
    }
}
