package dev.footing.html.chart;

import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.Emphasis;
import dev.footing.formats.document.chart.ReserveChart;
import dev.footing.formats.document.chart.ReserveChart.Line;
import dev.footing.formats.document.chart.ReserveChart.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Time to the right, values upwards from nothing. Lines that last have their names at the right edge; those that do not
 * end in a dot on the axis, with their names above it.
 */
final class ReserveDrawing {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 252;
    private static final double TOP = 44;
    private static final double BOTTOM = 206;
    private static final int TICKS = 4;
    private static final int TIME_TICKS = 6;
    private static final double NAME_ROW = 15;
    private static final double BESIDE = 7;

    private final ReserveChart chart;
    private final AxisFormat format;
    private final Scale time;
    private final Scale values;
    private final double right;
    private final Canvas canvas = new Canvas();

    ReserveDrawing(ReserveChart chart) {
        this.chart = chart;
        this.format = new AxisFormat(chart.values());
        double high = chart.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::high)
                .max()
                .orElse(0);
        this.values = Scale.round(0, Math.max(0, high), BOTTOM, TOP, TICKS);
        double left = 12 + TextWidth.widest(values.ticks().stream().map(format::of));
        double names = TextWidth.widest(lasting().stream().map(Line::label));
        this.right = WIDTH - 10 - names;
        List<Point> points = chart.lines().get(0).points();
        this.time = Scale.months(0, points.get(points.size() - 1).at(), left, right, TIME_TICKS);
    }

    private List<Line> lasting() {
        return chart.lines().stream().filter(line -> line.end().isEmpty()).toList();
    }

    Drawing draw() {
        axes();
        List<Line> upwards = chart.lines().stream()
                .sorted(Comparator.comparing((Line line) -> line.emphasis() == Emphasis.MAIN))
                .toList();
        upwards.forEach(line -> canvas.shape(band(line), "reach " + look(line), ""));
        chart.markers().forEach(this::marker);
        upwards.forEach(line -> canvas.shape(path(middle(line)), "run " + look(line), ""));
        names();
        ends();
        return canvas.finish(WIDTH, HEIGHT);
    }

    private static String look(Line line) {
        return line.emphasis().name().toLowerCase(Locale.ROOT);
    }

    private void axes() {
        for (double tick : values.ticks()) {
            canvas.across(time.from(), right, values.at(tick), tick == 0 ? "axis" : "grid");
            canvas.label(time.from() - 6, values.at(tick) + 4, "t e", format.of(tick));
        }
        for (double tick : time.ticks()) {
            canvas.down(time.at(tick), BOTTOM, BOTTOM + 4, "axis");
            canvas.label(time.at(tick), BOTTOM + 17, "t m", Drawing.at(tick));
        }
        canvas.label((time.from() + right) / 2, HEIGHT - 10, "t m", chart.time().label());
        canvas.label(2, 13, "t", chart.values().label());
    }

    /** Where a line runs, until it comes to nothing. */
    private List<String> middle(Line line) {
        List<String> places = new ArrayList<>();
        Point before = line.points().get(0);
        for (Point point : line.points()) {
            if (point.middle() < 0) {
                double part = before.middle() / (before.middle() - point.middle());
                places.add(place(before.at() + part * (point.at() - before.at()), 0));
                return places;
            }
            places.add(place(point.at(), point.middle()));
            before = point;
        }
        return places;
    }

    private String band(Line line) {
        List<String> places = new ArrayList<>();
        line.points().forEach(point -> places.add(place(point.at(), Math.max(0, point.high()))));
        line.points().reverse().forEach(point -> places.add(place(point.at(), Math.max(0, point.low()))));
        return path(places) + "Z";
    }

    private static String path(List<String> places) {
        return places.stream().collect(Collectors.joining("L", "M", ""));
    }

    private String place(double at, double value) {
        return Drawing.at(time.at(at)) + " " + Drawing.at(values.at(value));
    }

    private void marker(AxisLabel marker) {
        if (marker.at() <= time.high()) {
            double at = time.at(marker.at());
            double half = TextWidth.of(marker.text()) / 2;
            canvas.line(at, TOP - 10, at, BOTTOM, "round");
            canvas.label(Math.max(half, Math.min(WIDTH - half, at)), TOP - 15, "t m", marker.text());
        }
    }

    /** The names of the lines that last, at their ends. */
    private void names() {
        List<Line> lines = lasting();
        List<Double> wanted = new ArrayList<>();
        lines.forEach(line ->
                wanted.add(values.at(Math.max(0, line.points().reverse().get(0).middle())) + 4));
        List<Double> places = Canvas.apart(wanted, TOP + 4, BOTTOM);
        for (int i = 0; i < lines.size(); i++) {
            if (Math.abs(wanted.get(i) - places.get(i)) > 2) {
                canvas.line(right, wanted.get(i) - 4, right + 5, places.get(i) - 4, "lead");
            }
            canvas.label(right + 6, places.get(i), "t", lines.get(i).label());
        }
    }

    /** Where the others end, each with its name in a row of its own: to the right, or where there is no room, left. */
    private void ends() {
        List<Line> lines = chart.lines().stream()
                .filter(line -> !line.end().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Line line) -> line.end().get(0).at()))
                .toList();
        double y = BOTTOM - 8 - NAME_ROW * (lines.size() - 1);
        for (Line line : lines) {
            AxisLabel end = line.end().get(0);
            double at = time.at(Math.min(end.at(), time.high()));
            double width = TextWidth.of(end.text());
            boolean fits = at + BESIDE + width < right;
            double from = fits ? at + BESIDE : Math.max(time.from() + 3, leftOf(line, at, y) - width);
            canvas.dot(at, BOTTOM, 4, "end " + look(line), "");
            canvas.label(from, y, "t halo-paper", end.text());
            y += NAME_ROW;
        }
    }

    /** How far to the right there is room below a line that falls to its end as if it were straight. */
    private double leftOf(Line line, double end, double y) {
        double start = values.at(line.points().get(0).middle());
        double rise = (BOTTOM - y + NAME_ROW) / Math.max(1, BOTTOM - start);
        return end - BESIDE - rise * (end - time.from());
    }
}
