/** What the statistics of many trials cost, per value. */
@NullMarked
package dev.footing.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
