package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * What is done in which weeks, grouped by steps.
 *
 * @param title what it is of, a few words
 * @param axis what stands above the weeks
 * @param rows the rows from top to bottom; at least one
 */
public record GanttChart(String title, String axis, ImmutableList<Row> rows) implements Chart {
    /**
     * A step, or an action within one.
     *
     * @param label what it is
     * @param step whether it is a step, whose actions follow
     * @param fromWeek its first week, 1 or more
     * @param toWeek its last week
     * @param note what else a reader may want to know
     */
    public record Row(String label, boolean step, int fromWeek, int toWeek, String note) {}
}
