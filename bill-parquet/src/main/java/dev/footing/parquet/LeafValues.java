package dev.footing.parquet;

import org.apache.parquet.column.ColumnReader;

/**
 * The values of one stored column in one row group as texts, one after the other. They are counted, as the library
 * repeats the last one beyond the end. It is mutable and is used by one thread.
 */
final class LeafValues {
    private final ColumnReader reader;
    private final LeafCellText cell;
    private final int defined;
    private long left;
    private boolean there;

    LeafValues(ColumnReader reader, long values, LeafCellText cell, int defined) {
        this.reader = reader;
        this.cell = cell;
        this.defined = defined;
        this.left = values;
    }

    /** The next value; blank where there is none. */
    String next() {
        if (left-- <= 0) {
            throw new IllegalStateException("fewer values than rows");
        }
        there = reader.getCurrentDefinitionLevel() == defined;
        if (there) {
            reader.writeCurrentValueToConverter();
        }
        reader.consume();
        return there ? cell.text() : "";
    }

    /** Whether {@link #next} found a value. */
    boolean wasThere() {
        return there;
    }

    /** Whether the next value belongs to the same row. */
    boolean goesOn() {
        return left > 0 && reader.getCurrentRepetitionLevel() > 0;
    }

    /** Refuses values beyond the last row. */
    void end() {
        if (left != 0) {
            throw new IllegalStateException("values beyond the last row");
        }
    }
}
