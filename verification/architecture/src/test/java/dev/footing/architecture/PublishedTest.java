package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is published names itself completely. */
class PublishedTest {
    private static final Path BOM = Path.of("bom");
    private static final Path ARCHETYPE = Path.of("archetype");
    private static final Path API = Path.of("api/src/main/java");
    private static final Path BASELINE = Path.of("verification/baseline/footing-api.jar");
    private static final Path CLASS_PATH_ALONE = Path.of("bill-parquet");
    private static final ImmutableList<Path> NOT_PUBLISHED =
            ImmutableList.of(Path.of("examples"), Path.of("verification"));

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(footing-[a-z-]+)</artifactId>");

    private static ImmutableList<Path> libraries() {
        return Repository.modules().stream()
                .filter(module -> NOT_PUBLISHED.stream().noneMatch(module::startsWith))
                .collect(ImmutableList.toImmutableList());
    }

    /** The second one of a descriptor; the first is its parent. */
    private static String artifact(Path module) {
        return artifacts(module).get(1);
    }

    private static List<String> artifacts(Path module) {
        return ARTIFACT.matcher(Repository.text(module.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_bom_names_every_published_library_and_nothing_else() {
        List<String> named = artifacts(BOM);
        assertThat(named.subList(2, named.size()))
                .containsExactlyInAnyOrderElementsOf(
                        libraries().stream().map(PublishedTest::artifact).toList());
    }

    @Test
    void every_published_library_but_one_has_a_descriptor_of_its_own() {
        assertThat(libraries())
                .filteredOn(module -> !Repository.exists(module.resolve("src/main/java/module-info.java")))
                .as("no module can read what several jars of one library have in common")
                .containsExactly(CLASS_PATH_ALONE);
    }

    @Test
    void every_published_library_says_what_it_is() {
        assertThat(libraries())
                .allSatisfy(module -> assertThat(Repository.text(module.resolve("pom.xml")))
                        .contains("<name>Footing ", "<description>"));
    }

    @Test
    void a_module_with_resources_of_its_own_still_has_the_license() {
        assertThat(Repository.modules().stream()
                        .map(module -> Repository.text(module.resolve("pom.xml")))
                        .filter(pom -> pom.contains("\n    <resources>")))
                .isNotEmpty()
                .allSatisfy(pom -> assertThat(pom).contains("<include>LICENSE</include>", "<include>NOTICE</include>"));
    }

    @Test
    void what_the_archetype_makes_is_built_for_this_version() {
        String version = Repository.text(Path.of("pom.xml"))
                .lines()
                .filter(line -> line.startsWith("  <version>"))
                .findFirst()
                .orElseThrow()
                .replaceAll(" *</?version>", "");
        assertThat(Repository.text(ARCHETYPE.resolve("src/main/resources/META-INF/maven/archetype-metadata.xml")))
                .contains("<defaultValue>" + version + "</defaultValue>");
    }

    /** A package that the kept api lacks could change in any way, and nobody would hear of it. */
    @Test
    void the_kept_api_has_every_package_of_the_api() throws IOException {
        try (JarFile kept = new JarFile(Repository.ROOT.resolve(BASELINE).toFile())) {
            assertThat(kept.stream()
                            .map(entry -> Path.of(entry.getName()))
                            .filter(path -> path.toString().endsWith(".class"))
                            .map(Path::getParent)
                            .filter(Objects::nonNull)
                            .distinct())
                    .as("%s, which docs/publishing.md says how to renew", BASELINE)
                    .containsAll(Repository.javaFiles().stream()
                            .filter(file -> file.startsWith(API) && file.endsWith("package-info.java"))
                            .map(file -> API.relativize(file).getParent())
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    @Test
    void the_maven_that_the_wrapper_brings_is_checked() {
        assertThat(Repository.text(Path.of(".mvn/wrapper/maven-wrapper.properties")))
                .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    }
}
