package dev.footing.testkit;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Finds fields that can change, by their declared types. Types of the JDK and of libraries count as unchanging but for
 * those that are known to change; types that stand beside the provider are looked into.
 */
final class Mutability {
    private static final ImmutableList<Class<?>> CHANGING = ImmutableList.of(
            Collection.class,
            Map.class,
            Multimap.class,
            Table.class,
            StringBuilder.class,
            StringBuffer.class,
            ThreadLocal.class,
            Random.class,
            SplittableRandom.class,
            Date.class,
            Calendar.class,
            Iterator.class,
            BitSet.class);

    private static final ImmutableList<Class<?>> UNCHANGING = ImmutableList.of(
            ImmutableCollection.class, ImmutableMap.class, ImmutableMultimap.class, ImmutableTable.class);

    private final String home;
    private final Set<Class<?>> seen = new HashSet<>();

    private Mutability(String home) {
        this.home = home;
    }

    /** The first field of a class, of those above it or of those nested in it, that can change; with the reason. */
    static Optional<String> firstOf(Class<?> type) {
        Mutability look = new Mutability(type.getPackageName());
        return Stream.concat(
                        above(type), Arrays.stream(type.getDeclaredClasses()).filter(nested -> !isBuilder(nested)))
                .flatMap(declaring -> Arrays.stream(declaring.getDeclaredFields()))
                .filter(field -> !field.isSynthetic())
                .flatMap(field -> look.reason(field).stream()
                        .map(reason ->
                                field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + reason))
                .findFirst();
    }

    private static Stream<Class<?>> above(Class<?> type) {
        Stream.Builder<Class<?>> above = Stream.builder();
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            above.add(current);
        }
        return above.build();
    }

    /** Nested builders change while they build; what counts is whether one is kept. */
    private static boolean isBuilder(Class<?> nested) {
        return nested.getSimpleName().endsWith("Builder");
    }

    private Optional<String> reason(Field field) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return Optional.of("is not final");
        }
        return changes(field.getType())
                ? Optional.of("holds a " + field.getType().getSimpleName() + ", which can change")
                : Optional.empty();
    }

    private boolean changes(Class<?> type) {
        if (type.isArray()) {
            return true;
        }
        if (type.isPrimitive() || type.isEnum() || isOne(UNCHANGING, type) || !seen.add(type)) {
            return false;
        }
        return isOne(CHANGING, type)
                || type.getName().startsWith("java.util.concurrent.")
                || (type.getPackageName().equals(home) && hasChangingFields(type));
    }

    private boolean hasChangingFields(Class<?> type) {
        return above(type)
                .flatMap(declaring -> Arrays.stream(declaring.getDeclaredFields()))
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
                .anyMatch(field -> !Modifier.isFinal(field.getModifiers()) || changes(field.getType()));
    }

    private static boolean isOne(ImmutableList<Class<?>> types, Class<?> type) {
        return types.stream().anyMatch(known -> known.isAssignableFrom(type));
    }
}
