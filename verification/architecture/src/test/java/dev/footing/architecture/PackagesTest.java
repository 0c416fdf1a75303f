package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Comparator;
import org.jspecify.annotations.NullMarked;

/** Every package says what it is, and that it knows no null. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {
    /** It holds the style of the generated values and no code that runs. */
    private static final String WITHOUT_CODE = "dev.footing.api";

    @ArchTest
    static void every_package_is_described_and_knows_no_null(JavaClasses classes) {
        ImmutableSet<String> marked = classes.stream()
                .filter(Written::packageInfo)
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(marked)
                .as("packages with a package-info that is @NullMarked, but for " + WITHOUT_CODE)
                .containsExactlyInAnyOrderElementsOf(packages(classes).stream()
                        .filter(name -> !name.equals(WITHOUT_CODE))
                        .toList());
    }

    @ArchTest
    static void the_root_of_the_api_holds_the_style_alone(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.getPackageName().equals(WITHOUT_CODE))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("DomainStyle", "package-info");
    }

    private static ImmutableSortedSet<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
