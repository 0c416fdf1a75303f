/**
 * What is wrong with an input or a plugin, as values: {@link dev.footing.api.problem.Problem} says where, what was
 * found, which rule it breaks and the way out. Uses nothing else of Footing.
 *
 * <p>What is thrown says whose turn it is: {@link dev.footing.api.problem.InvalidProfileException} a document that was
 * read and cannot be used; {@link dev.footing.api.problem.InvalidValueException} a value that was built in Java from
 * what cannot be, and {@link dev.footing.api.problem.IncompleteValueException} one that lacks something;
 * {@link dev.footing.api.problem.UnreadableFileException} a file that is not there or cannot be read;
 * {@link dev.footing.api.problem.InternalFaultException} a fault of Footing. Null is refused everywhere with a
 * {@link NullPointerException} whose message is the name of the parameter.
 */
@NullMarked
package dev.footing.api.problem;

import org.jspecify.annotations.NullMarked;
