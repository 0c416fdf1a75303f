package dev.footing.formats.text;

import dev.footing.formats.document.Column.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text that fit a terminal, gathered from top to bottom. It is mutable and is used by one thread.
 *
 * <pre>{@code
 * Page page = new Page(PageStyle.PLAIN);
 * page.heading("Cases");
 * page.paragraph("A long sentence is broken at blanks.");
 * System.out.print(page.text());
 * }</pre>
 */
public final class Page {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final List<String> lines = new ArrayList<>();
    private final PageStyle style;

    /**
     * Starts without a line.
     *
     * @param style how it is laid out
     */
    public Page(PageStyle style) {
        this.style = style;
    }

    /**
     * Adds a line as it is, but for what would control a terminal or turn the direction of writing.
     *
     * @param text the line
     */
    public void line(String text) {
        lines.add(PlainText.of(text).shown());
    }

    /** Adds an empty line. */
    public void blank() {
        line("");
    }

    /**
     * Adds a line that is underlined.
     *
     * @param text the line
     */
    public void heading(String text) {
        strong(text);
        line("=".repeat(Math.min(style.width(), PlainText.of(text).width())));
    }

    /**
     * Adds a text that stands out, broken at blanks.
     *
     * @param text the text
     */
    public void strong(String text) {
        for (PlainText line : PlainText.of(text).wrapped(style.width())) {
            lines.add(style.bold() ? BOLD + line.shown() + PLAIN : line.shown());
        }
    }

    /** A line with a colon above what it is about. */
    void subtitle(String text) {
        strong(text + ":");
    }

    /**
     * Adds a text behind a hyphen, broken at blanks.
     *
     * @param text the text
     */
    public void item(String text) {
        wrap("- ", "  ", text);
    }

    /** Adds texts beside a label, each on lines of its own. */
    void point(String label, int room, List<String> texts) {
        String beside = " ".repeat(room + 2);
        String start = PlainText.of(label).padded(room, Alignment.START) + "  ";
        for (String text : texts) {
            wrap(start, beside, text);
            start = beside;
        }
    }

    /**
     * Adds a text, broken at blanks.
     *
     * @param text the text
     */
    public void paragraph(String text) {
        wrap("", "", text);
    }

    /**
     * Adds a table; one that is too wide goes on below.
     *
     * @param table the table
     */
    public void table(TextTable table) {
        lines.addAll(table.lines(style.width()));
    }

    /** Whether a table needs no break. */
    boolean fits(TextTable table) {
        return table.width() <= style.width();
    }

    /** {@return everything so far; each line ends with a line feed} */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    private void wrap(String first, String next, String text) {
        String start = first;
        for (PlainText line :
                PlainText.of(text).wrapped(style.width() - PlainText.of(first).width())) {
            lines.add(start + line.shown());
            start = next;
        }
    }
}
