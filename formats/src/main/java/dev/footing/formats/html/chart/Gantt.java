package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;

/**
 * What is done in which weeks, grouped by steps.
 *
 * @param name what it is of, a few words
 * @param rows the rows from top to bottom; at least one
 */
public record Gantt(String name, ImmutableList<Row> rows) {
    private static final int WIDTH = 760;
    private static final double ROW = 20;
    private static final double RIGHT = 740;
    private static final int LONGEST = 42;
    private static final int TICKS = 12;

    /**
     * A row: a step, or an action within one.
     *
     * @param label what it is
     * @param step whether it is a step, whose actions follow
     * @param fromWeek its first week, 1 or more
     * @param toWeek its last week
     * @param tip what is said of it
     */
    public record Row(String label, boolean step, int fromWeek, int toWeek, String tip) {}

    /**
     * Draws it.
     *
     * @param description what it shows, in a sentence
     * @return the drawing
     */
    public Drawing draw(String description) {
        int last = rows.stream().mapToInt(Row::toWeek).max().orElse(1);
        double left = 26 + Letters.widest(rows.stream().map(Gantt::label).toList());
        double top = 34;
        double bottom = top + ROW * rows.size() + 2;
        Scale weeks = Scale.weeks(1, last + 1, left, RIGHT, TICKS);
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        marks.add(new Mark.Label((left + RIGHT) / 2, 12, "t m", "first day of week"));
        for (double tick : weeks.ticks()) {
            marks.add(new Mark.Line(weeks.at(tick), top - 4, weeks.at(tick), bottom, "grid"));
            marks.add(new Mark.Label(weeks.at(tick), top - 8, "t m", Drawing.at(tick)));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = top + ROW * i + 3;
            double x = weeks.at(row.fromWeek());
            double width = weeks.at(row.toWeek() + 1) - x;
            marks.add(new Mark.Label(row.step() ? 6 : 20, y + 11, row.step() ? "t strong" : "t", label(row)));
            marks.add(new Mark.Box(
                    x, row.step() ? y + 4 : y, width, row.step() ? 6 : 13, row.step() ? "step" : "task", row.tip()));
        }
        marks.add(new Mark.Line(left, top - 4, RIGHT, top - 4, "axis"));
        return new Drawing(WIDTH, (int) Math.ceil(bottom + 8), name, description, marks.build());
    }

    private static String label(Row row) {
        return Letters.shorter(row.label(), LONGEST);
    }
}
