package dev.footing.formats.markdown;

import dev.footing.api.problem.VisibleText;
import java.util.regex.Pattern;

/**
 * Text from anywhere, such that Markdown shows it letter by letter: nothing in it makes a heading, a list, a link, a
 * table, HTML, a formula or a mention. Line breaks become blanks; control characters and marks that turn the direction
 * of writing are left out.
 */
record MarkdownText(String escaped) {
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_{}\\[\\]<>|~&#]|\\$(?![0-9])|:(?=//)|(?<=(?i)www)\\.|@");
    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})([.)])");
    private static final Pattern LIST_MARK = Pattern.compile("^[-+=]");

    static MarkdownText of(String text) {
        return new MarkdownText(SPECIAL.matcher(line(text)).replaceAll("\\\\$0"));
    }

    /** As it stands within a line, where no list can begin, such as in a cell of a table. */
    String inline() {
        return escaped;
    }

    /** As it stands at the beginning of a line. */
    String atStart() {
        String unlisted = LIST_MARK.matcher(escaped).replaceFirst("\\\\$0");
        return NUMBERED.matcher(unlisted).replaceFirst("$1\\\\$2");
    }

    private static String line(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                out.append(' ');
            } else if (!VisibleText.hides(point) && Character.isDefined(point)) {
                out.appendCodePoint(point);
            }
        });
        return out.toString().strip().replaceAll(" {2,}", " ");
    }
}
