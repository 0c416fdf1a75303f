package dev.footing.html.chart;

import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.TornadoChart;
import dev.footing.formats.document.chart.TornadoChart.Bar;
import java.util.List;
import java.util.stream.Stream;

/** A bar for each input from the result at one end of its range to that at the other. */
final class TornadoDrawing {
    private static final int WIDTH = 760;
    private static final double ROW = 24;
    private static final double BAR = 14;
    private static final double TOP = 24;
    private static final int LONGEST = 34;
    private static final int LONGEST_END = 14;
    private static final int TICKS = 5;

    private final TornadoChart chart;
    private final AxisFormat format;
    private final Scale scale;
    private final Canvas canvas = new Canvas();

    TornadoDrawing(TornadoChart chart) {
        this.chart = chart;
        this.format = new AxisFormat(chart.axis());
        double left = 14 + TextWidth.widest(chart.bars().stream().map(TornadoDrawing::label));
        double ends =
                10 + TextWidth.widest(chart.bars().stream().flatMap(bar -> Stream.of(end(bar.low()), end(bar.high()))));
        List<Double> results = Stream.concat(
                        chart.bars().stream().flatMap(bar -> Stream.of(bar.low(), bar.high())),
                        chart.markers().stream())
                .map(AxisLabel::at)
                .toList();
        double low = results.stream().reduce(0.0, Math::min);
        double high = results.stream().reduce(0.0, Math::max);
        this.scale = Scale.round(low, high, left + ends, WIDTH - ends - 4, TICKS);
    }

    Drawing draw() {
        double bottom = TOP + ROW * chart.bars().size() + 2;
        for (double tick : scale.ticks()) {
            canvas.down(scale.at(tick), TOP, bottom, tick == 0 ? "out" : "grid");
        }
        canvas.below(scale, bottom, format);
        for (AxisLabel marker : chart.markers()) {
            canvas.line(scale.at(marker.at()), TOP - 6, scale.at(marker.at()), bottom, "round");
            canvas.label(scale.at(marker.at()), TOP - 10, "t m", marker.text());
        }
        double y = TOP + 5;
        for (Bar bar : chart.bars()) {
            bar(bar, y);
            y += ROW;
        }
        return canvas.finish(WIDTH, bottom + 42);
    }

    private void bar(Bar bar, double y) {
        boolean rising = bar.low().at() <= bar.high().at();
        AxisLabel least = rising ? bar.low() : bar.high();
        AxisLabel greatest = rising ? bar.high() : bar.low();
        double from = scale.at(least.at());
        double to = scale.at(greatest.at());
        canvas.label(6, y + 11, "t", label(bar));
        canvas.box(
                from,
                y,
                Math.max(1, to - from),
                BAR,
                "task",
                bar.label() + ": " + gives(bar.low()) + ", " + gives(bar.high()));
        canvas.label(from - 5, y + 11, "t e halo-paper", end(least));
        canvas.label(to + 5, y + 11, "t halo-paper", end(greatest));
    }

    private String gives(AxisLabel end) {
        return end.text() + " gives " + format.of(end.at());
    }

    private static String label(Bar bar) {
        return Canvas.shortened(bar.label(), LONGEST);
    }

    private static String end(AxisLabel end) {
        return Canvas.shortened(end.text(), LONGEST_END);
    }
}
