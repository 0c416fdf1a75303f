package dev.footing.html.chart;

import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.StripChart;
import dev.footing.formats.document.chart.StripChart.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A strip a row, each on a scale of its own: stretches with their names, cuts with their values below. */
final class StripDrawing {
    private static final int WIDTH = 760;
    private static final double ROW = 52;
    private static final double BAR = 18;
    private static final double RIGHT = 724;
    private static final int LONGEST = 34;

    private final StripChart chart;
    private final double left;
    private final Canvas canvas = new Canvas();

    StripDrawing(StripChart chart) {
        this.chart = chart;
        this.left = 20 + TextWidth.widest(chart.rows().stream().map(StripDrawing::label));
    }

    Drawing draw() {
        double y = 18;
        for (Row row : chart.rows()) {
            double low = row.low().at();
            double high = row.high().at();
            row(row, new Scale(low, high > low ? high : low + 1, left, RIGHT, 1), y);
            y += ROW;
        }
        return canvas.finish(WIDTH, 12 + ROW * chart.rows().size());
    }

    private static String label(Row row) {
        return Canvas.shortened(row.label(), LONGEST);
    }

    private void row(Row row, Scale scale, double y) {
        canvas.label(6, y + 13, "t", label(row));
        double from = left;
        for (int i = 0; i < row.stretches().size(); i++) {
            double to = i < row.cuts().size() ? scale.at(row.cuts().get(i).at()) : RIGHT;
            String name = row.stretches().get(i);
            canvas.box(from, y, Math.max(0, to - from), BAR, name.equals(row.strong()) ? "ahead" : "behind", name);
            if (TextWidth.of(name) + 8 < to - from) {
                canvas.label((from + to) / 2, y + 13, "t m halo-paper", name);
            }
            from = to;
        }
        row.present().stream()
                .filter(now ->
                        now.at() >= row.low().at() && now.at() <= row.high().at())
                .forEach(now -> {
                    double x = scale.at(now.at());
                    canvas.dot(x, y - 6, 4, "dot", row.label() + " as it is: " + now.text());
                    canvas.line(x, y - 4, x, y + BAR, "axis");
                });
        values(row, scale, y + BAR);
    }

    /** The values below a strip: those of the cuts first, the ends where they have room. */
    private void values(Row row, Scale scale, double y) {
        List<double[]> taken = new ArrayList<>();
        List<AxisLabel> wanted = Stream.concat(row.cuts().stream(), Stream.of(row.low(), row.high()))
                .toList();
        for (AxisLabel value : wanted) {
            double half = TextWidth.bold(value.text()) / 2;
            double at = Math.max(scale.from() + half, Math.min(WIDTH - 2 - half, scale.at(value.at())));
            if (taken.stream().noneMatch(other -> at - half < other[1] + 6 && at + half > other[0] - 6)) {
                taken.add(new double[] {at - half, at + half});
                canvas.label(at, y + 15, row.cuts().contains(value) ? "t m strong" : "t m", value.text());
            }
            canvas.down(scale.at(value.at()), y, y + 4, "axis");
        }
    }
}
