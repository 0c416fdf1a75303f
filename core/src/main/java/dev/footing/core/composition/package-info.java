/**
 * Mixes: one way of getting each component, composed to a strategy. {@link dev.footing.core.composition.Menu} is what a
 * startup can choose from, {@link dev.footing.core.composition.Mix} one choice,
 * {@link dev.footing.core.composition.MixSearch} looks at all of them and finds the best, and
 * {@link dev.footing.core.composition.Advisor} says for each component why. Start reading at {@code Menu}. Whether a
 * mix competes with the providers' strategies is decided elsewhere.
 */
@NullMarked
package dev.footing.core.composition;

import org.jspecify.annotations.NullMarked;
