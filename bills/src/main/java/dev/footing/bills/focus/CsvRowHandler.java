package dev.footing.bills.focus;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the fields of CSV: the names of the columns first, then of each row those that are read. A field that is that
 * of the row before is the same text, as most are.
 */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<FocusRow> {
    private static final int MOST_COLUMNS = 5_000;

    private final FileProblems problems;
    private final FocusRow row = new FocusRow();
    private final String[] last = new String[FocusColumn.all().size()];
    private final List<String> names = new ArrayList<>();
    private FocusHeader header = FocusHeader.none();
    private boolean named;

    CsvRowHandler(FileProblems problems) {
        this.problems = problems;
        Arrays.fill(last, "");
    }

    /** The header, which is none before the first row was read. */
    FocusHeader header() {
        return header;
    }

    boolean named() {
        return named;
    }

    int fields() {
        return getFieldCount();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == 0) {
                throw problems.end(
                        getStartingLineNumber(),
                        "a character NUL",
                        "must be text",
                        "The file is damaged or no text; export it again.");
            }
        }
        if (!named) {
            names.add(new String(buffer, offset, length));
            if (names.size() > MOST_COLUMNS) {
                throw problems.end(
                        1,
                        "more",
                        "must have at most " + MOST_COLUMNS + " columns",
                        "FOCUS has some dozens; look at where the file comes from.");
            }
            return;
        }
        int slot = header.slot(index);
        if (slot >= 0) {
            row.set(slot, text(slot, buffer, offset, length));
        }
    }

    private String text(int slot, char[] buffer, int offset, int length) {
        String before = last[slot];
        if (before.length() == length && same(before, buffer, offset)) {
            return before;
        }
        last[slot] = FocusColumn.all().get(slot).kept(new String(buffer, offset, length));
        return last[slot];
    }

    private static boolean same(String text, char[] buffer, int offset) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected FocusRow buildRecord() {
        if (!named) {
            header = FocusHeader.of(problems.file(), names);
            named = true;
        }
        return row;
    }
}
