package dev.footing.bills.focus;

import java.util.Arrays;

/** One row, as texts. It is used again for the next one: what is kept of it is taken out. */
public final class FocusRow {
    private final String[] texts = new String[FocusColumn.all().size()];
    private long line;

    /** Makes a row without a text. */
    public FocusRow() {
        Arrays.fill(texts, "");
    }

    /** Begins a row. */
    void begin(long at) {
        line = at;
        Arrays.fill(texts, "");
    }

    /** Sets a text, unless another column of the same meaning had one. */
    void set(int slot, String text) {
        if (texts[slot].isEmpty()) {
            texts[slot] = text;
        }
    }

    /**
     * Reads a text.
     *
     * @param column the column
     * @return its text; blank where there is none
     */
    public String text(FocusColumn column) {
        return texts[column.slot()];
    }

    /**
     * Tells whether there is something.
     *
     * @param column the column
     * @return whether it has a text
     */
    public boolean has(FocusColumn column) {
        return !text(column).isEmpty();
    }

    /** The line of the file on which it begins, from 1. */
    long line() {
        return line;
    }
}
