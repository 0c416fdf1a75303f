/**
 * The built-in strategies that buy infrastructure: {@link dev.footing.strategies.managed.ManagedStrategyProvider}
 * proposes them, one class describes each.
 */
@NullMarked
package dev.footing.strategies.managed;

import org.jspecify.annotations.NullMarked;
