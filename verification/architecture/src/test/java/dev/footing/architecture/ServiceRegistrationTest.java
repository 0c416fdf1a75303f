package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.footing.api.spi.StrategyProvider;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Services are registered alike for the class path and the module path. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceRegistrationTest {
    /** The parts that offer strategies. */
    private static final Set<Part> PROVIDING = EnumSet.of(Part.STRATEGIES_MANAGED, Part.STRATEGIES_DIY);

    /** The command line is run as one jar with all in it, which cannot be a module. */
    private static final ImmutableSet<Part> NO_MODULES = ImmutableSet.of(Part.BILL_PARQUET, Part.CLI);

    /** Several jars of its library have the same packages, so that no module can read them. */
    private static final Part NO_MODULE_WITH_SERVICES = Part.BILL_PARQUET;

    /** Packages with public types that are public for their own module alone. */
    private static final ImmutableSetMultimap<Part, String> INTERNAL = ImmutableSetMultimap.<Part, String>builder()
            .putAll(
                    Part.CORE,
                    "dev.footing.core.assessment",
                    "dev.footing.core.cancellation",
                    "dev.footing.core.cashflow",
                    "dev.footing.core.composition",
                    "dev.footing.core.currency",
                    "dev.footing.core.decision",
                    "dev.footing.core.diagnosis",
                    "dev.footing.core.framework",
                    "dev.footing.core.plan",
                    "dev.footing.core.random",
                    "dev.footing.core.recovery",
                    "dev.footing.core.scoring",
                    "dev.footing.core.sensitivity",
                    "dev.footing.core.simulation",
                    "dev.footing.core.statistics")
            .put(Part.FORMATS, "dev.footing.formats.reading")
            .putAll(
                    Part.BILLS,
                    "dev.footing.bills.estimate",
                    "dev.footing.bills.file",
                    "dev.footing.bills.focus",
                    "dev.footing.bills.sums",
                    "dev.footing.bills.units")
            .putAll(Part.HTML, "dev.footing.html.chart", "dev.footing.html.page")
            .build();

    @ArchTest
    static void all_but_the_command_line_are_modules(JavaClasses classes) {
        assertThat(classes).isNotEmpty();
        assertThat(Part.values())
                .as("parts that are no modules")
                .filteredOn(part -> !Artifact.of(part).isModule())
                .containsExactlyElementsOf(NO_MODULES);
        for (Part part : NO_MODULES) {
            assertThat(Artifact.places("META-INF/services")
                            .contains(Artifact.of(part).path()))
                    .as("a folder of services in " + part)
                    .isEqualTo(part == NO_MODULE_WITH_SERVICES);
        }
    }

    @ArchTest
    static void services_files_and_module_descriptors_agree(JavaClasses classes) {
        for (Part part : modules()) {
            Artifact artifact = Artifact.of(part);
            Set<Provides> provides = artifact.descriptor().provides();
            assertThat(artifact.serviceFiles())
                    .as("files in META-INF/services of " + part
                            + ", one for each service that its module-info provides")
                    .containsExactlyInAnyOrderElementsOf(
                            provides.stream().map(Provides::service).toList());
            for (Provides provided : provides) {
                assertThat(artifact.providers(provided.service()))
                        .as("META-INF/services/" + provided.service() + " of " + part)
                        .isEqualTo(provided.providers());
                assertThat(provided.providers())
                        .allMatch(name ->
                                classes.contain(name) && classes.get(name).isAssignableTo(provided.service()));
            }
        }
    }

    @ArchTest
    static void strategies_are_provided_where_they_should_be(JavaClasses classes) {
        for (Part part : modules()) {
            Set<String> registered = Artifact.of(part).descriptor().provides().stream()
                    .filter(provided -> provided.service().equals(StrategyProvider.class.getName()))
                    .flatMap(provided -> provided.providers().stream())
                    .collect(Collectors.toSet());
            Set<String> written = classes.stream()
                    .filter(type -> part.holds(type.getPackageName()))
                    .filter(type -> type.isAssignableTo(StrategyProvider.class) && !type.isInterface())
                    .filter(type -> PROVIDING.contains(part))
                    .map(JavaClass::getName)
                    .collect(Collectors.toSet());
            assertThat(registered).as("providers of " + part).isEqualTo(written);
            assertThat(registered.isEmpty()).as(part + " provides nothing").isEqualTo(!PROVIDING.contains(part));
        }
    }

    @ArchTest
    static void modules_export_their_packages_with_public_types(JavaClasses classes) {
        for (Part part : modules()) {
            ModuleDescriptor module = Artifact.of(part).descriptor();
            assertThat(module.name()).isEqualTo(part.root());
            ImmutableSortedSet<String> exported = module.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(Exports::source)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            ImmutableSortedSet<String> packages = classes.stream()
                    .filter(type -> part.holds(type.getPackageName()))
                    .filter(type ->
                            type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getPackageName)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            assertThat(packages)
                    .as("packages of " + part + " with public types")
                    .containsAll(INTERNAL.get(part));
            assertThat(exported)
                    .as("packages that " + part + " exports, against those with public types that are not internal")
                    .containsExactlyElementsOf(packages.stream()
                            .filter(name -> !INTERNAL.containsEntry(part, name))
                            .toList());
        }
    }

    private static Set<Part> modules() {
        return EnumSet.complementOf(EnumSet.copyOf(NO_MODULES));
    }
}
