/**
 * The rules of the house, held over the classes of every module and over the source tree.
 * {@link dev.footing.architecture.Part} names the modules and who may see whom;
 * {@link dev.footing.architecture.ImportCanaryTest} makes sure that the rules look at all of them.
 */
@NullMarked
package dev.footing.architecture;

import org.jspecify.annotations.NullMarked;
