package dev.footing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** What every value has in common. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class ValuesTest {
    private static final Set<JavaModifier> ACCESS =
            EnumSet.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE);

    @ArchTest
    static final ArchRule values_are_abstract_and_public = classes()
            .that()
            .areAnnotatedWith(Written.IMMUTABLE)
            .should()
            .bePublic()
            .andShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .because("users see what we wrote; what is generated stays hidden");

    @ArchTest
    static final ArchRule values_are_made_by_us_alone = classes()
            .that()
            .areAnnotatedWith(Written.IMMUTABLE)
            .should(haveConstructorsForTheirPackageAlone())
            .because("no code outside can then write a value that breaks its rules");

    @ArchTest
    static final ArchRule values_have_a_builder = classes()
            .that()
            .areAnnotatedWith(Written.IMMUTABLE)
            .should(Except.named(
                    ImmutableMap.of(
                            "dev.footing.api.outcome.Explanation",
                            "its builder starts with the code, which decides what else it needs: of(Code)"),
                    haveAStaticBuilder()))
            .because("one way to make a value is enough");

    @ArchTest
    static final ArchRule concrete_classes_of_the_api_are_final = classes()
            .that()
            .resideInAPackage("dev.footing.api..")
            .and(Written.reachable())
            .and(not(abstractOrEnum()))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a value that can be extended can be anything");

    @ArchTest
    static final ArchRule nothing_is_serializable = classes()
            .that(Part.in(EnumSet.allOf(Part.class)))
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAssignableTo(Enum.class)
            .should()
            .notBeAssignableTo(Serializable.class)
            .because("it is a second constructor without checks, and a format that was never designed");

    @ArchTest
    static final ArchRule exceptions_are_called_so = classes()
            .that(Part.in(EnumSet.allOf(Part.class)))
            .and()
            .areAssignableTo(Throwable.class)
            .should()
            .haveSimpleNameEndingWith("Exception")
            .because("one sees in a signature what is thrown");

    private static DescribedPredicate<JavaClass> abstractOrEnum() {
        return describe(
                "are abstract, enums or sealed",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.reflect().isSealed()
                        || type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static ArchCondition<JavaClass> haveConstructorsForTheirPackageAlone() {
        return new ArchCondition<>("have constructors for their package alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(made -> made.getModifiers().stream().anyMatch(ACCESS::contains))
                        .forEach(made -> events.add(SimpleConditionEvent.violated(
                                type,
                                made.getFullName() + " is " + made.getModifiers() + " in "
                                        + made.getSourceCodeLocation())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAStaticBuilder() {
        return new ArchCondition<>("have a static builder()") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = type.tryGetMethod("builder")
                        .filter(method -> method.getModifiers().contains(JavaModifier.STATIC)
                                && method.getModifiers().contains(JavaModifier.PUBLIC)
                                && method.getRawReturnType().getName().equals(type.getName() + "$Builder"))
                        .isPresent();
                if (!found) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getDescription() + " has no public static builder() of its own Builder"));
                }
            }
        };
    }
}
