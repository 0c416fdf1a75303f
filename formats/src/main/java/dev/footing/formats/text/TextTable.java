package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        rows.add(cells.stream().map(Display::safe).toList());
    }

    Passage.Grid grid() {
        return new Passage.Grid(
                ImmutableList.copyOf(rows.get(0)),
                rows.stream().skip(1).map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }

    List<String> lines() {
        return block(columns(0, rows.get(0).size() - 1));
    }

    /** The same in blocks below each other where the table is too wide: each begins with the first column. */
    List<String> lines(int width) {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        int from = 1;
        while (from < widths.length) {
            int to = from;
            int taken = widths[0] + GAP.length() + widths[from];
            while (to + 1 < widths.length && taken + GAP.length() + widths[to + 1] <= width) {
                to++;
                taken += GAP.length() + widths[to];
            }
            if (from > 1) {
                lines.add("");
            }
            int[] columns = columns(from, to);
            lines.addAll(taken <= width ? block(columns) : narrowed(width, from));
            from = to + 1;
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Display.width(row.get(column)));
            }
        }
        return widths;
    }

    /** The first column, and others up to the last. */
    private static int[] columns(int from, int to) {
        return IntStream.concat(IntStream.of(0), IntStream.rangeClosed(Math.max(1, from), to))
                .toArray();
    }

    private List<String> block(int... columns) {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(Display.padEnd(row.get(0), widths[0]));
            for (int column : Arrays.copyOfRange(columns, 1, columns.length)) {
                line.append(GAP).append(Display.padStart(row.get(column), widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return ruled(lines, 1);
    }

    /** The first column and another that are too wide beside each other: cells are broken at blanks. */
    private List<String> narrowed(int width, int column) {
        int room = width - GAP.length();
        int word = longestWord(0);
        if (word + longestWord(column) > room) {
            return stacked(width, column);
        }
        int wide = widths()[column];
        int second = Math.min(wide, Math.max(room / 2, room - widths()[0]));
        second = Math.max(longestWord(column), Math.min(second, room - word));
        int first = room - second;
        List<String> lines = new ArrayList<>();
        int heading = 0;
        for (List<String> row : rows) {
            List<String> left = Wrapping.wrap(row.get(0), first);
            List<String> right = Wrapping.wrap(row.get(column), second);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                String begin = Display.padEnd(i < left.size() ? left.get(i) : "", first);
                String end = Display.padStart(i < right.size() ? right.get(i) : "", second);
                lines.add((begin + GAP + end).stripTrailing());
            }
            heading = heading == 0 ? lines.size() : heading;
        }
        return ruled(lines, heading);
    }

    /** The same below each other, where not even single words have room beside each other. */
    private List<String> stacked(int width, int column) {
        List<String> lines = new ArrayList<>();
        int heading = 0;
        for (List<String> row : rows) {
            lines.addAll(Wrapping.wrap(row.get(0), width));
            Wrapping.wrap(row.get(column), width - GAP.length()).stream()
                    .map(line -> (GAP + line).stripTrailing())
                    .forEach(lines::add);
            heading = heading == 0 ? lines.size() : heading;
        }
        return ruled(lines, heading);
    }

    private int longestWord(int column) {
        return rows.stream()
                .flatMap(row -> Wrapping.wrap(row.get(column), 1).stream())
                .mapToInt(Display::width)
                .max()
                .orElse(0);
    }

    /** Lines with a rule below the heading. */
    private static List<String> ruled(List<String> lines, int heading) {
        lines.add(
                heading,
                "-".repeat(lines.stream().mapToInt(Display::width).max().orElse(0)));
        return lines;
    }
}
