package dev.footing.formats.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns in plain text: the first column to the left, the others to the right. It is mutable and is used by
 * one thread.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param heading what stands above each column
     */
    public TextTable(String... heading) {
        rows.add(List.of(heading));
    }

    /**
     * Adds a row.
     *
     * @param cells as many cells as the heading has
     * @throws IllegalArgumentException where they are more or fewer
     */
    public void row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("A row has " + cells.size() + " cells, the heading "
                    + rows.get(0).size() + ".");
        }
        rows.add(List.copyOf(cells));
    }

    Passage.Grid grid() {
        return new Passage.Grid(
                ImmutableList.copyOf(rows.get(0)),
                rows.stream().skip(1).map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }

    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(Strings.padEnd(row.get(0), widths[0], ' '));
            for (int column = 1; column < columns; column++) {
                line.append(GAP).append(Strings.padStart(row.get(column), widths[column], ' '));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add(1, "-".repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
        return lines;
    }
}
