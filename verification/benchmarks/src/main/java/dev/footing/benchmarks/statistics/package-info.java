/**
 * What the statistics of many trials cost, per value. Start reading at
 * {@link dev.footing.benchmarks.statistics.StatisticsBenchmark}.
 */
@NullMarked
package dev.footing.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
