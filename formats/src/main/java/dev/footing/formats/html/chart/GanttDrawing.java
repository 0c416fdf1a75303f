package dev.footing.formats.html.chart;

import dev.footing.formats.document.chart.GanttChart;
import dev.footing.formats.document.chart.GanttChart.Row;

/** Weeks to the right, a row for each step and action. */
final class GanttDrawing {
    private static final int WIDTH = 760;
    private static final double ROW = 20;
    private static final double RIGHT = 740;
    private static final double TOP = 34;
    private static final int LONGEST = 42;
    private static final int TICKS = 12;

    private final GanttChart chart;
    private final Scale weeks;
    private final Canvas canvas = new Canvas();

    GanttDrawing(GanttChart chart) {
        this.chart = chart;
        int last = chart.rows().stream().mapToInt(Row::toWeek).max().orElse(1);
        double left = 26 + Canvas.widest(chart.rows().stream().map(GanttDrawing::label));
        this.weeks = Scale.weeks(1, last + 1, left, RIGHT, TICKS);
    }

    Drawing draw() {
        double bottom = TOP + ROW * chart.rows().size() + 2;
        canvas.label((weeks.from() + RIGHT) / 2, 12, "t m", chart.axis());
        for (double tick : weeks.ticks()) {
            canvas.line(weeks.at(tick), TOP - 4, weeks.at(tick), bottom, "grid");
            canvas.label(weeks.at(tick), TOP - 8, "t m", Drawing.at(tick));
        }
        double y = TOP + 3;
        for (Row row : chart.rows()) {
            row(row, y);
            y += ROW;
        }
        canvas.line(weeks.from(), TOP - 4, RIGHT, TOP - 4, "axis");
        return canvas.finish(WIDTH, bottom + 8);
    }

    private void row(Row row, double y) {
        double x = weeks.at(row.fromWeek());
        double width = weeks.at(row.toWeek() + 1) - x;
        if (row.step()) {
            canvas.label(6, y + 11, "t strong", label(row));
            canvas.box(x, y + 4, width, 6, "step", row.note());
        } else {
            canvas.label(20, y + 11, "t", label(row));
            canvas.box(x, y, width, 13, "task", row.note());
        }
    }

    private static String label(Row row) {
        return Canvas.shortened(row.label(), LONGEST);
    }
}
