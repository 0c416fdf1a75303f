/**
 * Companies whose story is told, bracket by bracket, each with the profile of what was known by then. Start reading at
 * {@link dev.footing.cli.replay.Replay}; {@link dev.footing.cli.replay.Counterfactual} is what moving would have done.
 */
@NullMarked
package dev.footing.cli.replay;

import org.jspecify.annotations.NullMarked;
