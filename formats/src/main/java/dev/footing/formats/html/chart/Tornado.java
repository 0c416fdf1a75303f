package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * What a result comes to at both ends of the range of each input, the widest bar first.
 *
 * @param name what it is of, a few words
 * @param rows the rows from top to bottom; at least one
 * @param now the result as it is, where that is known
 * @param axis what the axis counts
 * @param amount how an amount on the axis is written
 */
public record Tornado(
        String name, ImmutableList<Row> rows, OptionalDouble now, String axis, DoubleFunction<String> amount) {
    private static final int WIDTH = 760;
    private static final double ROW = 24;
    private static final double BAR = 14;
    private static final double TOP = 24;
    private static final int LONGEST_END = 14;
    private static final int TICKS = 5;

    /**
     * A row.
     *
     * @param label the input
     * @param atLow the result at the lower end
     * @param atHigh the result at the upper end
     * @param low the lower end in words
     * @param high the upper end in words
     */
    public record Row(String label, double atLow, double atHigh, String low, String high) {}

    /**
     * Draws it.
     *
     * @param description what it shows, in a sentence
     * @return the drawing
     */
    public Drawing draw(String description) {
        double bottom = TOP + ROW * rows.size() + 2;
        double left = 14 + Letters.widest(rows.stream().map(Tornado::label).toList());
        double ends = 10
                + Letters.widest(rows.stream()
                        .flatMap(row -> ImmutableList.of(end(row.low()), end(row.high())).stream())
                        .toList());
        double low = rows.stream()
                .mapToDouble(row -> Math.min(row.atLow(), row.atHigh()))
                .min()
                .orElse(0);
        double high = rows.stream()
                .mapToDouble(row -> Math.max(row.atLow(), row.atHigh()))
                .max()
                .orElse(0);
        Scale scale = Scale.round(
                Math.min(0, Math.min(low, now.orElse(low))),
                Math.max(0, Math.max(high, now.orElse(high))),
                left + ends,
                WIDTH - ends - 4,
                TICKS);
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        for (double tick : scale.ticks()) {
            marks.add(new Mark.Line(scale.at(tick), TOP, scale.at(tick), bottom, tick == 0 ? "out" : "grid"));
            marks.add(new Mark.Label(scale.at(tick), bottom + 15, "t m", amount.apply(tick)));
        }
        marks.add(new Mark.Label((scale.from() + scale.to()) / 2, bottom + 34, "t m", axis));
        now.ifPresent(at -> {
            marks.add(new Mark.Line(scale.at(at), TOP - 6, scale.at(at), bottom, "round"));
            marks.add(new Mark.Label(scale.at(at), TOP - 10, "t m", "as it is"));
        });
        for (int i = 0; i < rows.size(); i++) {
            row(marks, scale, rows.get(i), TOP + ROW * i + 5);
        }
        return new Drawing(WIDTH, (int) Math.ceil(bottom + 42), name, description, marks.build());
    }

    private static String label(Row row) {
        return Letters.shorter(row.label(), 34);
    }

    private static String end(String words) {
        return Letters.shorter(words, LONGEST_END);
    }

    private void row(ImmutableList.Builder<Mark> marks, Scale scale, Row row, double y) {
        boolean rising = row.atLow() <= row.atHigh();
        double from = scale.at(Math.min(row.atLow(), row.atHigh()));
        double to = scale.at(Math.max(row.atLow(), row.atHigh()));
        String tip = row.label() + ": " + row.low() + " gives " + amount.apply(row.atLow()) + ", " + row.high()
                + " gives " + amount.apply(row.atHigh());
        marks.add(new Mark.Label(6, y + 11, "t", label(row)));
        marks.add(new Mark.Box(from, y, Math.max(1, to - from), BAR, "task", tip));
        marks.add(new Mark.Label(from - 5, y + 11, "t e halo-paper", end(rising ? row.low() : row.high())));
        marks.add(new Mark.Label(to + 5, y + 11, "t halo-paper", end(rising ? row.high() : row.low())));
    }
}
