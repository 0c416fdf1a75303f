package dev.footing.benchmarks;

import com.google.common.collect.ImmutableMap;

/**
 * What one round gave: a number of each measure that was taken in it.
 *
 * @param values by measure; what does not change is taken in one round alone
 */
record Round(ImmutableMap<Measure, Double> values) {
    /** The number of a measure; not a number where it was not taken. */
    double of(Measure measure) {
        return values.getOrDefault(measure, Double.NaN);
    }

    double ratio(Measure one, Measure other) {
        return of(one) / of(other);
    }
}
