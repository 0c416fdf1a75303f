package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.document.Brevity;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Column.Alignment;
import dev.footing.formats.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows and columns in plain text, below a heading with a rule. It is mutable and is used by one thread. */
public final class TextTable {
    private static final String GAP = "  ";

    private final ImmutableList<Alignment> alignments;
    private final List<ImmutableList<PlainText>> rows = new ArrayList<>();

    /**
     * Starts a table: the first column to the left, the others to the right.
     *
     * @param heading what stands above each column
     */
    public TextTable(String... heading) {
        this(
                ImmutableList.copyOf(heading),
                IntStream.range(0, heading.length)
                        .mapToObj(column -> column == 0 ? Alignment.START : Alignment.END)
                        .collect(ImmutableList.toImmutableList()));
    }

    private TextTable(List<String> heading, ImmutableList<Alignment> alignments) {
        this.alignments = alignments;
        row(heading);
    }

    /** A table of a document, as briefly as asked for. */
    static TextTable of(Table table, Brevity brevity) {
        List<String> heading = new ArrayList<>();
        for (Column column : table.columns()) {
            heading.add(column.heading(brevity));
        }
        if (table.cornerCaption()) {
            heading.set(0, table.caption());
        }
        TextTable text = new TextTable(
                heading, table.columns().stream().map(Column::alignment).collect(ImmutableList.toImmutableList()));
        for (ImmutableList<Cell> row : table.rows()) {
            text.row(row.stream().map(cell -> cell.text(brevity)).toList());
        }
        return text;
    }

    /**
     * Adds a row.
     *
     * @param cells as many cells as the heading has
     * @throws IllegalArgumentException where they are more or fewer
     */
    public void row(List<String> cells) {
        if (cells.size() != alignments.size()) {
            throw new IllegalArgumentException(
                    "A row has " + cells.size() + " cells, the heading " + alignments.size() + ".");
        }
        rows.add(cells.stream().map(PlainText::of).collect(ImmutableList.toImmutableList()));
    }

    /** How many columns of a terminal it takes in one piece. */
    int width() {
        return Arrays.stream(widths()).sum() + GAP.length() * (alignments.size() - 1);
    }

    /** Its lines; where it is too wide, blocks below each other, each of which begins with the first column. */
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
            lines.addAll(taken <= width ? block(widths, from, to) : narrowed(width, from));
            from = to + 1;
        }
        return lines;
    }

    private int[] widths() {
        return IntStream.range(0, alignments.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).width())
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** The first column and some others beside it. */
    private List<String> block(int[] widths, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (List<PlainText> row : rows) {
            StringBuilder line = new StringBuilder(row.get(0).padded(widths[0], Alignment.START));
            for (int column = from; column <= to; column++) {
                line.append(GAP).append(row.get(column).padded(widths[column], alignments.get(column)));
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
        int[] widths = widths();
        int second = Math.min(widths[column], Math.max(room / 2, room - widths[0]));
        second = Math.max(longestWord(column), Math.min(second, room - word));
        int first = room - second;
        List<String> lines = new ArrayList<>();
        int heading = 0;
        for (List<PlainText> row : rows) {
            List<PlainText> left = row.get(0).wrapped(first);
            List<PlainText> right = row.get(column).wrapped(second);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                String begin = line(left, i).padded(first, Alignment.START);
                String end = line(right, i).padded(second, alignments.get(column));
                lines.add((begin + GAP + end).stripTrailing());
            }
            heading = heading == 0 ? lines.size() : heading;
        }
        return ruled(lines, heading);
    }

    private static PlainText line(List<PlainText> lines, int index) {
        return index < lines.size() ? lines.get(index) : PlainText.of("");
    }

    /** The same below each other, where not even single words have room beside each other. */
    private List<String> stacked(int width, int column) {
        List<String> lines = new ArrayList<>();
        int heading = 0;
        for (List<PlainText> row : rows) {
            row.get(0).wrapped(width).forEach(line -> lines.add(line.shown()));
            row.get(column)
                    .wrapped(width - GAP.length())
                    .forEach(line -> lines.add((GAP + line.shown()).stripTrailing()));
            heading = heading == 0 ? lines.size() : heading;
        }
        return ruled(lines, heading);
    }

    private int longestWord(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).longestWord())
                .max()
                .orElse(0);
    }

    /** Lines with a rule below the heading. */
    private static List<String> ruled(List<String> lines, int heading) {
        lines.add(
                heading,
                "-"
                        .repeat(lines.stream()
                                .mapToInt(line -> new PlainText(line).width())
                                .max()
                                .orElse(0)));
        return lines;
    }
}
