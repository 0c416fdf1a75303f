package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * Percentiles over time as a fan around the median, or a single line.
 *
 * @param title what it is of, a few words
 * @param time the axis of time, which begins at 0
 * @param values the axis of the values; it includes zero
 * @param points the points in time, at least two, in ascending order
 * @param lines the names of the lines from the lowest to the highest, an odd number of them: the middle one is the
 *     median, and each pair around it bounds a band
 * @param low the lowest value that the axis has to show
 * @param high the highest value that the axis has to show
 * @param zero what it means that a value is zero
 * @param markers points in time that are marked; those beyond the last point are left out
 */
public record FanChart(
        String title,
        Axis time,
        Axis values,
        ImmutableList<Point> points,
        ImmutableList<String> lines,
        double low,
        double high,
        String zero,
        ImmutableList<AxisLabel> markers)
        implements Chart {
    /**
     * Checks that there are points, each with a value for every line.
     *
     * @param title what it is of
     * @param time the axis of time
     * @param values the axis of the values
     * @param points the points in time
     * @param lines the names of the lines
     * @param low the lowest value that the axis has to show
     * @param high the highest value that the axis has to show
     * @param zero what it means that a value is zero
     * @param markers points in time that are marked
     * @throws IllegalArgumentException where there are fewer than two points, an even number of lines, or a point has
     *     another number of values
     */
    public FanChart {
        if (points.size() < 2 || lines.size() % 2 == 0) {
            throw new IllegalArgumentException("A fan has two points or more and an odd number of lines, not "
                    + points.size() + " and " + lines.size() + ".");
        }
        for (Point point : points) {
            if (point.values().size() != lines.size()) {
                throw new IllegalArgumentException(
                        "A point has " + point.values().size() + " values, for " + lines.size() + " lines.");
            }
        }
    }

    /**
     * The values at a point in time.
     *
     * @param at the point in time
     * @param values a value for each line, from the lowest to the highest
     */
    public record Point(int at, ImmutableList<Double> values) {}
}
