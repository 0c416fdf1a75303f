package dev.footing.html.chart;

import dev.footing.formats.document.chart.PairedBarChart;
import dev.footing.formats.document.chart.PairedBarChart.Bar;
import dev.footing.formats.document.chart.PairedBarChart.Panel;
import java.util.Locale;
import java.util.stream.Stream;

/** A panel for each figure, one below the other: what it counts, and below that a bar for each thing with its value. */
final class PairedBarDrawing {
    private static final int WIDTH = 360;
    private static final double ROW = 19;
    private static final double BAR = 13;
    private static final double HEAD = 22;
    private static final double BETWEEN = 10;
    private static final int LONGEST = 20;
    /** A value that is next to nothing is still seen. */
    private static final double LEAST = 1.5;

    private final PairedBarChart chart;
    private final double left;
    private final double right;
    private final Canvas canvas = new Canvas();

    PairedBarDrawing(PairedBarChart chart) {
        this.chart = chart;
        this.left = 8 + TextWidth.widest(bars().map(PairedBarDrawing::label));
        this.right = WIDTH - 8 - TextWidth.widest(bars().map(Bar::written));
    }

    private Stream<Bar> bars() {
        return chart.panels().stream().flatMap(panel -> panel.bars().stream());
    }

    Drawing draw() {
        double y = 0;
        for (Panel panel : chart.panels()) {
            y = panel(panel, y) + BETWEEN;
        }
        return canvas.finish(WIDTH, y);
    }

    /** Draws a panel and tells where it ends. */
    private double panel(Panel panel, double top) {
        canvas.label(2, top + 14, "t strong", panel.label());
        double bottom = top + HEAD + ROW * panel.bars().size();
        canvas.down(left, top + HEAD - 2, bottom, "axis");
        double most = panel.bars().stream().mapToDouble(Bar::value).max().orElse(0);
        double y = top + HEAD;
        for (Bar bar : panel.bars()) {
            double length = most > 0 ? (right - left) * bar.value() / most : 0;
            canvas.label(left - 6, y + 11, "t e", label(bar));
            canvas.box(
                    left,
                    y + (ROW - BAR) / 2 - 2,
                    bar.value() > 0 ? Math.max(LEAST, length) : 0,
                    BAR,
                    "pair " + bar.emphasis().name().toLowerCase(Locale.ROOT),
                    "");
            canvas.label(left + length + 6, y + 11, "t", bar.written());
            y += ROW;
        }
        return bottom;
    }

    private static String label(Bar bar) {
        return Canvas.shortened(bar.label(), LONGEST);
    }
}
