package dev.footing.formats.json;

import java.util.Locale;

/** Texts from outside as messages show them: in quotes, cut, with control characters made visible. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return its start in quotes, safe to print
     */
    public static String text(String text) {
        String shown = '"' + visible(text.substring(0, Math.min(text.length(), LONGEST))) + '"';
        return text.length() <= LONGEST ? shown : shown + "... (" + text.length() + " characters)";
    }

    /**
     * Writes quotes, control characters, marks that change the direction of text, and halves of characters as escapes.
     */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\n') {
                shown.append("\\n");
            } else if (point == '"') {
                shown.append("\\\"");
            } else if (hidden(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    static boolean hidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
