/**
 * The question: a startup as it stands. Start reading at {@link dev.footing.api.startup.Startup};
 * {@link dev.footing.api.startup.Inputs} is the one table of everything that can be said about it, with ids, units and
 * ranges.
 */
@NullMarked
package dev.footing.api.startup;

import org.jspecify.annotations.NullMarked;
