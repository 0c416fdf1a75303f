package dev.footing.formats.text;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Locale;

/** How texts from anywhere look in a terminal: how many columns they take, and without what would upset it. */
final class Display {
    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x1100, 0x115f))
            .add(Range.closed(0x2e80, 0x303e))
            .add(Range.closed(0x3041, 0xa4cf))
            .add(Range.closed(0xa960, 0xa97c))
            .add(Range.closed(0xac00, 0xd7a3))
            .add(Range.closed(0xf900, 0xfaff))
            .add(Range.closed(0xfe30, 0xfe6f))
            .add(Range.closed(0xff01, 0xff60))
            .add(Range.closed(0xffe0, 0xffe6))
            .add(Range.closed(0x1f300, 0x1f64f))
            .add(Range.closed(0x1f680, 0x1f6ff))
            .add(Range.closed(0x1f900, 0x1f9ff))
            .add(Range.closed(0x1fa70, 0x1faff))
            .add(Range.closed(0x20000, 0x3fffd))
            .build();

    private Display() {}

    /** How many columns a text takes: two for a Chinese, Japanese or Korean character or a picture, none for a mark. */
    static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    /** The text with what controls a terminal or turns the direction of writing shown as an escape. */
    static String safe(String text) {
        if (text.codePoints().noneMatch(Display::upsets)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (upsets(point)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /** A text with blanks behind it up to a width. */
    static String padEnd(String text, int width) {
        return text + blanks(text, width);
    }

    /** A text with blanks before it up to a width. */
    static String padStart(String text, int width) {
        return blanks(text, width) + text;
    }

    private static String blanks(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text)));
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.contains(point) ? 2 : 1;
    }

    /** Joiners stay, as pictures are made of several characters with them. */
    private static boolean upsets(int point) {
        int type = Character.getType(point);
        boolean joiner = point == 0x200c || point == 0x200d;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
