package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers what is drawn, the first below the others, and estimates how much room text takes, as there is no font to
 * measure it with. It is mutable and is used by one thread.
 */
final class Canvas {
    /** From the base line of a label to that of the next one. */
    private static final double LINE = 14;

    private static final double LETTER = 6.8;

    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    void line(double x1, double y1, double x2, double y2, String look) {
        marks.add(new Mark.Line(x1, y1, x2, y2, look));
    }

    void box(double x, double y, double width, double height, String look, String tip) {
        marks.add(new Mark.Box(x, y, width, height, look, tip));
    }

    void shape(String path, String look, String tip) {
        marks.add(new Mark.Shape(path, look, tip));
    }

    void dot(double x, double y, double radius, String look, String tip) {
        marks.add(new Mark.Dot(x, y, radius, look, tip));
    }

    void label(double x, double y, String look, String text) {
        marks.add(new Mark.Label(x, y, look, text));
    }

    /** The labels below a horizontal axis, and what it counts; lines at its ticks are up to the chart. */
    void below(Scale scale, double bottom, AxisFormat format) {
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            String text = format.of(tick);
            double half = width(text) / 2;
            if (scale.at(tick) - half > free) {
                label(scale.at(tick), bottom + 15, "t m", text);
                free = scale.at(tick) + half + 6;
            }
        }
        label((scale.from() + scale.to()) / 2, bottom + 34, "t m", format.axis().label());
    }

    Drawing finish(int width, double height) {
        return new Drawing(width, (int) Math.ceil(height), marks.build());
    }

    static double width(String text) {
        return LETTER * text.codePointCount(0, text.length());
    }

    static double widest(Stream<String> labels) {
        return labels.mapToDouble(Canvas::width).max().orElse(0);
    }

    /** A text of at most so many characters; the table beside a chart has it in full. */
    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    /** Moves base lines apart so that none is nearer to the next than a line, in a stretch from low to high. */
    static List<Double> apart(List<Double> wanted, double low, double high) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(wanted.get(a), wanted.get(b)));
        List<Double> placed = new ArrayList<>(Collections.nCopies(wanted.size(), 0.0));
        double next = low;
        for (int i : order) {
            double at = Math.max(wanted.get(i), next);
            placed.set(i, at);
            next = at + LINE;
        }
        double last = high;
        Collections.reverse(order);
        for (int i : order) {
            double at = Math.min(placed.get(i), last);
            placed.set(i, at);
            last = at - LINE;
        }
        return placed;
    }
}
