package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.util.function.DoubleFunction;

/**
 * A figure with its spread for each row: a dot, a thick line for the middle half and a thin one for nine in ten.
 *
 * @param name what it is of, a few words
 * @param rows the rows from top to bottom; at least one
 * @param low the lowest value that the axis has to show
 * @param high the highest value that the axis has to show
 * @param axis what the axis counts
 * @param value how a value on the axis is written
 */
public record Ranges(
        String name, ImmutableList<Row> rows, double low, double high, String axis, DoubleFunction<String> value) {
    private static final int WIDTH = 460;
    private static final double ROW = 24;
    private static final double TOP = 10;
    private static final int TICKS = 6;

    /**
     * A row.
     *
     * @param label what it is of
     * @param p5 the lower end of the thin line
     * @param p25 the lower end of the thick line
     * @param at the dot
     * @param p75 the upper end of the thick line
     * @param p95 the upper end of the thin line
     * @param written the dot in words
     */
    public record Row(String label, double p5, double p25, double at, double p75, double p95, String written) {}

    /**
     * Draws it.
     *
     * @param description what it shows, in a sentence
     * @return the drawing
     */
    public Drawing draw(String description) {
        double bottom = TOP + ROW * rows.size();
        double left = 16
                + Letters.widest(
                        rows.stream().map(row -> Letters.shorter(row.label())).toList());
        double right =
                WIDTH - 14 - Letters.widest(rows.stream().map(Row::written).toList());
        Scale scale = Scale.round(low, high, left, right, TICKS);
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            double x = scale.at(tick);
            marks.add(new Mark.Line(x, TOP, x, bottom, "grid"));
            double half = Letters.width(value.apply(tick)) / 2;
            if (x - half > free) {
                marks.add(new Mark.Label(x, bottom + 15, "t m", value.apply(tick)));
                free = x + half + 6;
            }
        }
        marks.add(new Mark.Label((left + right) / 2, bottom + 34, "t m", axis));
        for (int i = 0; i < rows.size(); i++) {
            row(marks, scale, rows.get(i), TOP + ROW * i + ROW / 2);
        }
        return new Drawing(WIDTH, (int) Math.ceil(bottom + 42), name, description, marks.build());
    }

    private static void row(ImmutableList.Builder<Mark> marks, Scale scale, Row row, double y) {
        marks.add(new Mark.Label(6, y + 4, "t", Letters.shorter(row.label())));
        marks.add(new Mark.Line(scale.at(row.p5()), y, scale.at(row.p95()), y, "thin"));
        marks.add(new Mark.Line(scale.at(row.p25()), y, scale.at(row.p75()), y, "thick"));
        marks.add(new Mark.Dot(scale.at(row.at()), y, 4.5, "dot", row.label() + ": " + row.written()));
        marks.add(new Mark.Label(scale.to() + 10, y + 4, "t strong", row.written()));
    }
}
