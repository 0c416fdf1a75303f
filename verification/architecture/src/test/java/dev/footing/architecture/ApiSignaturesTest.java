package dev.footing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the api says in its signatures. Record components are methods, a parameter and a field in bytecode, so they need
 * no rule of their own. Generated code counts too: its builders are what users call.
 */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiSignaturesTest {
    private static final String IMMUTABLE_COLLECTION = "com.google.common.collect.Immutable";

    private static final List<Class<?>> CONTAINERS =
            List.of(Collection.class, Map.class, Iterator.class, BaseStream.class, Iterable.class);

    @ArchTest
    static final ArchRule signatures_speak_our_words = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.footing.api..")
            .and(exported())
            .should(mentionOnlyAllowedTypes())
            .because("what a signature mentions is what every plugin has to know");

    @ArchTest
    static final ArchRule fields_speak_our_words = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.footing.api..")
            .and(exported())
            .should(haveAnAllowedType())
            .because("what a field mentions is what every plugin has to know");

    @ArchTest
    static final ArchRule answers_are_immutable_collections = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.footing.api..")
            .and(exported())
            .should(answerWithImmutableCollections())
            .because("a type that says that it cannot change needs no comment");

    @ArchTest
    static final ArchRule arrays_stay_inside = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.footing.api..")
            .and(exported())
            .should(haveNoArrays())
            .because("an array can be changed by any code that holds it");

    @ArchTest
    static final ArchRule anything_goes_nowhere = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.footing.api..")
            .and(exported())
            .should(Except.named(
                    ImmutableMap.of(
                            "dev.footing.api.quantity.Encoding.put(java.lang.String, java.lang.Object)",
                            "it takes the value of any entry of a table and refuses what it does not know",
                            "dev.footing.api.description.Description.make(dev.footing.api.description.ReadMembers)",
                            "members that belong to the value around them make themselves, and no value of their own"),
                    sayMoreThanObject()))
            .because("a signature with Object says nothing to its reader");

    private static DescribedPredicate<JavaMember> exported() {
        return DescribedPredicate.describe(
                "are public or protected",
                member -> (member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED))
                        && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !member.getModifiers().contains(JavaModifier.BRIDGE));
    }

    private static boolean allowed(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        String name = element.getPackageName();
        return element.isPrimitive()
                || Part.API.holds(name)
                || ModuleArrowsTest.JAVA_BASE.contains(name)
                || element.getName().startsWith(IMMUTABLE_COLLECTION)
                || name.equals("org.joda.money");
    }

    private static ArchCondition<JavaCodeUnit> mentionOnlyAllowedTypes() {
        return new ArchCondition<>("mention only the api, java.base, Immutable* and joda-money") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getTypeParameters().stream(),
                                unit.getThrowsClause().getTypes().stream())
                        .flatMap(types -> types)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> !allowed(type))
                        .forEach(type -> violated(unit, "mentions " + type.getName(), events));
            }
        };
    }

    private static ArchCondition<JavaField> haveAnAllowedType() {
        return new ArchCondition<>("mention only the api, java.base, Immutable* and joda-money") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> !allowed(type))
                        .forEach(type -> violated(field, "mentions " + type.getName(), events));
            }
        };
    }

    private static ArchCondition<JavaMethod> answerWithImmutableCollections() {
        return new ArchCondition<>("answer with no collection but Guava's immutable ones") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> CONTAINERS.stream().anyMatch(type::isAssignableTo))
                        .filter(type -> !type.getName().startsWith(IMMUTABLE_COLLECTION))
                        .forEach(type -> violated(method, "answers with " + type.getName(), events));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> haveNoArrays() {
        return new ArchCondition<>("have no arrays, but for values() of enums and a variable number of arguments") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                List<JavaClass> parameters = unit.getRawParameterTypes();
                boolean values = unit.getOwner().isEnum() && unit.getName().equals("values");
                Executable reflected = (Executable) unit.reflect();
                int fixed = parameters.size() - (reflected.isVarArgs() ? 1 : 0);
                boolean array = unit.getRawReturnType().isArray() && !values;
                if (array
                        || IntStream.range(0, fixed)
                                .anyMatch(i -> parameters.get(i).isArray())) {
                    violated(unit, "has an array", events);
                }
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> sayMoreThanObject() {
        return new ArchCondition<>("say more than Object, but for equals") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean equals = unit.getName().equals("equals");
                if (!equals
                        && Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                                .anyMatch(ApiSignaturesTest::isObject)) {
                    violated(unit, "says Object", events);
                }
            }
        };
    }

    /** Object itself; a type variable that erases to it says more. */
    private static boolean isObject(JavaType type) {
        return type instanceof JavaClass raw && raw.isEquivalentTo(Object.class);
    }

    private static void violated(JavaMember member, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(
                member, member.getFullName() + " " + what + " in " + member.getSourceCodeLocation()));
    }
}
