package dev.footing.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Members of one class of the JDK that must not be used: by call, by reference or, for fields, by reading. A name that
 * the class does not have is refused, so that no ban is about nothing.
 */
record Banned(Class<?> owner, ImmutableSet<String> members, IntPredicate arguments) {
    /** Stands for constructors. */
    static final String NEW = "new";

    private static final String CONSTRUCTOR = "<init>";

    Banned {
        for (String member : members) {
            if (!exists(owner, member, arguments)) {
                throw new IllegalArgumentException(owner.getName() + " has no " + member + " to ban");
            }
        }
    }

    static Banned all(Class<?> owner, String... members) {
        return new Banned(owner, ImmutableSet.copyOf(members), count -> true);
    }

    static Banned withoutArguments(Class<?> owner, String... members) {
        return new Banned(owner, ImmutableSet.copyOf(members), count -> count == 0);
    }

    /** Bans the overloads with so many arguments or more. */
    static Banned from(int fewest, Class<?> owner, String... members) {
        return new Banned(owner, ImmutableSet.copyOf(members), count -> count >= fewest);
    }

    boolean matches(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass targetOwner = access.getTargetOwner();
        String name = target.getName().equals(CONSTRUCTOR) ? NEW : target.getName();
        return members.contains(name) && isOfOwner(targetOwner, name) && arguments.test(count(target));
    }

    /** Static methods of an interface are not inherited; all else is used by way of subclasses, too. */
    private boolean isOfOwner(JavaClass targetOwner, String member) {
        boolean exact = owner.isInterface()
                && Arrays.stream(owner.getDeclaredMethods())
                        .anyMatch(
                                method -> method.getName().equals(member) && Modifier.isStatic(method.getModifiers()));
        return exact ? targetOwner.isEquivalentTo(owner) : targetOwner.isAssignableTo(owner);
    }

    /** The name of what an access uses, for lists of exceptions. */
    static String nameOf(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return access.getTargetOwner().getName() + "." + (name.equals(CONSTRUCTOR) ? NEW : name);
    }

    private static int count(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : 0;
    }

    private static boolean exists(Class<?> owner, String member, IntPredicate arguments) {
        List<? extends Executable> candidates = member.equals(NEW)
                ? Arrays.asList(owner.getDeclaredConstructors())
                : Arrays.stream(owner.getDeclaredMethods())
                        .filter(method -> method.getName().equals(member))
                        .toList();
        return candidates.stream().anyMatch(candidate -> arguments.test(candidate.getParameterCount()))
                || Stream.of(owner.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(member));
    }
}
