package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to is there. */
class DocumentationTest {
    private static final Path MODEL = Path.of("docs/model.md");

    private static final ImmutableList<Path> REQUIRED =
            ImmutableList.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), MODEL);

    private static final Pattern FULL_NAME = Pattern.compile("dev\\.footing(?:\\.\\w+)+(?:\\$\\w+)*");
    private static final Pattern TEST_NAME = Pattern.compile("[A-Z]\\w*Test");

    @Test
    void the_documents_are_there() {
        assertThat(REQUIRED)
                .as("documents that the repository must have")
                .allMatch(Repository::exists, "is in the repository");
    }

    @Test
    void the_model_names_classes_that_exist() {
        assertThat(MODEL)
                .as("the document that says which class holds which formula")
                .matches(Repository::exists, "is in the repository");
        ImmutableList<String> quoted = Markdown.read(MODEL).quoted();
        assertThat(quoted.stream().filter(word -> FULL_NAME.matcher(word).matches()))
                .as("full names of classes in back-quotes in " + MODEL)
                .isNotEmpty()
                .allMatch(
                        name -> isClass(name) || isPackage(name) || isTestSource(name), "is a class, package or test");
        assertThat(quoted.stream().filter(word -> TEST_NAME.matcher(word).matches()))
                .as("tests in back-quotes in " + MODEL)
                .isNotEmpty()
                .allMatch(DocumentationTest::isTestSource, "is a file in some src/test/java");
    }

    @Test
    void links_lead_somewhere() {
        assertThat(documents()).as("Markdown documents of the repository").isNotEmpty();
        assertThat(documents().stream()
                        .flatMap(file -> missing(file, Markdown.read(file).linked())))
                .as("links that lead nowhere")
                .isEmpty();
    }

    @Test
    void paths_that_are_named_exist() {
        ImmutableSet<String> topFolders = Repository.files().stream()
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getName(0).toString())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(documents()).as("Markdown documents of the repository").isNotEmpty();
        assertThat(documents().stream()
                        .flatMap(file -> missing(file, Markdown.read(file).paths(topFolders))))
                .as("paths that are named and do not exist")
                .isEmpty();
    }

    private static Stream<String> missing(Path document, ImmutableList<Path> targets) {
        return targets.stream()
                .filter(target -> !Repository.exists(target))
                .map(target -> document + " names " + target);
    }

    private static ImmutableList<Path> documents() {
        return Repository.files().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> file.getNameCount() == 1 || file.startsWith("docs") || file.endsWith("README.md"))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a class has that name; nested ones may be written with a dot. */
    private static boolean isClass(String name) {
        String resource = name.replace('.', '/');
        while (true) {
            if (!Artifact.places(resource + ".class").isEmpty()) {
                return true;
            }
            int slash = resource.lastIndexOf('/');
            if (slash < 0) {
                return false;
            }
            resource = resource.substring(0, slash) + "$" + resource.substring(slash + 1);
        }
    }

    private static boolean isPackage(String name) {
        return !Artifact.places(name.replace('.', '/') + "/package-info.class").isEmpty();
    }

    /** Whether a test has that name, with its package or without. */
    private static boolean isTestSource(String name) {
        Path source = Path.of(name.replace('.', '/') + ".java");
        return Repository.javaFiles().stream()
                .filter(file -> file.toString().replace('\\', '/').contains("src/test/java/"))
                .anyMatch(file -> file.endsWith(source));
    }
}
