package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is published names itself completely. */
class PublishedTest {
    private static final Path BOM = Path.of("bom");
    private static final ImmutableList<Path> NOT_PUBLISHED =
            ImmutableList.of(Path.of("examples"), Path.of("verification"), BOM);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(footing-[a-z-]+)</artifactId>");

    private static ImmutableList<Path> published() {
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
    void the_bom_names_every_published_module_and_no_other() {
        List<String> named = artifacts(BOM);
        assertThat(named.subList(2, named.size()))
                .containsExactlyInAnyOrderElementsOf(
                        published().stream().map(PublishedTest::artifact).toList());
    }

    @Test
    void every_published_module_has_a_descriptor_of_its_own() {
        assertThat(published())
                .isNotEmpty()
                .allMatch(module -> Repository.exists(module.resolve("src/main/java/module-info.java")));
    }

    @Test
    void every_published_module_says_what_it_is() {
        assertThat(published())
                .allSatisfy(module -> assertThat(Repository.text(module.resolve("pom.xml")))
                        .contains("<name>Footing ", "<description>"));
    }

    @Test
    void a_module_with_resources_of_its_own_still_has_the_license() {
        assertThat(Repository.modules().stream()
                        .map(module -> Repository.text(module.resolve("pom.xml")))
                        .filter(pom -> pom.contains("<resources>")))
                .isNotEmpty()
                .allSatisfy(pom -> assertThat(pom).contains("<include>LICENSE</include>", "<include>NOTICE</include>"));
    }

    @Test
    void the_maven_that_the_wrapper_brings_is_checked() {
        assertThat(Repository.text(Path.of(".mvn/wrapper/maven-wrapper.properties")))
                .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    }
}
