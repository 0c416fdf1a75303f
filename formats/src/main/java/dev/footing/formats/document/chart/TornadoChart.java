package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * What a result comes to at both ends of the range of each input, the widest bar first.
 *
 * @param title what it is of, a few words
 * @param axis what the result is; the axis includes zero
 * @param bars the bars from top to bottom; at least one
 * @param markers results that are marked, such as the one as it is
 */
public record TornadoChart(String title, Axis axis, ImmutableList<Bar> bars, ImmutableList<AxisLabel> markers)
        implements Chart {
    /**
     * An input.
     *
     * @param label what it is
     * @param low the result at the lower end of its range, labelled with that end
     * @param high the result at the upper end of its range, labelled with that end
     */
    public record Bar(String label, AxisLabel low, AxisLabel high) {}
}
