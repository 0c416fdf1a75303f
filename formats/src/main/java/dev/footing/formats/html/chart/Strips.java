package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * Who is better along the range of each driver, a strip a driver, each on a scale of its own.
 *
 * @param name what it is of, a few words
 * @param rows the strips from top to bottom; at least one
 */
public record Strips(String name, ImmutableList<Row> rows) {
    private static final int WIDTH = 760;
    private static final double ROW = 52;
    private static final double BAR = 18;
    private static final double RIGHT = 724;

    /**
     * A strip.
     *
     * @param label the driver
     * @param low the lowest value that was looked at
     * @param high the highest value that was looked at
     * @param turns where the better one changes, in ascending order; at least one
     * @param winners who is better below the first turn, between two, and above the last
     * @param first the one whose stretches are dark
     * @param now the value as it is, where that is known
     * @param value how a value is written
     */
    public record Row(
            String label,
            double low,
            double high,
            ImmutableList<Double> turns,
            ImmutableList<String> winners,
            String first,
            OptionalDouble now,
            DoubleFunction<String> value) {}

    /**
     * Draws it.
     *
     * @param description what it shows, in a sentence
     * @return the drawing
     */
    public Drawing draw(String description) {
        double left = 20 + Letters.widest(rows.stream().map(Strips::label).toList());
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            row(marks, rows.get(i), left, 18 + ROW * i);
        }
        return new Drawing(WIDTH, (int) Math.ceil(12 + ROW * rows.size()), name, description, marks.build());
    }

    private static String label(Row row) {
        return Letters.shorter(row.label(), 34);
    }

    private static void row(ImmutableList.Builder<Mark> marks, Row row, double left, double y) {
        Scale scale = new Scale(row.low(), row.high() > row.low() ? row.high() : row.low() + 1, left, RIGHT, 1);
        marks.add(new Mark.Label(6, y + 13, "t", label(row)));
        double from = left;
        for (int i = 0; i < row.winners().size(); i++) {
            double to = i < row.turns().size() ? scale.at(row.turns().get(i)) : RIGHT;
            String winner = row.winners().get(i);
            marks.add(new Mark.Box(
                    from, y, Math.max(0, to - from), BAR, winner.equals(row.first()) ? "ahead" : "behind", winner));
            if (Letters.width(winner) + 8 < to - from) {
                marks.add(new Mark.Label((from + to) / 2, y + 13, "t m halo-paper", winner));
            }
            from = to;
        }
        row.now().ifPresent(now -> {
            if (now >= row.low() && now <= row.high()) {
                marks.add(new Mark.Dot(
                        scale.at(now),
                        y - 6,
                        4,
                        "dot",
                        row.label() + " as it is: " + row.value().apply(now)));
                marks.add(new Mark.Line(scale.at(now), y - 4, scale.at(now), y + BAR, "axis"));
            }
        });
        values(marks, row, scale, y + BAR);
    }

    /** The values below a strip: where the better one changes first, the ends where they have room. */
    private static void values(ImmutableList.Builder<Mark> marks, Row row, Scale scale, double y) {
        List<Double> wanted = new ArrayList<>(row.turns());
        wanted.add(row.low());
        wanted.add(row.high());
        List<double[]> taken = new ArrayList<>();
        for (double value : wanted) {
            String words = row.value().apply(value);
            double half = Letters.width(words) / 2;
            double at = Math.max(scale.from() + half, Math.min(WIDTH - 2 - half, scale.at(value)));
            if (taken.stream().noneMatch(one -> at - half < one[1] + 6 && at + half > one[0] - 6)) {
                taken.add(new double[] {at - half, at + half});
                marks.add(new Mark.Label(at, y + 15, row.turns().contains(value) ? "t m strong" : "t m", words));
            }
            marks.add(new Mark.Line(scale.at(value), y, scale.at(value), y + 4, "axis"));
        }
    }
}
