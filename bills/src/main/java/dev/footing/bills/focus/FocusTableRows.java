package dev.footing.bills.focus;

import com.google.common.collect.ImmutableList;
import dev.footing.bills.table.TableRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes the rows of a table as {@link CsvRowHandler} takes those of CSV; the line of a row is its number. A text that
 * is that of the row before is kept, as most are.
 */
final class FocusTableRows implements TableRows {
    private final FileProblems problems;
    private final FocusTable.RowTaker taker;
    private final FocusRow row = new FocusRow();
    private final List<String> last = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private FocusHeader header = FocusHeader.none();
    private int[] slots = {};

    FocusTableRows(FileProblems problems, FocusTable.RowTaker taker) {
        this.problems = problems;
        this.taker = taker;
    }

    @Override
    public ImmutableList<Integer> needed(List<String> names) {
        FocusHeader read = FocusHeader.of(problems.file(), names);
        ImmutableList<Integer> needed = IntStream.range(0, names.size())
                .filter(column -> read.slot(column) >= 0)
                .boxed()
                .collect(ImmutableList.toImmutableList());
        header = read;
        slots = needed.stream().mapToInt(read::slot).toArray();
        last.addAll(Collections.nCopies(slots.length, ""));
        kept.addAll(last);
        return needed;
    }

    @Override
    public void take(long number, List<String> texts) {
        row.begin(number);
        for (int i = 0; i < slots.length; i++) {
            String text = texts.get(i);
            if (!text.equals(last.get(i))) {
                last.set(i, text);
                kept.set(i, keep(slots[i], text, number));
            }
            row.set(slots[i], kept.get(i));
        }
        taker.take(row, header);
    }

    private String keep(int slot, String text, long number) {
        if (text.indexOf('\0') >= 0) {
            throw problems.end(
                    number, "a character NUL", "must be text", "The file is damaged or no text; export it again.");
        }
        return FocusColumn.all().get(slot).kept(text);
    }
}
