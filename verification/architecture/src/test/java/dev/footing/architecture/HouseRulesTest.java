package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names mean one thing, and behaviour is with the data. {@code verification/counts} prints the same figures. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    /** The share of top-level types that have static methods and no instance method, in percent. */
    private static final double MOST_STATIC_ONLY = 12;

    private static final Pattern ONE = Pattern.compile("(?<!\\w)one\\s*->|[(,]\\s*one\\s*(?:,[^()]*)?\\)\\s*->");

    @Test
    void a_lambda_says_what_its_parameter_is() {
        for (Part part : Part.values()) {
            Path sources = Path.of(part.folder(), "src/main/java");
            ImmutableList<Path> files = Repository.javaFiles().stream()
                    .filter(file -> file.startsWith(sources))
                    .filter(file -> ONE.matcher(Repository.text(file)).find())
                    .collect(ImmutableList.toImmutableList());
            assertThat(files)
                    .as("files with a parameter of a lambda that is named one")
                    .isEmpty();
        }
    }

    @ArchTest
    static void a_simple_name_means_one_thing(JavaClasses classes) {
        ImmutableSetMultimap<String, String> named = classes.stream()
                .filter(HouseRulesTest::topLevel)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(JavaClass::getSimpleName, JavaClass::getName));
        assertThat(named.keySet().stream().filter(name -> named.get(name).size() > 1))
                .as("simple names of several top-level types: " + named)
                .isEmpty();
    }

    @ArchTest
    static void few_types_have_static_methods_alone(JavaClasses classes) {
        ImmutableList<JavaClass> types =
                classes.stream().filter(HouseRulesTest::topLevel).collect(ImmutableList.toImmutableList());
        ImmutableList<String> staticOnly = types.stream()
                .filter(HouseRulesTest::staticOnly)
                .map(JavaClass::getName)
                .sorted()
                .collect(ImmutableList.toImmutableList());
        double percent = 100.0 * staticOnly.size() / types.size();
        System.out.println(String.format(
                Locale.ROOT, "Static-only types: %d of %d, %.1f%%", staticOnly.size(), types.size(), percent));
        assertThat(percent)
                .as("percent of types with static methods and no instance method: " + staticOnly)
                .isLessThanOrEqualTo(MOST_STATIC_ONLY);
    }

    private static boolean topLevel(JavaClass type) {
        return Part.of(type).isPresent()
                && type.isTopLevelClass()
                && !Written.generated(type)
                && !Written.packageInfo(type);
    }

    private static boolean staticOnly(JavaClass type) {
        ImmutableList<JavaMethod> methods = type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(ImmutableList.toImmutableList());
        return !type.isInterface()
                && !type.isEnum()
                && !type.isRecord()
                && !methods.isEmpty()
                && methods.stream().allMatch(method -> method.getModifiers().contains(JavaModifier.STATIC));
    }
}
