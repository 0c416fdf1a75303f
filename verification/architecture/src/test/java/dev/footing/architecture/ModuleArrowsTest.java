package dev.footing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may depend on which. Every list names what is allowed, so anything unforeseen is refused. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {
    static final ImmutableSet<String> JAVA_BASE = ImmutableSet.copyOf(
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages());

    @ArchTest
    static final ArchRule the_api_sees_none_of_ours = arrows(Part.API)
            .because("it is the vocabulary of all others, and a plugin must not drag in more than words");

    @ArchTest
    static final ArchRule the_core_sees_the_api_alone =
            arrows(Part.CORE).because("it must not know which strategies or formats there are");

    @ArchTest
    static final ArchRule the_strategies_that_buy_see_the_api_alone =
            arrows(Part.STRATEGIES_MANAGED).because("ours are written as a stranger's would be");

    @ArchTest
    static final ArchRule the_strategies_that_run_see_the_api_alone =
            arrows(Part.STRATEGIES_DIY).because("ours are written as a stranger's would be");

    @ArchTest
    static final ArchRule the_formats_see_the_api_alone =
            arrows(Part.FORMATS).because("a document is made of the answer, not of how it was worked out");

    @ArchTest
    static final ArchRule pages_see_the_api_and_the_formats = arrows(Part.HTML)
            .because("a page is one more renderer of a document, and who writes none has no templates");

    @ArchTest
    static final ArchRule yaml_sees_the_api_and_the_formats = arrows(Part.YAML)
            .because("it is another way to write what formats read, and who reads JSON has no parser of it");

    @ArchTest
    static final ArchRule bills_see_the_api_and_the_formats =
            arrows(Part.BILLS).because("a bill becomes part of a profile, and is no assessment");

    @ArchTest
    static final ArchRule bills_in_parquet_see_what_bills_see =
            arrows(Part.BILL_PARQUET).because("a library that not everybody needs must be nowhere else");

    @ArchTest
    static final ArchRule the_testkit_sees_the_api_alone =
            arrows(Part.TESTKIT).because("a plugin is tested without the core");

    @ArchTest
    static final ArchRule the_quickstart_sees_ours_and_values =
            arrows(Part.QUICKSTART).because("it shows that nothing else is needed");

    @ArchTest
    static final ArchRule the_command_line_sees_ours_and_its_parser =
            arrows(Part.CLI).because("arguments are its only business of its own");

    @ArchTest
    static final ArchRule json_is_read_in_one_package = classes()
            .that(Part.in(ImmutableSet.copyOf(Part.values())))
            .and()
            .resideOutsideOfPackage("dev.footing.formats.json")
            .should(Uses.noType("Jackson", Uses.types("com.fasterxml.jackson.."), ImmutableMap.of()))
            .because("the parser can then be replaced in one place");

    /** What a rule allows must be there, else the rule may be about a name that nothing has. */
    @ArchTest
    static void every_library_that_is_allowed_is_used(JavaClasses classes) {
        for (Part part : Part.values()) {
            for (Part.Library library : part.libraries()) {
                assertThat(library.patterns()).anyMatch(pattern -> uses(classes, part, pattern));
            }
        }
        for (Part.Library library : Part.Library.values()) {
            for (String pattern : library.patterns()) {
                assertThat(Part.values())
                        .as("some part uses " + pattern)
                        .anyMatch(part -> part.libraries().contains(library) && uses(classes, part, pattern));
            }
        }
    }

    private static ArchRule arrows(Part part) {
        return classes().that().resideInAPackage(part.pattern()).should().onlyDependOnClassesThat(allowed(part));
    }

    private static DescribedPredicate<JavaClass> allowed(Part part) {
        return DescribedPredicate.describe(
                "are in java.base, " + part + ", " + part.sees() + " or " + part.libraries(), type -> {
                    JavaClass element = type.getBaseComponentType();
                    String name = element.getPackageName();
                    return element.isPrimitive()
                            || JAVA_BASE.contains(name)
                            || part.holds(name)
                            || part.sees().stream().anyMatch(seen -> seen.holds(name))
                            || part.libraries().stream()
                                    .flatMap(library -> library.patterns().stream())
                                    .anyMatch(pattern ->
                                            PackageMatcher.of(pattern).matches(name));
                });
    }

    private static boolean uses(JavaClasses classes, Part part, String pattern) {
        PackageMatcher matcher = PackageMatcher.of(pattern);
        return classes.stream()
                .filter(type -> part.holds(type.getPackageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .anyMatch(target -> matcher.matches(target.getPackageName()));
    }
}
