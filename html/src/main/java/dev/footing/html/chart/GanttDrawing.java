package dev.footing.html.chart;

import dev.footing.formats.document.chart.GanttChart;
import dev.footing.formats.document.chart.GanttChart.Row;

/** Weeks to the right, a row for each step and action: what it is, and below that its bar. */
final class GanttDrawing {
    private static final int WIDTH = 360;
    private static final double LEFT = 4;
    private static final double RIGHT = 352;
    private static final double TOP = 34;
    private static final double LINE = 14;
    private static final double STEP = 5;
    private static final double TASK = 9;
    private static final double BELOW = 8;
    private static final int TICKS = 10;

    private final GanttChart chart;
    private final Scale weeks;
    private final Canvas canvas = new Canvas();

    GanttDrawing(GanttChart chart) {
        this.chart = chart;
        int last = chart.rows().stream().mapToInt(Row::toWeek).max().orElse(1);
        this.weeks = Scale.weeks(1, last + 1, LEFT, RIGHT, TICKS);
    }

    Drawing draw() {
        canvas.label(LEFT, 12, "t", chart.axis());
        double bottom = TOP;
        for (Row row : chart.rows()) {
            bottom = row(row, bottom);
        }
        for (double tick : weeks.ticks()) {
            canvas.down(weeks.at(tick), TOP - 4, bottom, "grid");
            String text = Drawing.at(tick);
            double half = TextWidth.of(text) / 2;
            canvas.label(Math.max(half, Math.min(WIDTH - half, weeks.at(tick))), TOP - 8, "t m", text);
        }
        canvas.across(LEFT, RIGHT, TOP - 4, "axis");
        return canvas.finish(WIDTH, bottom + 4);
    }

    /** Draws a row and tells where it ends. */
    private double row(Row row, double top) {
        double x = weeks.at(row.fromWeek());
        double width = weeks.at(row.toWeek() + 1) - x;
        double y = top;
        for (String line : Canvas.wrapped(row.label(), WIDTH - LEFT - 2)) {
            y += LINE;
            double from = Math.min(x, WIDTH - 2 - TextWidth.bold(line));
            canvas.label(from, y, row.step() ? "t strong halo-paper" : "t halo-paper", line);
        }
        double thick = row.step() ? STEP : TASK;
        canvas.box(x, y + 4, width, thick, row.step() ? "step" : "task", row.note());
        return y + 4 + thick + BELOW;
    }
}
