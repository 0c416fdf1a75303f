package dev.footing.bills.table;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * A file that is a table, and what reads it.
 *
 * @param name what messages call the file
 * @param path where it is
 * @param format its format
 */
public record BillTable(String name, Path path, TableFormat format) {
    /**
     * Reads it to its end.
     *
     * @param rows takes columns and rows
     * @throws IOException where it cannot be read
     * @throws InvalidProfileException where nothing that reads it is installed, or it is damaged
     */
    public void read(TableRows rows) throws IOException {
        try {
            reader().read(name, path, rows);
        } catch (LinkageError | ServiceConfigurationError broken) {
            throw refused("must have all that " + format.artifact() + " needs on the class path, and it is incomplete ("
                    + broken.getMessage() + ")");
        }
    }

    private BillTableReader reader() {
        Iterator<BillTableReader> installed = ServiceLoader.load(
                        BillTableReader.class, BillTableReader.class.getClassLoader())
                .iterator();
        while (installed.hasNext()) {
            BillTableReader next = installed.next();
            if (next.format() == format) {
                return next;
            }
        }
        throw refused("must be CSV or JSON lines, as nothing on the class path reads " + format.title());
    }

    private InvalidProfileException refused(String rule) {
        return new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                name,
                format.title(),
                rule,
                "Put footing-parquet.jar, which is " + format.artifact() + " with its library, beside footing.jar: java"
                        + " -cp footing.jar:footing-parquet.jar dev.footing.cli.Main bill FILE. Or convert the file, for"
                        + " example with duckdb -c \"COPY (FROM 'bill.parquet') TO 'bill.csv'\".")));
    }
}
