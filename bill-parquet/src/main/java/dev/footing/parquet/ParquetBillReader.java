package dev.footing.parquet;

import dev.footing.bills.table.BillTableReader;
import dev.footing.bills.table.TableFormat;
import dev.footing.bills.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads bills in Parquet for {@code BillReader}, which finds it as a service: whoever has this artifact and its
 * libraries on the class path gives it files in Parquet as it gives it CSV, and the same rows come to the same bill.
 *
 * <pre>{@code
 * Bill bill = BillReader.standard().read(List.of(Path.of("export.parquet")));
 * }</pre>
 *
 * <p>Costs are exact where they are decimals or integers; of doubles, the shortest decimal that is that double counts,
 * as programs write it into CSV. Times are in UTC, whatever their unit. Lists and maps of texts are read as JSON writes
 * them. Columns may be packed by Snappy, gzip, Zstandard and LZ4 (raw). What is nested deeper, packed otherwise,
 * encrypted or damaged is refused with the file and the column.
 *
 * <p>Of one row group at a time the columns that are needed are held as they are packed, and a page of each unpacked.
 */
public final class ParquetBillReader implements BillTableReader {
    /** Makes one, as a service loader does. */
    public ParquetBillReader() {}

    @Override
    public TableFormat format() {
        return TableFormat.PARQUET;
    }

    @Override
    public void read(String name, Path file, TableRows rows) throws IOException {
        ParquetRefusals refusals = new ParquetRefusals(name);
        ParquetEnds.check(file, refusals);
        try (RowGroups groups = RowGroups.open(file, refusals, rows)) {
            long number = 0;
            while (groups.next()) {
                rows.take(++number, groups.texts());
            }
        }
    }
}
