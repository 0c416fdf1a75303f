package dev.footing.html.chart;

import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.document.chart.FanChart.Point;
import java.util.ArrayList;
import java.util.List;

/** A fan: time to the right, values upwards, bands below their lines, the names of the lines at their ends. */
final class FanDrawing {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 280;
    private static final double TOP = 46;
    private static final double BOTTOM = 238;
    private static final double RIGHT = 402;
    private static final int TICKS = 5;
    private static final int TIME_TICKS = 8;

    private final FanChart chart;
    private final AxisFormat format;
    private final Scale time;
    private final Scale values;
    private final Point last;
    private final int middle;
    private final Canvas canvas = new Canvas();

    FanDrawing(FanChart chart) {
        this.chart = chart;
        this.format = new AxisFormat(chart.values());
        this.values = Scale.round(Math.min(0, chart.low()), Math.max(0, chart.high()), BOTTOM, TOP, TICKS);
        this.last = chart.points().get(chart.points().size() - 1);
        this.middle = chart.lines().size() / 2;
        double left = 12 + TextWidth.widest(values.ticks().stream().map(format::of));
        this.time = Scale.months(0, last.at(), left, RIGHT, TIME_TICKS);
    }

    Drawing draw() {
        axes();
        for (int lower = 0; lower < middle; lower++) {
            canvas.shape(band(lower), lower == 0 ? "band outer" : "band inner", "");
        }
        canvas.shape(line(middle), "middle", "");
        zero();
        chart.markers().forEach(this::marker);
        names();
        return canvas.finish(WIDTH, HEIGHT);
    }

    private void axes() {
        for (double tick : values.ticks()) {
            canvas.across(time.from(), RIGHT, values.at(tick), "grid");
            canvas.label(time.from() - 6, values.at(tick) + 4, "t e", format.of(tick));
        }
        for (double tick : time.ticks()) {
            canvas.down(time.at(tick), BOTTOM, BOTTOM + 4, "axis");
            canvas.label(time.at(tick), BOTTOM + 17, "t m", Drawing.at(tick));
        }
        canvas.across(time.from(), RIGHT, BOTTOM, "axis");
        canvas.label((time.from() + RIGHT) / 2, HEIGHT - 8, "t m", chart.time().label());
        canvas.label(2, 13, "t", chart.values().label());
    }

    private String band(int lower) {
        StringBuilder path = new StringBuilder(line(chart.lines().size() - 1 - lower));
        for (Point point : chart.points().reverse()) {
            path.append('L').append(place(point, lower));
        }
        return path.append('Z').toString();
    }

    private String line(int number) {
        StringBuilder path = new StringBuilder();
        for (Point point : chart.points()) {
            path.append(path.isEmpty() ? 'M' : 'L').append(place(point, number));
        }
        return path.toString();
    }

    private String place(Point point, int line) {
        return Drawing.at(time.at(point.at())) + " "
                + Drawing.at(values.at(point.values().get(line)));
    }

    /** The line at zero, named where there is room below it or above it. */
    private void zero() {
        double zero = values.at(0);
        canvas.line(time.from(), zero, RIGHT, zero, "out");
        double name = zero + 13 < BOTTOM - 2 ? zero + 13 : zero - 5;
        canvas.label(time.from() + 4, name, "t halo", chart.zero());
    }

    private void marker(AxisLabel marker) {
        if (marker.at() <= time.high()) {
            double at = time.at(marker.at());
            canvas.line(at, TOP - 4, at, BOTTOM, "round");
            canvas.label(at, TOP - 8, at > RIGHT - 40 ? "t e" : "t m", marker.text());
        }
    }

    /** The names of the lines, at their ends. */
    private void names() {
        List<Double> wanted = new ArrayList<>();
        last.values().forEach(value -> wanted.add(values.at(value) + 4));
        List<Double> places = Canvas.apart(wanted, TOP + 4, BOTTOM);
        for (int i = wanted.size() - 1; i >= 0; i--) {
            if (Math.abs(wanted.get(i) - places.get(i)) > 2) {
                canvas.line(RIGHT, wanted.get(i) - 4, RIGHT + 9, places.get(i) - 4, "lead");
            }
            canvas.label(RIGHT + 11, places.get(i), "t", chart.lines().get(i));
        }
    }
}
