/**
 * What a way of running infrastructure <em>is</em>, as data: efforts, times, prices and risks. It says nothing of what
 * it would do to a startup; the core works that out. Start reading at {@link dev.footing.api.strategy.Strategy}.
 */
@NullMarked
package dev.footing.api.strategy;

import org.jspecify.annotations.NullMarked;
