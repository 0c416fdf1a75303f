/**
 * What many trials come down to, in memory that does not grow with their number: percentiles in
 * {@link dev.footing.core.statistics.Histogram}, where reading starts, and means, standard deviations and their errors
 * in {@link dev.footing.core.statistics.Moments}. Both give the same bits on every machine and for any number of
 * threads. {@link dev.footing.core.statistics.Limits} compares what comes of them, and of divisions, with limits.
 */
@NullMarked
package dev.footing.core.statistics;

import org.jspecify.annotations.NullMarked;
