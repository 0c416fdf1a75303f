package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * A mean with its spread for each row, all on one axis.
 *
 * @param title what it is of, a few words
 * @param axis what the values are
 * @param rows the rows from top to bottom; at least one
 * @param low the lowest value that the axis has to show
 * @param high the highest value that the axis has to show
 */
public record RangeChart(String title, Axis axis, ImmutableList<Row> rows, double low, double high) implements Chart {
    /**
     * A mean and its percentiles.
     *
     * @param label what it is of
     * @param p5 the 5th percentile
     * @param p25 the 25th percentile
     * @param mean the mean
     * @param p75 the 75th percentile
     * @param p95 the 95th percentile
     */
    public record Row(String label, double p5, double p25, double mean, double p75, double p95) {}
}
