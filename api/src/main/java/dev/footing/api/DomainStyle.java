package dev.footing.api;

import dev.footing.api.problem.IncompleteValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which values are generated: the implementation is hidden, {@code build()} answers with the abstract
 * type, and a missing attribute is an {@link IncompleteValueException} that names it. Styles do not merge, so no type
 * carries a style of its own.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = IncompleteValueException.class,
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
@interface DomainStyle {}
