package dev.footing.html.chart;

import dev.footing.formats.document.chart.StackedBarChart;
import dev.footing.formats.document.chart.StackedBarChart.Bar;
import dev.footing.formats.document.chart.StackedBarChart.Part;
import java.util.List;
import java.util.stream.DoubleStream;

/** What adds to a sum to the right of zero, what takes from it to the left, and the sum as a diamond; one bar a row. */
final class StackedBarDrawing {
    private static final int WIDTH = 760;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double KEY_COLUMN = 180;
    private static final int KEY_COLUMNS = 4;
    private static final double KEY_ROW = 18;
    private static final int TICKS = 8;
    private static final int LONGEST = 26;
    private static final double LETTER = 13;
    private static final double DIAMOND = 12;

    private final StackedBarChart chart;
    private final AxisFormat format;
    private final Scale scale;
    private final Canvas canvas = new Canvas();

    StackedBarDrawing(StackedBarChart chart) {
        this.chart = chart;
        this.format = new AxisFormat(chart.axis());
        double left = 14 + TextWidth.widest(chart.bars().stream().map(StackedBarDrawing::label));
        double right = WIDTH
                - 14
                - chart.bars().stream()
                        .map(this::sum)
                        .mapToDouble(TextWidth::bold)
                        .max()
                        .orElse(0);
        double low = ends(-1).min().orElse(0);
        double high = ends(1).max().orElse(0);
        double widest = Math.max(TextWidth.of(format.of(low)), TextWidth.of(format.of(high)));
        int ticks = (int) Math.max(2, Math.min(TICKS, (right - left) / (widest + 16)));
        this.scale = Scale.round(Math.min(0, low), Math.max(0, high), left, right, ticks);
    }

    /** How far each bar reaches to one side, its sum included. */
    private DoubleStream ends(int sign) {
        return chart.bars().stream()
                .flatMapToDouble(bar -> DoubleStream.of(
                        bar.sum(),
                        bar.values().stream()
                                .mapToDouble(value -> value * sign > 0 ? value : 0)
                                .sum()));
    }

    Drawing draw() {
        double top = 26 + KEY_ROW * Math.ceil((double) chart.parts().size() / KEY_COLUMNS);
        double bottom = top + ROW * chart.bars().size() + 4;
        legend();
        for (double tick : scale.ticks()) {
            canvas.down(scale.at(tick), top - 2, bottom, "grid");
        }
        canvas.line(scale.at(0), top - 2, scale.at(0), bottom, "zero");
        canvas.below(scale, bottom, format);
        double y = top + 4;
        for (Bar bar : chart.bars()) {
            bar(bar, y);
            y += ROW;
        }
        return canvas.finish(WIDTH, bottom + 42);
    }

    private void legend() {
        for (int i = 0; i < chart.parts().size(); i++) {
            int column = i % KEY_COLUMNS;
            int row = i / KEY_COLUMNS;
            double x = 8 + KEY_COLUMN * column;
            double y = 6 + KEY_ROW * row;
            Part part = chart.parts().get(i);
            canvas.box(x, y, BAR, 13, look(i), "");
            canvas.label(x + BAR / 2, y + 11, "letter m", part.letter());
            canvas.label(x + BAR + 5, y + 11, "t", part.name());
        }
    }

    private void bar(Bar bar, double y) {
        canvas.label(6, y + 12, "t", label(bar));
        double gains = 0;
        double costs = 0;
        for (int i = 0; i < chart.parts().size(); i++) {
            double value = bar.values().get(i);
            if (value > 0) {
                part(bar, i, gains, y);
                gains += value;
            } else if (value < 0) {
                part(bar, i, costs, y);
                costs += value;
            }
        }
        double at = scale.at(bar.sum());
        List<String> corners = List.of(
                Drawing.at(at) + " " + Drawing.at(y - 3),
                Drawing.at(at + 5) + " " + Drawing.at(y + BAR / 2),
                Drawing.at(at) + " " + Drawing.at(y + BAR + 3),
                Drawing.at(at - 5) + " " + Drawing.at(y + BAR / 2));
        canvas.shape(
                "M" + String.join("L", corners) + "Z", "total", bar.label() + ", " + chart.sum() + ": " + sum(bar));
        canvas.label(scale.to() + 10, y + 12, "t strong", sum(bar));
    }

    private void part(Bar bar, int number, double from, double y) {
        Part part = chart.parts().get(number);
        double value = bar.values().get(number);
        double x = Math.min(scale.at(from), scale.at(from + value));
        double width = Math.abs(scale.at(from + value) - scale.at(from));
        canvas.box(x, y, width, BAR, look(number), bar.label() + ", " + part.name() + ": " + format.of(value));
        boolean covered = Math.abs(x + width / 2 - scale.at(bar.sum())) < DIAMOND;
        if (width >= (covered ? 4 * DIAMOND : LETTER)) {
            canvas.label(x + width / (covered ? 4 : 2), y + 12, "letter m", part.letter());
        }
    }

    /** The style sheet has a colour for each of the first seven parts. */
    private static String look(int number) {
        return "part p" + (char) ('a' + number);
    }

    private static String label(Bar bar) {
        return Canvas.shortened(bar.label(), LONGEST) + (bar.mark().isEmpty() ? "" : " " + bar.mark());
    }

    private String sum(Bar bar) {
        return format.of(bar.sum());
    }
}
