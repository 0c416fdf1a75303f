package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text that fit a terminal, gathered from top to bottom. It is mutable and is used by one thread.
 *
 * <pre>{@code
 * Page page = new Page();
 * page.heading("Cases");
 * page.paragraph("A long sentence is broken at blanks.");
 * System.out.print(page.text());
 * }</pre>
 */
public final class Page {
    static final int WIDTH = 92;

    private final List<String> lines = new ArrayList<>();
    private final ImmutableList.Builder<Passage> passages = ImmutableList.builder();

    /** Starts without a line. */
    public Page() {}

    /**
     * Adds a line as it is.
     *
     * @param text the line
     */
    public void line(String text) {
        lines.add(text);
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
        line(text);
        line("=".repeat(Math.min(WIDTH, text.length())));
    }

    /** A line above what it is about. */
    void title(String text) {
        line(text);
        passages.add(new Passage.Title(text));
    }

    /** A line with a colon above what it is about. */
    void subtitle(String text) {
        wrap("", "", text + ":");
        passages.add(new Passage.Title(text));
    }

    /**
     * Adds a text behind a hyphen, broken at blanks.
     *
     * @param text the text
     */
    public void item(String text) {
        wrap("- ", "  ", text);
        passages.add(new Passage.Item(text));
    }

    /**
     * Adds a text, broken at blanks.
     *
     * @param text the text
     */
    public void paragraph(String text) {
        wrap("", "", text);
        passages.add(new Passage.Prose(text));
    }

    /**
     * Adds a table as it is, however wide.
     *
     * @param table the table
     */
    public void table(TextTable table) {
        lines.addAll(table.lines());
        passages.add(table.grid());
    }

    /** The first table that is no wider than a terminal, or the last one; the passage has the figures of the first. */
    void table(TextTable first, TextTable... narrower) {
        TextTable chosen = first;
        for (TextTable next : narrower) {
            if (!fits(chosen)) {
                chosen = next;
            }
        }
        lines.addAll(chosen.lines());
        passages.add(first.grid());
    }

    static boolean fits(TextTable table) {
        return table.lines().stream().allMatch(line -> line.length() <= WIDTH);
    }

    /** {@return everything so far; each line ends with a line feed} */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** {@return what was added so far, other than lines as they are} */
    ImmutableList<Passage> passages() {
        return passages.build();
    }

    private void wrap(String first, String next, String text) {
        ImmutableList<String> wrapped = Wrapping.wrap(text, WIDTH - first.length());
        for (int i = 0; i < wrapped.size(); i++) {
            line((i == 0 ? first : next) + wrapped.get(i));
        }
    }
}
