package dev.footing.bills.table;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the rows of a table in a format that needs a library. It is found by {@link java.util.ServiceLoader} where the
 * classes of bills are loaded, and knows nothing of bills: which columns are needed it is told, and what a cell means
 * is for {@link TableRows} to say. An implementation is public, has a constructor without arguments and keeps nothing
 * between calls.
 *
 * <pre>{@code
 * public final class OurParquet implements BillTableReader {
 *     public TableFormat format() { return TableFormat.PARQUET; }
 *     public void read(String name, Path file, TableRows rows) throws IOException { ... }
 * }
 * }</pre>
 */
public interface BillTableReader {
    /** {@return the format that it reads} */
    TableFormat format();

    /**
     * Reads a file to its end, row by row, in memory that does not grow with the number of its rows.
     *
     * @param name what messages call the file
     * @param file where it is; it begins as the format does
     * @param rows takes columns and rows
     * @throws IOException where the file cannot be read
     * @throws dev.footing.api.problem.InvalidProfileException where it is damaged, or holds what this cannot read; the
     *     problem names the file
     */
    void read(String name, Path file, TableRows rows) throws IOException;
}
