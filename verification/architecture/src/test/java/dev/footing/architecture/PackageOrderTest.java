package dev.footing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** No package needs itself through others, and the packages of the api can be read in one order. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageOrderTest {
    /** From the first to the last; those of one line do not see each other. */
    private static final ImmutableList<ImmutableList<String>> API_ORDER = ImmutableList.of(
            ImmutableList.of("dev.footing.api.problem"),
            ImmutableList.of("dev.footing.api.quantity"),
            ImmutableList.of("dev.footing.api.description"),
            ImmutableList.of("dev.footing.api.startup"),
            ImmutableList.of("dev.footing.api.strategy"),
            ImmutableList.of("dev.footing.api.policy"),
            ImmutableList.of("dev.footing.api.outcome"),
            ImmutableList.of("dev.footing.api.scorecard"),
            ImmutableList.of("dev.footing.api.verdict"),
            ImmutableList.of(
                    "dev.footing.api.backtest",
                    "dev.footing.api.bill",
                    "dev.footing.api.component",
                    "dev.footing.api.sensitivity"),
            ImmutableList.of("dev.footing.api.framework"),
            ImmutableList.of("dev.footing.api.diagnosis"),
            ImmutableList.of("dev.footing.api.recovery"),
            ImmutableList.of("dev.footing.api.assessment", "dev.footing.api.spi"),
            ImmutableList.of("dev.footing.api.record"),
            ImmutableList.of("dev.footing.api.difference"),
            ImmutableList.of("dev.footing.api.whatif"));

    private static final String API_ROOT = "dev.footing.api";

    @ArchTest
    static final ArchRule no_cycle_between_any_packages =
            noCycle("ours", type -> Part.of(type).isPresent());

    @ArchTest
    static final ArchRule no_cycle_in_the_api = noCycle(Part.API);

    @ArchTest
    static final ArchRule no_cycle_in_the_core = noCycle(Part.CORE);

    @ArchTest
    static final ArchRule no_cycle_in_the_formats = noCycle(Part.FORMATS);

    @ArchTest
    static final ArchRule no_cycle_in_pages = noCycle(Part.HTML);

    @ArchTest
    static final ArchRule the_api_is_in_reading_order = classes()
            .that()
            .resideInAPackage("dev.footing.api..")
            .should(dependOnEarlierPackages())
            .because("a reader meets no word before it is explained");

    @ArchTest
    static void the_reading_order_names_every_package_of_the_api(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(Part.API::holds)
                .filter(name -> !name.equals(API_ROOT))
                .collect(Collectors.toSet());
        assertThat(API_ORDER.stream().flatMap(ImmutableList::stream).toList())
                .containsExactlyInAnyOrderElementsOf(packages);
    }

    private static ArchRule noCycle(Part part) {
        return noCycle(part.toString(), type -> part.holds(type.getPackageName()));
    }

    private static ArchRule noCycle(String what, Predicate<JavaClass> wanted) {
        SliceAssignment everyPackage = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return wanted.test(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "every package of " + what;
            }
        };
        return slices().assignedFrom(everyPackage)
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package that is hard to read");
    }

    private static ArchCondition<JavaClass> dependOnEarlierPackages() {
        return new ArchCondition<>("depend on packages before their own in " + API_ORDER) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String from = type.getPackageName();
                    String to =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (Part.API.holds(to) && !from.equals(to) && line(to) >= line(from)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The root comes last: nothing may see it. */
    private static int line(String packageName) {
        return IntStream.range(0, API_ORDER.size())
                .filter(i -> API_ORDER.get(i).contains(packageName))
                .findFirst()
                .orElse(API_ORDER.size());
    }
}
