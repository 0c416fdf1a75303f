package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Phase;
import dev.footing.cli.catalog.Catalog;
import dev.footing.cli.catalog.CatalogEntry;
import dev.footing.core.discovery.Discovery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Each entry of the catalog is read by what it says, and each section of the article leads to its entries. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class CatalogTest {
    private static final Path TABLE = Path.of("docs/catalog.md");
    private static final Catalog CATALOG = Catalog.of(Discovery.none());

    /** Reading a profile or printing a result is no rule. */
    private static final ImmutableSet<Part> HOLD_NO_RULES = ImmutableSet.of(Part.API, Part.FORMATS, Part.TESTKIT);

    /** Enumerations of which the catalog holds single constants, and why. */
    private static final ImmutableMap<Class<?>, String> IN_PART = ImmutableMap.of(
            VetoRule.class, "the other rules are not the article's",
            FrameworkTest.class, "the expertise check is listed as the veto that reads it",
            SpiralStage.class, "none is no stage",
            Component.class, "the article says of six how to get them",
            StepId.class, "a roadmap's steps are not the article's",
            Action.class, "the article knows neither a roadmap nor what a move takes");

    /** The sections of the article under names of our own, in its order. */
    private static final ImmutableList<String> SECTIONS = ImmutableList.of(
            "Opening",
            "Death spiral, first stage",
            "Death spiral, second stage",
            "Death spiral, third stage",
            "Case study TechFlow",
            "Case study DataSync",
            "Case study ConnectApp",
            "Smart engineer trap",
            "Learning experience",
            "Not invented here",
            "Ten-ten-ten test",
            "Product velocity test",
            "Expertise check",
            "First phase",
            "Second phase",
            "Third phase",
            "Budget, wrong way",
            "Budget, right way",
            "Return of building",
            "Return of buying",
            "Flags in engineering",
            "Flags in business",
            "Flags with investors",
            "Flags in culture",
            "Recovery, step 1",
            "Recovery, step 2",
            "Recovery, step 3",
            "Recovery, step 4",
            "Recovery, step 5",
            "Boring infrastructure",
            "Customer-back",
            "Postponed optimization",
            "Conclusion, insight",
            "Conclusion, choice",
            "Conclusion, execution",
            "Conclusion, market",
            "Closing note");

    @ArchTest
    static void every_entry_is_read_by_the_classes_that_it_names(JavaClasses classes) {
        assertThat(CATALOG.entries()).hasSizeGreaterThan(30);
        for (CatalogEntry entry : CATALOG.entries()) {
            assertThat(entry.subject().isEmpty()).as(entry.id()).isEqualTo(entry.isClaim());
            assertThat(entry.readBy()).allSatisfy(reader -> {
                assertThat(classes.contain(reader)).as(reader + " is a class").isTrue();
                assertThat(Part.of(classes.get(reader)).orElseThrow())
                        .as(reader + " holds rules")
                        .isNotIn(HOLD_NO_RULES);
                entry.subject()
                        .ifPresent(subject -> assertThat(reads(classes, reader, subject))
                                .as(reader + " reads " + entry.system().id() + " " + entry.id())
                                .isTrue());
            });
        }
    }

    @ArchTest
    static void a_reader_is_told_from_a_bystander(JavaClasses classes) {
        String phases = "dev.footing.core.policy.PhaseRule";
        String vetoes = "dev.footing.core.decision.Vetoes";
        assertThat(reads(classes, phases, Phase.GROWTH)).isTrue();
        assertThat(reads(classes, phases, Motive.LEARNING)).isFalse();
        assertThat(reads(classes, "dev.footing.core.composition.BuyingRule", Motive.COMPLIANCE_FORBIDS_MANAGED))
                .isTrue();
        assertThat(reads(classes, vetoes, Motive.LEARNING)).isFalse();
        assertThat(reads(classes, vetoes, ExpertiseArea.SCALING)).isFalse();
        assertThat(reads(classes, "dev.footing.core.decision.OpenAnswers", ExpertiseArea.SCALING))
                .isTrue();
        String motives = "dev.footing.core.diagnosis.MotiveRules";
        String traps = "dev.footing.core.diagnosis.TrapRule";
        assertThat(reads(classes, motives, Motive.UNIT_COST_AT_SCALE)).isTrue();
        assertThat(reads(classes, motives, Motive.PEDIGREE))
                .as("a switch that leaves it out")
                .isFalse();
        assertThat(reads(classes, traps, Motive.PEDIGREE)).as("by its trap").isTrue();
        assertThat(reads(classes, traps, Motive.UNIT_COST_AT_SCALE)).isFalse();
    }

    @ArchTest
    static void an_enumeration_that_is_in_the_catalog_is_there_as_a_whole(JavaClasses classes) {
        ImmutableSet<Object> held = CATALOG.entries().stream()
                .flatMap(entry -> entry.subject().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Class<?>> types =
                held.stream().<Class<?>>map(Object::getClass).collect(ImmutableSet.toImmutableSet());
        assertThat(types).containsAll(IN_PART.keySet());
        for (Class<?> type : types) {
            boolean whole = held.containsAll(ImmutableList.copyOf(type.getEnumConstants()));
            assertThat(whole).as("all constants of " + type.getName()).isEqualTo(!IN_PART.containsKey(type));
        }
    }

    @ArchTest
    static void the_table_of_sections_names_each_section_and_each_entry(JavaClasses classes) {
        ImmutableSetMultimap<String, String> table = ids();
        assertThat(rows().map(row -> row.get(0))).containsExactlyElementsOf(SECTIONS);
        assertThat(SECTIONS.stream().filter(section -> !table.containsKey(section)))
                .as("sections that lead nowhere")
                .isEmpty();
        assertThat(ImmutableSet.copyOf(table.values())).containsExactlyInAnyOrderElementsOf(held());
    }

    /**
     * What was to be taken up is listed apart from the code, so that nothing gets lost; claims have a table of theirs.
     */
    @ArchTest
    static void nothing_that_was_to_be_taken_up_is_missing_and_nothing_else_is_there(JavaClasses classes)
            throws IOException {
        assertThat(held().stream().filter(id -> !id.startsWith("claim/") && !id.startsWith("finance/")))
                .containsExactlyInAnyOrderElementsOf(
                        Resources.readLines(Resources.getResource("catalog-ids.txt"), StandardCharsets.UTF_8));
    }

    private static ImmutableSet<String> held() {
        return CATALOG.entries().stream()
                .map(entry -> entry.system().id() + "/" + entry.id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether a class, or one within it, names a constant, goes through all of its enumeration, or goes through another
     * enumeration whose constants are made from it.
     */
    private static boolean reads(JavaClasses classes, String reader, Identified subject) {
        String type = subject.getClass().getName();
        ImmutableList<JavaClass> parts = classes.stream()
                .filter(known ->
                        known.getName().equals(reader) || known.getName().startsWith(reader + "$"))
                .collect(ImmutableList.toImmutableList());
        return parts.stream().anyMatch(part -> names(part, type, subject.name()) || goesThrough(part, type))
                || classes.stream()
                        .filter(JavaClass::isEnum)
                        .filter(other -> !other.getName().equals(type) && Part.API.holds(other.getPackageName()))
                        .filter(other -> names(other, type, subject.name()))
                        .anyMatch(other -> parts.stream().anyMatch(part -> goesThrough(part, other.getName())));
    }

    private static boolean names(JavaClass reader, String type, String constant) {
        return reader.getFieldAccessesFromSelf().stream()
                .map(access -> access.getTarget())
                .anyMatch(field -> field.getOwner().getName().equals(type)
                        && field.getName().equals(constant));
    }

    /** The table that a compiler makes for a switch counts the constants, but reads those alone that it names. */
    private static boolean goesThrough(JavaClass reader, String type) {
        if (reader.getFields().stream().anyMatch(field -> field.getName().startsWith("$SwitchMap$"))) {
            return false;
        }
        return reader.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget())
                        .anyMatch(method -> method.getOwner().getName().equals(type)
                                && method.getName().equals("values"))
                || reader.getReferencedClassObjects().stream()
                        .anyMatch(object -> object.getRawType().getName().equals(type));
    }

    private static Stream<List<String>> rows() {
        return Repository.text(TABLE)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .map(cells -> cells.subList(1, 3));
    }

    private static ImmutableSetMultimap<String, String> ids() {
        ImmutableSetMultimap.Builder<String, String> ids = ImmutableSetMultimap.builder();
        rows().forEach(row -> Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(row.get(1))
                .forEach(id -> ids.put(row.get(0), id.replace("`", ""))));
        return ids.build();
    }
}
