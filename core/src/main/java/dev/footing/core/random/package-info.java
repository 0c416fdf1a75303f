/**
 * The random numbers of the simulation. Start reading at {@link dev.footing.core.random.RandomStream}, which turns a
 * key into random numbers; {@link dev.footing.core.random.Lattice} spreads what is drawn once a trial more evenly than
 * chance would, and {@link dev.footing.core.random.Normal}, {@link dev.footing.core.random.QuantileTable} and
 * {@link dev.footing.core.random.PoissonTable} bend uniform numbers into shape.
 *
 * <p>All of it gives the same bits on every machine: the four basic operations, square roots, whole numbers and
 * {@link StrictMath}, nothing else. Arrays that are passed in to be filled may be longer than what is asked for.
 * Nothing here is safe to share between threads while it is written to; {@link dev.footing.core.random.RandomStream}
 * alone is.
 */
@NullMarked
package dev.footing.core.random;

import org.jspecify.annotations.NullMarked;
