package dev.footing.benchmarks;

import com.google.common.collect.ImmutableList;

/**
 * Rows that belong together.
 *
 * @param heading what they are about
 * @param unit what their figures are in
 * @param rows the rows
 */
record Table(String heading, String unit, ImmutableList<Row> rows) {
    static Table of(String heading, String unit, Row... rows) {
        return new Table(heading, unit, ImmutableList.copyOf(rows));
    }
}
