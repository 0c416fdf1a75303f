package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package says where to start reading it, and speaks of no type that is gone. */
class PackageInfoTest {
    private static final String INFO = "package-info.java";
    private static final Path SOURCES = Path.of("src/main/java");

    /** It holds the style of the generated values alone. */
    private static final ImmutableSet<String> WITHOUT_A_START = ImmutableSet.of("dev.footing.api");

    /** How names of types end; no types. */
    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("Provider");

    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?[\\s*]+([\\w.]+)");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)}");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private static final ImmutableSet<String> TYPES = Repository.javaFiles().stream()
            .filter(file -> !file.endsWith(INFO) && !file.endsWith("module-info.java"))
            .map(file ->
                    packageOf(file) + "." + String.valueOf(file.getFileName()).replace(".java", ""))
            .collect(ImmutableSet.toImmutableSet());

    @Test
    void each_package_has_one() {
        ImmutableSet<Path> described = infos().map(PackageInfoTest::folder).collect(ImmutableSet.toImmutableSet());
        assertThat(Repository.javaFiles().stream()
                        .filter(PackageInfoTest::ofMainCode)
                        .filter(file -> !file.endsWith("module-info.java"))
                        .map(PackageInfoTest::folder)
                        .distinct())
                .as("packages with a package-info")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void each_names_a_type_of_its_package_to_start_with() {
        assertThat(infos().filter(info -> !WITHOUT_A_START.contains(packageOf(info))))
                .isNotEmpty()
                .allSatisfy(info -> assertThat(links(info).filter(type -> isIn(packageOf(info), type)))
                        .as("types of its own package to which " + info + " links")
                        .isNotEmpty());
    }

    @Test
    void every_type_that_one_names_exists() {
        assertThat(infos().flatMap(info -> Stream.concat(links(info), code(info))
                        .filter(type -> !exists(packageOf(info), type))
                        .map(type -> info + " names " + type)))
                .as("types that are gone")
                .isEmpty();
    }

    private static Stream<Path> infos() {
        return Repository.javaFiles().stream()
                .filter(PackageInfoTest::ofMainCode)
                .filter(file -> file.endsWith(INFO));
    }

    /** Whether it is of a module of the build; the plugin and the program built apart are strangers'. */
    private static boolean ofMainCode(Path file) {
        return Repository.modules().stream().anyMatch(module -> file.startsWith(module.resolve(SOURCES)));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), file.toString());
    }

    private static String packageOf(Path file) {
        return PACKAGE.matcher(Repository.text(file))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> links(Path info) {
        return LINK.matcher(Repository.text(info)).results().map(found -> found.group(1));
    }

    private static Stream<String> code(Path info) {
        return CODE.matcher(Repository.text(info))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !ENDINGS.contains(name));
    }

    private static boolean isIn(String packageName, String type) {
        return owner(type.contains(".") ? type : packageName + "." + type)
                .filter(found ->
                        found.startsWith(packageName + ".") && found.indexOf('.', packageName.length() + 1) < 0)
                .isPresent();
    }

    /** A full name is that of a type or a package of ours, or of a library; a simple one is that of any type. */
    private static boolean exists(String packageName, String type) {
        if (!type.contains(".")) {
            return TYPES.contains(packageName + "." + type)
                    || TYPES.stream().anyMatch(known -> known.endsWith("." + type))
                    || isOfJava(type);
        }
        return !type.startsWith("dev.footing.")
                || owner(type).isPresent()
                || TYPES.stream().anyMatch(known -> known.startsWith(type + "."));
    }

    private static boolean isOfJava(String type) {
        return Stream.of("java.lang.", "java.util.", "java.time.", "java.math.").anyMatch(start -> {
            try {
                return Class.forName(start + type) != null;
            } catch (ClassNotFoundException none) {
                return false;
            }
        });
    }

    /** The type itself, or the outermost one around it. */
    private static Optional<String> owner(String type) {
        ImmutableList.Builder<String> around = ImmutableList.builder();
        for (String name = type; name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
            around.add(name);
        }
        return around.build().stream().filter(TYPES::contains).findFirst();
    }
}
