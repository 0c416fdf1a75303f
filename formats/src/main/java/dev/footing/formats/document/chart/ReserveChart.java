package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * Reserves that are used up over time, a line with a band each, down to nothing. What lies below nothing is not drawn:
 * a line ends where the reserve does.
 *
 * @param title what it shows, as a finding
 * @param time the axis of time, which begins at 0
 * @param values the axis of the values, from 0 on
 * @param lines the lines, each with the same points in time; at least one
 * @param markers points in time that are marked; those beyond the last point are left out
 */
public record ReserveChart(
        String title, Axis time, Axis values, ImmutableList<Line> lines, ImmutableList<AxisLabel> markers)
        implements Chart {
    /**
     * Checks that there is something to draw.
     *
     * @param title what it shows
     * @param time the axis of time
     * @param values the axis of the values
     * @param lines the lines
     * @param markers points in time that are marked
     * @throws IllegalArgumentException where there is no line
     */
    public ReserveChart {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A chart of reserves has a line.");
        }
    }

    /**
     * A reserve.
     *
     * @param label whose it is, a word or two
     * @param emphasis how it stands out
     * @param points at least two points in ascending order of time
     * @param end where it is used up, with what is said of it; empty where it is not, as far as is looked
     */
    public record Line(String label, Emphasis emphasis, ImmutableList<Point> points, ImmutableList<AxisLabel> end) {
        /**
         * Checks that it is a line.
         *
         * @param label whose it is
         * @param emphasis how it stands out
         * @param points the points
         * @param end where it is used up
         * @throws IllegalArgumentException where there are fewer than two points
         */
        public Line {
            if (points.size() < 2) {
                throw new IllegalArgumentException("A line has two points or more, not " + points.size() + ".");
            }
        }
    }

    /**
     * A reserve at a point in time.
     *
     * @param at the point in time
     * @param low the lower end of its band
     * @param middle the line
     * @param high the upper end of its band
     */
    public record Point(int at, double low, double middle, double high) {}
}
