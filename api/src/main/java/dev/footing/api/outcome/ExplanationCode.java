package dev.footing.api.outcome;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Identified;

/**
 * What an {@link Explanation} says, and the names of its arguments. Each topic has one enumeration of codes; no two
 * codes of any of them have the same id, so that a result names them by it.
 *
 * <p>It is not a sentence: sentences are made where they are shown.
 */
public interface ExplanationCode extends Identified {
    /** {@return the names of its arguments} */
    ImmutableSortedSet<String> arguments();
}
