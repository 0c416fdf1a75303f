/**
 * What a simulation and an assessment cost as a whole. Start reading at
 * {@link dev.footing.benchmarks.simulation.AssessmentBenchmark}.
 */
@NullMarked
package dev.footing.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;
