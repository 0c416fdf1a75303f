package dev.footing.html.chart;

import dev.footing.formats.document.chart.RangeChart;
import dev.footing.formats.document.chart.RangeChart.Row;

/** A row for each mean: a dot, a thick line for the middle half and a thin one for nine in ten. */
final class RangeDrawing {
    private static final int WIDTH = 460;
    private static final double ROW = 24;
    private static final double TOP = 10;
    private static final int LONGEST = 26;
    private static final int TICKS = 6;

    private final RangeChart chart;
    private final AxisFormat format;
    private final Scale scale;
    private final Canvas canvas = new Canvas();

    RangeDrawing(RangeChart chart) {
        this.chart = chart;
        this.format = new AxisFormat(chart.axis());
        double left = 16 + TextWidth.widest(chart.rows().stream().map(RangeDrawing::label));
        double right = WIDTH
                - 14
                - chart.rows().stream()
                        .map(this::mean)
                        .mapToDouble(TextWidth::bold)
                        .max()
                        .orElse(0);
        this.scale = Scale.round(chart.low(), chart.high(), left, right, TICKS);
    }

    Drawing draw() {
        double bottom = TOP + ROW * chart.rows().size();
        for (double tick : scale.ticks()) {
            canvas.down(scale.at(tick), TOP, bottom, "grid");
        }
        canvas.below(scale, bottom, format);
        double y = TOP + ROW / 2;
        for (Row row : chart.rows()) {
            canvas.label(6, y + 4, "t", label(row));
            canvas.across(scale.at(row.p5()), scale.at(row.p95()), y, "thin");
            canvas.across(scale.at(row.p25()), scale.at(row.p75()), y, "thick");
            canvas.dot(scale.at(row.mean()), y, 4.5, "dot", row.label() + ": " + mean(row));
            canvas.label(scale.to() + 10, y + 4, "t strong", mean(row));
            y += ROW;
        }
        return canvas.finish(WIDTH, bottom + 42);
    }

    private static String label(Row row) {
        return Canvas.shortened(row.label(), LONGEST);
    }

    private String mean(Row row) {
        return format.of(row.mean());
    }
}
