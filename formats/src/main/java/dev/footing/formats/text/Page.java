package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final List<String> lines = new ArrayList<>();
    private final ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    private final PageStyle style;

    /** Starts without a line, in the plain style. */
    public Page() {
        this(PageStyle.PLAIN);
    }

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
        lines.add(Display.safe(text));
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
        bold(text);
        line("=".repeat(Math.min(style.width(), Display.width(text))));
    }

    /**
     * Adds a text that stands out, broken at blanks.
     *
     * @param text the text
     */
    public void strong(String text) {
        bold(text);
        passages.add(new Passage.Prose(text));
    }

    private void bold(String text) {
        for (String line : Wrapping.wrap(Display.safe(text), style.width())) {
            lines.add(style.bold() ? BOLD + line + PLAIN : line);
        }
    }

    /** A line above what it is about. */
    void title(String text) {
        wrap("", "", text);
        passages.add(new Passage.Title(text));
    }

    /** A line with a colon above what it is about. */
    void subtitle(String text) {
        bold(text + ":");
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
     * Adds a table; one that is too wide goes on below.
     *
     * @param table the table
     */
    public void table(TextTable table) {
        lines.addAll(table.lines(style.width()));
        passages.add(table.grid());
    }

    /**
     * The first table that is no wider than the page; where none is, the first one goes on below. The passage has the
     * figures of the first.
     */
    void table(TextTable first, TextTable... narrower) {
        TextTable chosen = Stream.concat(Stream.of(first), Stream.of(narrower))
                .filter(this::fits)
                .findFirst()
                .orElse(first);
        lines.addAll(chosen.lines(style.width()));
        passages.add(first.grid());
    }

    boolean fits(TextTable table) {
        return table.lines().stream().allMatch(line -> Display.width(line) <= style.width());
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
        ImmutableList<String> wrapped = Wrapping.wrap(Display.safe(text), style.width() - first.length());
        for (int i = 0; i < wrapped.size(); i++) {
            line((i == 0 ? first : next) + wrapped.get(i));
        }
    }
}
