package dev.footing.html.chart;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;

/**
 * How much room a text takes in a chart. There is no font to measure it with, as which one a reader has is not known;
 * so it goes by the widths of DejaVu Sans, the widest of those that a page asks for.
 */
final class TextWidth {
    private static final double SIZE = 12;
    private static final double BOLD = 1.1;
    private static final double USUAL = 0.636;
    private static final double CAPITAL = 0.76;
    private static final double WIDE = 1;
    /** From here on are scripts and signs that are as wide as they are high. */
    private static final int SQUARE = 0x2e80;

    private static final int ASCII = 0x7f;

    /** Widths in parts of the height, of those letters and signs that differ much from the usual. */
    private static final ImmutableMap<Character, Double> WIDTHS = widths();

    private TextWidth() {}

    private static ImmutableMap<Character, Double> widths() {
        ImmutableMap.Builder<Character, Double> widths = ImmutableMap.builder();
        put(widths, 0.3, "ijl'|I");
        put(widths, 0.34, " .,:;/J");
        put(widths, 0.41, "frt()[]-!\"`");
        put(widths, 0.55, "csyzvxk");
        put(widths, 0.84, "w+<>=~&M");
        put(widths, 0.98, "m%W@");
        return widths.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<Character, Double> widths, double width, String letters) {
        letters.chars().forEach(letter -> widths.put((char) letter, width));
    }

    /** The width of a text in the units of a drawing. */
    static double of(String text) {
        return SIZE * text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    /** The same of a text that stands out. */
    static double bold(String text) {
        return BOLD * of(text);
    }

    /** The width of the widest; 0 of none. */
    static double widest(Stream<String> texts) {
        return texts.mapToDouble(TextWidth::of).max().orElse(0);
    }

    private static double of(int letter) {
        if (letter > ASCII) {
            return letter >= SQUARE ? WIDE : CAPITAL;
        }
        Double known = WIDTHS.get((char) letter);
        if (known != null) {
            return known;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
