/**
 * What a block of trials costs, part by part. It has the name of the package that it measures, because the parts are
 * that package's own; {@link dev.footing.core.simulation.Rig} is where to start.
 */
@NullMarked
package dev.footing.core.simulation;

import org.jspecify.annotations.NullMarked;
