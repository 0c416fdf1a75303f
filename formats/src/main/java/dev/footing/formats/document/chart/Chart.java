package dev.footing.formats.document.chart;

/**
 * What a chart shows, as typed values with their names, without how it is drawn. What it says in words and the table
 * with the same figures stand beside it in its figure.
 */
public sealed interface Chart
        permits FanChart,
                GanttChart,
                PairedBarChart,
                RangeChart,
                ReserveChart,
                StackedBarChart,
                StripChart,
                TornadoChart {
    /** {@return what it is of, a few words} */
    String title();
}
