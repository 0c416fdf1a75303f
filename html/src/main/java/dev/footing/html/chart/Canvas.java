package dev.footing.html.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is drawn, the first below the others. It is mutable and is used by one thread. */
final class Canvas {
    /** From the base line of a label to that of the next one. */
    private static final double LINE = 14;

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    /** Paths of the lines below everything else, by their look: one path for many lines keeps a page small. */
    private final Map<String, StringBuilder> ruling = new LinkedHashMap<>();

    void line(double x1, double y1, double x2, double y2, String look) {
        marks.add(new Mark.Line(x1, y1, x2, y2, look));
    }

    /** A line from left to right, below everything else. */
    void across(double from, double to, double y, String look) {
        rule(look).append('M').append(place(from, y)).append('H').append(Drawing.at(to));
    }

    /** A line downwards, below everything else. */
    void down(double x, double from, double to, String look) {
        rule(look).append('M').append(place(x, from)).append('V').append(Drawing.at(to));
    }

    private StringBuilder rule(String look) {
        return ruling.computeIfAbsent(look, first -> new StringBuilder());
    }

    private static String place(double x, double y) {
        return Drawing.at(x) + " " + Drawing.at(y);
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
            double half = TextWidth.of(text) / 2;
            if (scale.at(tick) - half > free) {
                label(scale.at(tick), bottom + 15, "t m", text);
                free = scale.at(tick) + half + 6;
            }
        }
        label((scale.from() + scale.to()) / 2, bottom + 34, "t m", format.axis().label());
    }

    Drawing finish(int width, double height) {
        ImmutableList.Builder<Mark> all = ImmutableList.builder();
        ruling.forEach((look, path) -> all.add(new Mark.Shape(path.toString(), look, "")));
        return new Drawing(
                width, (int) Math.ceil(height), all.addAll(marks.build()).build());
    }

    /** A text of at most so many characters; the table beside a chart has it in full. */
    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    /** As much of a text as is not wider than that. */
    private static String fitting(String text, double widest) {
        int longest = text.codePointCount(0, text.length());
        while (longest > 1 && TextWidth.bold(shortened(text, longest)) > widest) {
            longest--;
        }
        return shortened(text, longest);
    }

    /** A text in lines that are not wider than that, where its words allow it. */
    static ImmutableList<String> wrapped(String text, double widest) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text)) {
            if (!line.isEmpty() && TextWidth.bold(line + " " + word) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(fitting(word, widest));
        }
        return lines.add(line.toString()).build();
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
