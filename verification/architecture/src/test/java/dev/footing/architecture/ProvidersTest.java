package dev.footing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import dev.footing.api.spi.StrategyProvider;
import java.util.function.Predicate;

/** What every class has in common that offers strategies. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class ProvidersTest {
    /** No service: a comparison of two results makes one of what they recorded, and hands it to the assessor. */
    private static final String OF_A_COMPARISON = "dev.footing.core.diff.ShiftedProvider";

    @ArchTest
    static final ArchRule providers_are_public_and_final = providers()
            .should()
            .bePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .because("a service loader has to create one, and it is not made for extension");

    @ArchTest
    static final ArchRule providers_are_called_so =
            providers().should().haveSimpleNameEndingWith("Provider").because("one finds them by name");

    @ArchTest
    static final ArchRule providers_are_made_without_arguments = providers()
            .should(have(
                    "a public constructor without arguments",
                    type -> type.tryGetConstructor()
                            .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                            .isPresent()))
            .because("a service loader has no arguments to give");

    @ArchTest
    static final ArchRule providers_keep_nothing = providers()
            .should(have(
                    "static fields alone",
                    type -> type.getAllFields().stream()
                            .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC))))
            .because("the same startup gets the same strategies, whatever was asked before");

    private static GivenClassesConjunction providers() {
        return classes()
                .that(describe(
                        "implement StrategyProvider as a service",
                        type -> type.isAssignableTo(StrategyProvider.class)
                                && !type.isEquivalentTo(StrategyProvider.class)
                                && !type.getName().equals(OF_A_COMPARISON)));
    }

    private static ArchCondition<JavaClass> have(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " does not have " + what));
                }
            }
        };
    }
}
