/**
 * The built-in strategies that run infrastructure, or mix running and buying:
 * {@link dev.footing.strategies.diy.DiyStrategyProvider} proposes them, one class describes each.
 */
@NullMarked
package dev.footing.strategies.diy;

import org.jspecify.annotations.NullMarked;
