/**
 * Companies' stories, bracket by bracket, each with the profile of what was known by then. Start reading at
 * {@link dev.footing.cli.replay.Replay}; {@link dev.footing.cli.replay.Counterfactual} compares staying with moving.
 */
@NullMarked
package dev.footing.cli.replay;

import org.jspecify.annotations.NullMarked;
