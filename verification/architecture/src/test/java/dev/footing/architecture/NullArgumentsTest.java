package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Defaults;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Primitives;
import com.google.common.reflect.ClassPath;
import com.google.common.testing.ArbitraryInstances;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.startup.Team;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.record.KnownRules;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Null is refused by the name of the parameter wherever a program comes in: each public static method of the packages
 * that are exported, and each method of the types on which others are called.
 */
class NullArgumentsTest {
    /** Packages and classes with which a format is written; a program that asks Footing calls none of them. */
    private static final ImmutableList<String> FOR_FORMATS = ImmutableList.of(
            "dev.footing.api.description.",
            "dev.footing.api.quantity.Amounts",
            "dev.footing.formats.document.",
            "dev.footing.formats.evidence.",
            "dev.footing.html.LivePage",
            "dev.footing.html.chart.",
            "dev.footing.html.page.",
            "dev.footing.formats.json.",
            "dev.footing.formats.report.",
            "dev.footing.formats.result.DescribedReader",
            "dev.footing.formats.result.DescribedWriter",
            "dev.footing.formats.sentences.Quantities",
            "dev.footing.formats.sentences.Rounded",
            "dev.footing.formats.sentences.Words");

    private static final ImmutableList<String> CORE = ImmutableList.of(
            "dev.footing.core.",
            "dev.footing.core.calibration.",
            "dev.footing.core.diff.",
            "dev.footing.core.discovery.",
            "dev.footing.core.policy.",
            "dev.footing.core.record.");

    private static final Startup STARTUP = Startup.builder()
            .name("Example")
            .budget(Budget.builder().cash(Money.parse("USD 2000000")).build())
            .team(Team.builder()
                    .engineers(8)
                    .monthlyCostPerEngineer(Money.parse("USD 12500"))
                    .build())
            .build();

    private static final Assessor ASSESSOR = Assessor.builder()
            .discovery(Discovery.installed(NullArgumentsTest.class.getClassLoader()))
            .withoutSimulation()
            .build();

    /** Beside what is null; other types have those that Guava has for them, or are left out. */
    private static final ImmutableList<Object> SAMPLES = ImmutableList.of(
            STARTUP, ASSESSOR, LocalDate.of(2026, 11, 1), Path.of("none"), Money.parse("USD 1"), Discovery.none());

    private static final ImmutableList<Object> CALLED_ON = ImmutableList.of(
            STARTUP, StartupDraft.empty(), Discovery.none(), KnownRules.shipped(), ASSESSOR, Assessor.builder());

    @Test
    void every_public_static_method_names_the_parameter_that_is_null() throws IOException {
        ImmutableList<Method> entries = types().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(NullArgumentsTest::takesValues)
                .filter(method -> !(method.getDeclaringClass().isEnum()
                        && method.getName().equals("valueOf")))
                .collect(ImmutableList.toImmutableList());
        assertThat(entries).hasSizeGreaterThan(100);
        assertThat(entries.stream().flatMap(method -> silent(method, Optional.empty()).stream()))
                .isEmpty();
    }

    @Test
    void every_method_of_what_a_program_calls_names_the_parameter_that_is_null() {
        ImmutableList<String> silent = CALLED_ON.stream()
                .flatMap(target -> Arrays.stream(publicType(target).getDeclaredMethods())
                        .filter(Predicate.not(method -> Modifier.isStatic(method.getModifiers())))
                        .filter(NullArgumentsTest::takesValues)
                        .filter(method -> !method.getName().equals("equals"))
                        .flatMap(method -> silent(method, Optional.of(target)).stream()))
                .collect(ImmutableList.toImmutableList());
        assertThat(silent).isEmpty();
    }

    /** The first parameter is not the only one: each of the others is null once, beside values that are none. */
    @Test
    void no_parameter_that_is_null_beside_others_passes_or_is_called_by_another_name() throws IOException {
        ImmutableList<String> silent = Stream.concat(
                        types().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .filter(NullArgumentsTest::takesValues)
                                .flatMap(method -> silentBesideOthers(method, Optional.empty())),
                        CALLED_ON.stream()
                                .flatMap(target -> Arrays.stream(
                                                publicType(target).getDeclaredMethods())
                                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                                        .filter(NullArgumentsTest::takesValues)
                                        .flatMap(method -> silentBesideOthers(method, Optional.of(target)))))
                .collect(ImmutableList.toImmutableList());
        assertThat(silent).isEmpty();
    }

    private static Stream<String> silentBesideOthers(Method method, Optional<Object> target) {
        Parameter[] parameters = method.getParameters();
        Object[] sample = Arrays.stream(parameters)
                .map(parameter -> SAMPLES.stream()
                        .filter(one -> Primitives.wrap(parameter.getType()).isInstance(one))
                        .findFirst()
                        .orElseGet(() -> ArbitraryInstances.get(parameter.getType())))
                .toArray();
        if (Arrays.asList(sample).contains(null)) {
            return Stream.empty();
        }
        return IntStream.range(1, parameters.length)
                .filter(at -> !parameters[at].getType().isPrimitive())
                .mapToObj(at -> {
                    Object[] values = sample.clone();
                    values[at] = null;
                    return silent(method, target, parameters[at], values, true);
                })
                .flatMap(Optional::stream);
    }

    private static Class<?> publicType(Object target) {
        return Modifier.isPublic(target.getClass().getModifiers())
                ? target.getClass()
                : target.getClass().getSuperclass();
    }

    private static Stream<Class<?>> types() throws IOException {
        return ClassPath.from(NullArgumentsTest.class.getClassLoader())
                .getTopLevelClassesRecursive("dev.footing")
                .stream()
                .filter(type -> type.getName().startsWith("dev.footing.api.")
                        || type.getName().startsWith("dev.footing.formats.")
                        || CORE.contains(type.getPackageName() + "."))
                .filter(type -> FOR_FORMATS.stream().noneMatch(type.getName()::startsWith))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static boolean takesValues(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && Arrays.stream(method.getParameterTypes()).anyMatch(type -> !type.isPrimitive());
    }

    /** The method, where it takes null for its first reference, or says something else than the parameter's name. */
    private static Optional<String> silent(Method method, Optional<Object> target) {
        Parameter[] parameters = method.getParameters();
        Parameter first = Arrays.stream(parameters)
                .filter(parameter -> !parameter.getType().isPrimitive())
                .findFirst()
                .orElseThrow();
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(Defaults::defaultValue)
                .toArray();
        return silent(method, target, first, nothing, false);
    }

    /** Others may be refused before, where that is said. */
    private static Optional<String> silent(
            Method method, Optional<Object> target, Parameter missing, Object[] values, boolean othersFirst) {
        String what = method.getDeclaringClass().getName() + "." + method.getName() + " of " + missing;
        try {
            method.invoke(target.orElse(null), values);
            return Optional.of(what + " takes null");
        } catch (InvocationTargetException refused) {
            boolean nothing = refused.getCause() instanceof NullPointerException;
            boolean named = refused.getCause() instanceof NullPointerException said
                    && missing.getName().equals(said.getMessage());
            return named || (othersFirst && !nothing)
                    ? Optional.empty()
                    : Optional.of(what + " says " + refused.getCause());
        } catch (IllegalAccessException hidden) {
            return Optional.of(what + " is hidden");
        }
    }
}
