package dev.footing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was written by hand, and what others can reach. */
final class Written {
    static final String IMMUTABLE = "org.immutables.value.Value$Immutable";
    private static final String GENERATED = "org.immutables.value.Generated";
    private static final Pattern TEMPLATE = Pattern.compile("dev\\.footing\\.html\\.page\\.Jte\\w+Generated");

    private Written() {}

    static DescribedPredicate<JavaClass> byHand() {
        return DescribedPredicate.describe("are written by hand", type -> !generated(type));
    }

    /** Classes that others can name: public, with public classes around them. */
    static DescribedPredicate<JavaClass> reachable() {
        return DescribedPredicate.describe("can be reached", Written::reachable);
    }

    static boolean generated(JavaClass type) {
        return type.isAnnotatedWith(GENERATED)
                || TEMPLATE.matcher(type.getName()).matches()
                || type.getEnclosingClass().filter(Written::generated).isPresent();
    }

    static boolean reachable(JavaClass type) {
        Optional<JavaClass> around = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && around.map(Written::reachable).orElse(true);
    }

    static boolean packageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
