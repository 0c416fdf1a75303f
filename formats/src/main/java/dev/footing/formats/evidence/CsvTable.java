package dev.footing.formats.evidence;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.footing.api.problem.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of one file of the ledger, with the columns that it must have. */
final class CsvTable {
    private CsvTable() {}

    static ImmutableList<CsvRow> rows(Function<String, InputStream> files, String name, String... columns) {
        ImmutableList<String> wanted = ImmutableList.copyOf(columns);
        try (InputStreamReader text = new InputStreamReader(files.apply(name), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.map(row -> row(name, wanted, row)).collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        } catch (CsvParseException malformed) {
            Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
            throw new InvalidValueException(
                    name,
                    malformed.getMessage() + " (" + cause.getMessage() + ')',
                    "must be comma-separated values with as many fields in each line as in the first",
                    "Put a field with commas or quotes into double quotes.");
        }
    }

    private static CsvRow row(String name, ImmutableList<String> wanted, NamedCsvRecord row) {
        InvalidValueException.throwIf(
                !row.getHeader().equals(wanted),
                name + " line 1",
                String.join(",", row.getHeader()),
                "must name the columns",
                "Write " + String.join(",", wanted) + ".");
        return new CsvRow(name, row);
    }
}
