package dev.footing.api;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The public types of this module, as compiled. */
final class PublicTypes {
    private PublicTypes() {}

    /** Tests and what is not public are left out. */
    static List<Class<?>> all() throws IOException {
        return ClassPath.from(PublicTypes.class.getClassLoader())
                .getTopLevelClassesRecursive("dev.footing.api")
                .stream()
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .flatMap(PublicTypes::withMembers)
                .filter(type -> Modifier.isPublic(type.getModifiers()) && !fromTests(type))
                .toList();
    }

    /** {@code Estimate.Pert} rather than its binary name. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    static boolean generated(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) && builder(type).isPresent();
    }

    /** The builder's methods with one parameter, those that are generated included. */
    static Stream<Method> setters(Class<?> type) {
        return builder(type).stream()
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                .filter(method -> method.getDeclaringClass() != Object.class);
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(member -> member.getSimpleName().equals("Builder"))
                .findFirst();
    }

    private static Stream<Class<?>> withMembers(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(PublicTypes::withMembers));
    }

    private static boolean fromTests(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source.getLocation()
                .equals(PublicTypes.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
