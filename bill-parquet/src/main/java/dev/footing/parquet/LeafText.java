package dev.footing.parquet;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.page.PageReadStore;

/**
 * One stored column, of which the columns of a table are made, and the cell into which its values go.
 *
 * @param column where it is in the schema
 * @param cell holds the text of the value that was read last
 */
record LeafText(ColumnDescriptor column, LeafCellText cell) {
    static LeafText of(ColumnDescriptor column, String title, ParquetRefusals refusals) {
        CellForm form = CellForm.of(column.getPrimitiveType(), title, refusals)
                .orElseThrow(() -> refusals.column(
                        title, "of the type " + column.getPrimitiveType().getPrimitiveTypeName()));
        return new LeafText(column, new LeafCellText(form));
    }

    int repetitions() {
        return column.getMaxRepetitionLevel();
    }

    /** Its values in a row group. */
    LeafValues in(PageReadStore pages, ColumnReadStore store) {
        long values = pages.getPageReader(column).getTotalValueCount();
        return new LeafValues(store.getColumnReader(column), values, cell, column.getMaxDefinitionLevel());
    }
}
