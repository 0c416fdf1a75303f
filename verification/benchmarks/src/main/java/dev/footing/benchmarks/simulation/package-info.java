/** What a simulation and an assessment cost as a whole. */
@NullMarked
package dev.footing.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;
