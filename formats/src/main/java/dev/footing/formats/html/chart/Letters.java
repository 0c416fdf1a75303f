package dev.footing.formats.html.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How much room text takes on a drawing, as far as that can be told without a font. */
final class Letters {
    /** From the base line of a label to that of the next one. */
    static final double LINE = 14;

    private static final double WIDTH = 6.8;
    private static final int LONGEST = 26;

    private Letters() {}

    static double width(String text) {
        return WIDTH * text.codePointCount(0, text.length());
    }

    /** A text that is no longer than a label may be; the table beside a chart has it in full. */
    static String shorter(String text) {
        return shorter(text, LONGEST);
    }

    /** A text of at most so many characters. */
    static String shorter(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    /** The room that the longest of some labels takes. */
    static double widest(List<String> labels) {
        return labels.stream().mapToDouble(Letters::width).max().orElse(0);
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
        for (int k = order.size() - 1; k >= 0; k--) {
            double at = Math.min(placed.get(order.get(k)), last);
            placed.set(order.get(k), at);
            last = at - LINE;
        }
        return placed;
    }
}
