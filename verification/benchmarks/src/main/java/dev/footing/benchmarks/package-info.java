/**
 * How long the inner loops take. Start reading at {@link dev.footing.benchmarks.Kernel}, the list of what is measured;
 * {@link dev.footing.benchmarks.BenchmarkTable} measures it and writes the table.
 */
@NullMarked
package dev.footing.benchmarks;

import org.jspecify.annotations.NullMarked;
