/**
 * The simulation: many trials of the cash-flow model with every uncertain number drawn. Start reading at
 * {@link dev.footing.core.simulation.Simulation}, which runs blocks of 256 trials on one or several threads and merges
 * them in their order, so that the bits of a result hang on neither.
 *
 * <p>{@link dev.footing.core.simulation.RandomDraws} holds the random draws of a block, common to all strategies; a
 * {@link dev.footing.core.simulation.SimulatedStrategy} is a strategy whose numbers are drawn from it;
 * {@link dev.footing.core.simulation.BlockSimulator} simulates a block, {@link dev.footing.core.simulation.Tally} adds
 * up what came out, {@link dev.footing.core.simulation.SimulationStatement} rounds it to stated figures.
 */
@NullMarked
package dev.footing.core.simulation;

import org.jspecify.annotations.NullMarked;
