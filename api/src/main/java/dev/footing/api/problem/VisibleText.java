package dev.footing.api.problem;

import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Makes a text from a stranger safe to show: what steers a terminal, does not show, changes the direction of text, ends
 * a line, or is half of a character stands as its escape. It changes no value; what shows a text uses it.
 *
 * <pre>{@code
 * VisibleText.of("half \ud800") // the half as six characters
 * }</pre>
 */
public final class VisibleText {
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    private VisibleText() {}

    /**
     * Tells whether a character does not show, changes the direction of text, ends a line, or is half of one.
     *
     * @param point a code point
     * @return whether a message must not print it as it is
     */
    public static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * Shows a text of one line. Joiners stay, as pictures and some scripts are made of several characters with them.
     *
     * @param text any text
     * @return the same with an escape for each character that hides something
     */
    public static String of(String text) {
        Objects.requireNonNull(text, "text");
        return escaped(text, point -> hides(point) && !isJoiner(point));
    }

    /**
     * Shows a text of several lines.
     *
     * @param text any text
     * @return the same as {@link #of}, with its line ends and tabs as they are
     */
    public static String ofLines(String text) {
        Objects.requireNonNull(text, "text");
        return escaped(
                text, point -> hides(point) && !isJoiner(point) && point != '\n' && point != '\r' && point != '\t');
    }

    private static boolean isJoiner(int point) {
        return point == JOINER || point == NON_JOINER;
    }

    private static String escaped(String text, IntPredicate unsafe) {
        if (text.codePoints().noneMatch(unsafe)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (unsafe.test(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
