/**
 * What is wrong with an input or a plugin, as values: {@link dev.footing.api.problem.Problem} says where, what was
 * found, which rule it breaks and the way out; the exceptions carry problems. Uses nothing else of Footing.
 */
@NullMarked
package dev.footing.api.problem;

import org.jspecify.annotations.NullMarked;
