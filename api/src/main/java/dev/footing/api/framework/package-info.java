/**
 * The article's framework, answered and computed: its four tests, the goals of a startup's phase, its patterns, and
 * what changes at the next boundary. Every finding is three-valued, since what was not stated is neither good nor bad.
 * Start reading at {@link dev.footing.api.framework.FounderTests} for the startup and at
 * {@link dev.footing.api.framework.StrategyTests} for one strategy.
 *
 * <p>None of this decides: the verdict rests on the objective.
 */
@NullMarked
package dev.footing.api.framework;

import org.jspecify.annotations.NullMarked;
