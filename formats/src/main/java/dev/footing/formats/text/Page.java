package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Lines of plain text that fit a terminal. */
final class Page {
    static final int WIDTH = 92;

    private final List<String> lines = new ArrayList<>();

    Page() {}

    void line(String text) {
        lines.add(text);
    }

    void blank() {
        line("");
    }

    void heading(String text) {
        line(text);
        line("=".repeat(Math.min(WIDTH, text.length())));
    }

    void item(String text) {
        wrap("- ", "  ", text);
    }

    void paragraph(String text) {
        wrap("", "", text);
    }

    void table(TextTable table) {
        lines.addAll(table.lines());
    }

    /** The first table that is no wider than a terminal, or the last one. */
    void table(TextTable first, TextTable... narrower) {
        TextTable chosen = first;
        for (TextTable next : narrower) {
            if (!fits(chosen)) {
                chosen = next;
            }
        }
        table(chosen);
    }

    static boolean fits(TextTable table) {
        return table.lines().stream().allMatch(line -> line.length() <= WIDTH);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void wrap(String first, String next, String text) {
        ImmutableList<String> wrapped = Wrapping.wrap(text, WIDTH - first.length());
        for (int i = 0; i < wrapped.size(); i++) {
            line((i == 0 ? first : next) + wrapped.get(i));
        }
    }
}
