package dev.footing.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Conditions over what a class uses. Exceptions are written {@code "user -> used"} with a reason, where the user is the
 * outermost class; one that is no longer needed is a violation.
 */
abstract class Uses extends ArchCondition<JavaClass> {
    private final ImmutableMap<String, String> exceptions;
    private final Set<String> needed = new TreeSet<>();

    private Uses(String description, ImmutableMap<String, String> exceptions) {
        super(description);
        this.exceptions = exceptions;
    }

    /** Refuses members of the JDK. */
    static ArchCondition<JavaClass> none(
            String what, ImmutableList<Banned> banned, ImmutableMap<String, String> exceptions) {
        return new Uses("not use " + what, exceptions) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (banned.stream().anyMatch(ban -> ban.matches(access))) {
                        refuse(type, Banned.nameOf(access), access.getDescription(), events);
                    }
                }
            }
        };
    }

    /** Refuses types, wherever they are mentioned. */
    static ArchCondition<JavaClass> noType(
            String what, DescribedPredicate<JavaClass> banned, ImmutableMap<String, String> exceptions) {
        return new Uses("not use " + what, exceptions) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (banned.test(target)) {
                        refuse(type, target.getName(), dependency.getDescription(), events);
                    }
                }
            }
        };
    }

    /** Types by name and by package; a package ends in {@code ..} and is matched with all below it. */
    static DescribedPredicate<JavaClass> types(String... names) {
        ImmutableSet<String> all = ImmutableSet.copyOf(names);
        return DescribedPredicate.describe(
                String.join(", ", all),
                type -> all.stream()
                        .anyMatch(name -> name.endsWith("..")
                                ? (type.getPackageName() + ".").startsWith(name.substring(0, name.length() - 1))
                                : type.getName().equals(name)));
    }

    @Override
    public void init(Collection<JavaClass> all) {
        needed.clear();
    }

    @Override
    public void finish(ConditionEvents events) {
        exceptions.forEach((use, reason) -> {
            if (!needed.contains(use)) {
                events.add(SimpleConditionEvent.violated(
                        use, "The exception for " + use + " (" + reason + ") is no longer needed: remove it"));
            }
        });
    }

    final void refuse(JavaClass type, String used, String description, ConditionEvents events) {
        String use = outermost(type).getName() + " -> " + used;
        if (exceptions.containsKey(use)) {
            needed.add(use);
        } else {
            events.add(SimpleConditionEvent.violated(type, description + " [" + use + "]"));
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Uses::outermost).orElse(type);
    }
}
