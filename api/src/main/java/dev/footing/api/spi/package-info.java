/**
 * The contract of a strategy plugin. Implement {@link dev.footing.api.spi.StrategyProvider} as a public final class
 * whose name ends in {@code Provider}, with a public constructor without arguments, and register it both in
 * {@code module-info} and in {@code META-INF/services}.
 *
 * <p>A provider is constructed once for each discovery and asked from any thread, often: at every step of a search for
 * a break-even. It keeps no state, does no I/O, reads no clock and no randomness, and answers equal startups with equal
 * strategies. Arguments are never null; answers must not be. A provider that throws, or whose answer breaks a rule,
 * costs its own strategies and a line in the result's problems, never the run. New methods will be default methods.
 */
@NullMarked
package dev.footing.api.spi;

import org.jspecify.annotations.NullMarked;
