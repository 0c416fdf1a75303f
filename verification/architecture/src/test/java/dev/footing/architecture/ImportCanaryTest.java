package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.SoftAssertions;

/**
 * The rules look at every module, once, and at what this source tree was built to. A rule over nothing would be green.
 */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportCanaryTest {
    /** Packages that rules or documents speak of, below the roots of the parts. */
    /** Built by its profile alone, so its classes are not here. */
    private static final Path BY_PROFILE = Path.of("examples/portfolio-spark");

    private static final ImmutableList<String> PACKAGES = ImmutableList.of(
            "dev.footing.core.calibration",
            "dev.footing.core.discovery",
            "dev.footing.core.plan",
            "dev.footing.core.policy",
            "dev.footing.core.random",
            "dev.footing.core.simulation",
            "dev.footing.core.statistics",
            "dev.footing.formats.json",
            "dev.footing.formats.profile",
            "dev.footing.formats.result",
            "dev.footing.formats.text");

    @ArchTest
    static void every_module_is_looked_at(JavaClasses classes) {
        SoftAssertions softly = new SoftAssertions();
        for (Part part : Part.values()) {
            long seen = classes.stream()
                    .filter(type -> part.holds(type.getPackageName()))
                    .filter(type -> type.isTopLevelClass() && !Written.generated(type) && !Written.packageInfo(type))
                    .count();
            softly.assertThat(seen)
                    .as("classes of " + part + " that the rules look at")
                    .isGreaterThanOrEqualTo(part.fewestClasses());
        }
        softly.assertAll();
    }

    @ArchTest
    static void every_package_that_is_spoken_of_has_classes(JavaClasses classes) {
        SoftAssertions softly = new SoftAssertions();
        for (String name : PACKAGES) {
            softly.assertThat(classes.stream()
                            .filter(type -> type.getPackageName().equals(name)))
                    .as("classes in " + name)
                    .anyMatch(type -> !Written.packageInfo(type));
        }
        softly.assertAll();
    }

    @ArchTest
    static void every_class_belongs_to_a_module_with_rules(JavaClasses classes) {
        assertThat(classes.stream().filter(type -> Part.of(type).isEmpty()).map(JavaClass::getName))
                .as("classes in a package that no part holds: name the new module in Part")
                .isEmpty();
    }

    @ArchTest
    static void every_module_of_the_build_has_rules(JavaClasses classes) {
        assertThat(classes).isNotEmpty();
        assertThat(Arrays.stream(Part.values()).map(part -> Path.of(part.folder())))
                .containsExactlyInAnyOrderElementsOf(Repository.modules().stream()
                        .filter(module -> !module.startsWith("verification") && !module.equals(BY_PROFILE))
                        .toList());
    }

    /** A jar with everything in it, or a stale one from elsewhere, would be looked at twice or instead. */
    @ArchTest
    static void every_class_is_there_once_and_from_its_own_module(JavaClasses classes) {
        SoftAssertions softly = new SoftAssertions();
        for (JavaClass type : classes) {
            ImmutableList<Path> places = Artifact.places(type.getName().replace('.', '/') + ".class");
            softly.assertThat(places).as("places of " + type.getName()).hasSize(1);
            Part.of(type)
                    .ifPresent(part -> softly.assertThat(places)
                            .as("places of " + type.getName())
                            .allMatch(place -> place.startsWith(
                                    Repository.ROOT.resolve(part.folder()).resolve("target"))));
        }
        softly.assertAll();
    }
}
