package dev.footing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.EnumSet;
import java.util.Set;

/** Nothing that one caller does can be seen by another. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class NothingGlobalTest {
    /** Types of others that cannot change; a name that ends in a dot or in no full class name is a beginning. */
    private static final ImmutableSet<String> UNCHANGING = ImmutableSet.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Class",
            "java.math.",
            "java.time.",
            "java.util.Comparator",
            "java.util.Locale",
            "java.util.function.",
            "java.util.regex.Pattern",
            "java.util.stream.Collector",
            "java.nio.charset.Charset",
            "com.google.common.base.CharMatcher",
            "com.google.common.base.Joiner",
            "com.google.common.base.Splitter",
            "com.google.common.collect.Immutable",
            "com.google.common.collect.Ordering",
            "com.google.common.primitives.Immutable",
            "org.joda.money.");

    private static final ImmutableMap<String, String> UNCHANGING_IN_OUR_USE = ImmutableMap.of(
            "dev.footing.formats.json.JsonParsing.FACTORY",
                    "made by a builder, safe for threads and never configured later",
            "dev.footing.formats.json.JsonWalk.FACTORY",
                    "made by a builder, safe for threads and never configured later",
            "dev.footing.yaml.YamlParsing.SETTINGS", "made by a builder, safe for threads and never configured later",
            "dev.footing.formats.json.JsonWriter.FACTORY",
                    "made by a builder, safe for threads and never configured later",
            "dev.footing.core.random.PertGrid.LOG", "a table read in an inner loop, which no caller gets hold of",
            "dev.footing.core.random.PertGrid.PLACE", "a table read in an inner loop, which no caller gets hold of",
            "dev.footing.core.random.Ziggurat.DENSITY", "a table read in an inner loop, which no caller gets hold of",
            "dev.footing.core.random.Ziggurat.EDGE", "a table read in an inner loop, which no caller gets hold of",
            "dev.footing.core.random.Ziggurat.SCALE", "a table read in an inner loop, which no caller gets hold of");

    @ArchTest
    static final ArchRule no_static_field_is_reassigned = fields().that()
            .areDeclaredInClassesThat(Part.in(EnumSet.allOf(Part.class)))
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("a variable that all share is seen by all");

    @ArchTest
    static final ArchRule constants_cannot_change = fields().that()
            .areDeclaredInClassesThat(Part.in(EnumSet.allOf(Part.class)))
            .and()
            .areStatic()
            .and(DescribedPredicate.not(synthetic()))
            .and()
            .areDeclaredInClassesThat(Written.byHand())
            .should(Except.named(UNCHANGING_IN_OUR_USE, holdWhatCannotChange()))
            .because("a constant that can be changed is a variable that all share");

    @ArchTest
    static final ArchRule nothing_sticks_to_a_thread = classes()
            .that(Part.in(EnumSet.allOf(Part.class)))
            .should(Uses.noType(
                    "thread-local variables",
                    Uses.types("java.lang.ThreadLocal", "java.lang.InheritableThreadLocal"),
                    ImmutableMap.of(
                            "dev.footing.testkit.Mutability -> java.lang.ThreadLocal",
                            "it looks for them among the fields of a plugin's provider")))
            .because("threads are shared by callers that know nothing of each other");

    private static DescribedPredicate<JavaField> synthetic() {
        return DescribedPredicate.describe(
                "are made by the compiler", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaField> holdWhatCannotChange() {
        return new ArchCondition<>("hold what cannot change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!unchanging(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(
                            field,
                            field.getFullName() + " holds a "
                                    + field.getRawType().getName() + ", which can change, in "
                                    + field.getSourceCodeLocation()));
                }
            }
        };
    }

    private static boolean unchanging(JavaClass type) {
        if (type.isPrimitive()) {
            return true;
        }
        if (type.isArray()) {
            return false;
        }
        return Part.of(type).isPresent()
                ? type.isInterface() || onlyFinalFields(type)
                : UNCHANGING.stream().anyMatch(type.getName()::startsWith)
                        && !type.getSimpleName().endsWith("Builder");
    }

    /** Of ours: every field of an object is final, and no array. */
    private static boolean onlyFinalFields(JavaClass type) {
        Set<JavaField> all = type.getAllFields();
        return all.stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> Part.of(field.getOwner()).isPresent())
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getRawType().isArray()
                        && !field.getRawType().isAssignableTo(StringBuilder.class));
    }
}
