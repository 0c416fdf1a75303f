package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What adds to a sum to the right of nothing, what takes from it to the left, and the sum as a mark; one bar a row.
 *
 * @param name what it is of, a few words
 * @param rows the bars from top to bottom; at least one
 * @param keys what the parts are, in the order of every row
 * @param axis what the axis counts
 * @param amount how an amount on the axis is written
 */
public record StackedBars(
        String name, ImmutableList<Row> rows, ImmutableList<Key> keys, String axis, DoubleFunction<String> amount) {
    private static final int WIDTH = 760;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double KEY_COLUMN = 180;
    private static final int KEY_COLUMNS = 4;
    private static final int TICKS = 8;
    private static final double LETTER = 13;
    private static final double DIAMOND = 12;

    /**
     * A part that every bar may have.
     *
     * @param letter a letter by which it is known on a bar
     * @param name what it is
     * @param look its class
     */
    public record Key(String letter, String name, String look) {}

    /**
     * A bar.
     *
     * @param label what it is of
     * @param parts as many as there are keys; what takes from the sum is negative
     * @param total the sum
     * @param written the sum in words
     * @param mark what is said behind its label, a letter or nothing
     */
    public record Row(String label, ImmutableList<Double> parts, double total, String written, String mark) {}

    /**
     * Draws it.
     *
     * @param description what it shows, in a sentence
     * @return the drawing
     */
    public Drawing draw(String description) {
        double top = 26 + 18 * Math.ceil((double) keys.size() / KEY_COLUMNS);
        double bottom = top + ROW * rows.size() + 4;
        double left = 14 + Letters.widest(rows.stream().map(StackedBars::label).toList());
        double right =
                WIDTH - 14 - Letters.widest(rows.stream().map(Row::written).toList());
        double low = rows.stream()
                .mapToDouble(row -> Math.min(sum(row, -1), row.total()))
                .min()
                .orElse(0);
        double high = rows.stream()
                .mapToDouble(row -> Math.max(sum(row, 1), row.total()))
                .max()
                .orElse(0);
        int ticks = ticks(low, high, right - left);
        Scale scale = Scale.round(Math.min(0, low), Math.max(0, high), left, right, ticks);
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        legend(marks);
        for (double tick : scale.ticks()) {
            marks.add(new Mark.Line(scale.at(tick), top - 2, scale.at(tick), bottom, tick == 0 ? "zero" : "grid"));
            marks.add(new Mark.Label(scale.at(tick), bottom + 15, "t m", amount.apply(tick)));
        }
        marks.add(new Mark.Label((left + right) / 2, bottom + 34, "t m", axis));
        for (int i = 0; i < rows.size(); i++) {
            row(marks, scale, rows.get(i), top + ROW * i + 4);
        }
        return new Drawing(WIDTH, (int) Math.ceil(bottom + 42), name, description, marks.build());
    }

    /** As many ticks as have room for their labels. */
    private int ticks(double low, double high, double room) {
        double widest = Math.max(Letters.width(amount.apply(low)), Letters.width(amount.apply(high)));
        return (int) Math.max(2, Math.min(TICKS, room / (widest + 16)));
    }

    private static String label(Row row) {
        return Letters.shorter(row.label()) + (row.mark().isEmpty() ? "" : " " + row.mark());
    }

    private static double sum(Row row, int sign) {
        return row.parts().stream()
                .mapToDouble(part -> part * sign > 0 ? part : 0)
                .sum();
    }

    private void legend(ImmutableList.Builder<Mark> marks) {
        for (int i = 0; i < keys.size(); i++) {
            double x = 8 + KEY_COLUMN * (i % KEY_COLUMNS);
            double y = 6 + 18 * (i / KEY_COLUMNS);
            marks.add(new Mark.Box(x, y, BAR, 13, "part " + keys.get(i).look(), ""));
            marks.add(
                    new Mark.Label(x + BAR / 2, y + 11, "letter m", keys.get(i).letter()));
            marks.add(new Mark.Label(x + BAR + 5, y + 11, "t", keys.get(i).name()));
        }
    }

    private void row(ImmutableList.Builder<Mark> marks, Scale scale, Row row, double y) {
        marks.add(new Mark.Label(6, y + 12, "t", label(row)));
        double gains = 0;
        double costs = 0;
        for (int i = 0; i < keys.size(); i++) {
            double part = row.parts().get(i);
            if (part == 0) {
                continue;
            }
            double before = part > 0 ? gains : costs;
            gains += Math.max(part, 0);
            costs += Math.min(part, 0);
            part(marks, scale, keys.get(i), before, before + part, y, row);
        }
        double at = scale.at(row.total());
        List<String> corners = List.of(
                Drawing.at(at) + " " + Drawing.at(y - 3),
                Drawing.at(at + 5) + " " + Drawing.at(y + BAR / 2),
                Drawing.at(at) + " " + Drawing.at(y + BAR + 3),
                Drawing.at(at - 5) + " " + Drawing.at(y + BAR / 2));
        marks.add(new Mark.Shape(
                "M" + String.join("L", corners) + "Z", "total", row.label() + ", objective: " + row.written()));
        marks.add(new Mark.Label(scale.to() + 10, y + 12, "t strong", row.written()));
    }

    private void part(ImmutableList.Builder<Mark> marks, Scale scale, Key key, double a, double b, double y, Row row) {
        double x = Math.min(scale.at(a), scale.at(b));
        double width = Math.abs(scale.at(b) - scale.at(a));
        String tip = row.label() + ", " + key.name() + ": " + amount.apply(b - a);
        marks.add(new Mark.Box(x, y, width, BAR, "part " + key.look(), tip));
        boolean covered = Math.abs(x + width / 2 - scale.at(row.total())) < DIAMOND;
        if (width >= (covered ? 4 * DIAMOND : LETTER)) {
            marks.add(new Mark.Label(x + width / (covered ? 4 : 2), y + 12, "letter m", key.letter()));
        }
    }
}
