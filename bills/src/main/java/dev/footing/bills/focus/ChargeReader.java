package dev.footing.bills.focus;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.bills.table.BillTable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the charges of one text or table in FOCUS, whatever the version: what has the columns is read, and every cell
 * that cannot be read is reported with its line. Nothing is skipped.
 */
public final class ChargeReader {
    private final String file;
    private final ServiceMapping mapping;

    /**
     * Begins.
     *
     * @param file what messages call it
     * @param mapping places what is billed
     */
    public ChargeReader(String file, ServiceMapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** Takes charges as they are read. */
    @FunctionalInterface
    public interface ChargeTaker {
        /**
         * Takes one.
         *
         * @param charge the charge
         * @param row the row that it is, which is used again for the next one
         */
        void take(Charge charge, FocusRow row);
    }

    /**
     * Reads a table to its end.
     *
     * @param table the table
     * @param taker takes each charge
     * @return how many rows it has
     * @throws IOException where it cannot be read
     * @throws InvalidProfileException where it is no bill in FOCUS, or cells cannot be read
     */
    public long read(BillTable table, ChargeTaker taker) throws IOException {
        FileProblems problems = new FileProblems(file);
        ChargeParsing parsing = new ChargeParsing(problems, mapping);
        table.read(new FocusTableRows(problems, (row, header) -> parsing.take(row, header, taker)));
        parsing.finish();
        return parsing.rows();
    }

    /**
     * Reads a text to its end.
     *
     * @param in its bytes
     * @param taker takes each charge
     * @return how many rows it has
     * @throws IOException where it cannot be read
     * @throws InvalidProfileException where it is no bill in FOCUS, or cells cannot be read
     */
    public long read(InputStream in, ChargeTaker taker) throws IOException {
        FileProblems problems = new FileProblems(file);
        ChargeParsing parsing = new ChargeParsing(problems, mapping);
        new FocusTable(problems, (row, header) -> parsing.take(row, header, taker)).read(in);
        parsing.finish();
        return parsing.rows();
    }
}
