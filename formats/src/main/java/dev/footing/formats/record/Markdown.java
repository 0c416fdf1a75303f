package dev.footing.formats.record;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text from anywhere as Markdown shows it letter by letter: nothing in it makes a heading, a link, a table, HTML, a
 * formula or a template. Control characters and marks that turn the direction of text around do not come through.
 */
final class Markdown {
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_{}\\[\\]<>|~&#]|\\$(?![0-9])|:(?=//)|(?<=(?i)www)\\.|@");
    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})([.)])");
    private static final Pattern LIST_MARK = Pattern.compile("^[-+=]");

    private Markdown() {}

    /** What stands in a cell of a table, where no list can begin. */
    static String cell(String text) {
        return SPECIAL.matcher(line(text)).replaceAll("\\\\$0");
    }

    /** One line of text, or the rest of one behind a mark. */
    static String text(String text) {
        String unlisted = LIST_MARK.matcher(cell(text)).replaceFirst("\\\\$0");
        return NUMBERED.matcher(unlisted).replaceFirst("$1\\\\$2");
    }

    /** A text in quotes as YAML reads it. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                out.append('\\').appendCodePoint(point);
            } else if (point < ' ' || point == 0x7f || hidden(point)) {
                out.append(String.format(Locale.ROOT, point > 0xffff ? "\\U%08x" : "\\u%04x", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.append('"').toString();
    }

    private static String line(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                out.append(' ');
            } else if (!hidden(point)) {
                out.appendCodePoint(point);
            }
        });
        return out.toString().strip().replaceAll(" {2,}", " ");
    }

    private static boolean hidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }
}
